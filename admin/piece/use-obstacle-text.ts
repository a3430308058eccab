'use client'

import { useCallback } from 'react'

import type { Unmet } from '../../src/workflow/requirements.ts'
import { NAMED_PLACES } from '../../src/words/named-places.ts'
import { momentText } from '../moment.tsx'
import { useWords } from '../use-words.ts'

/** Says what stands in the way in the language of the panel; what it does not know stands as the desk said it. */
export function useObstacleText(): (unmet: Unmet) => string {
  const { language, told } = useWords()
  return useCallback(
    ({ code, message, told: { as, time, ...rest } = {} }: Unmet) => {
      const named = Object.entries(rest).map(([name, value]) => {
        const section = NAMED_PLACES[name]
        return [name, section ? told(section, String(value), String(value)) : value] as const
      })
      return told('obstacles', as === undefined ? code : `${code}.${as}`, message, {
        ...Object.fromEntries(named),
        ...(time === undefined ? {} : { time: momentText(String(time), language) }),
      })
    },
    [language, told],
  )
}
