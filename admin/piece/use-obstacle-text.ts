'use client'

import { useCallback } from 'react'

import type { Unmet } from '../../src/workflow/requirements.ts'
import { momentText } from '../moment.tsx'
import { useWords } from '../use-words.ts'

/** Says what stands in the way in the language of the panel; what it does not know stands as the desk said it. */
export function useObstacleText(): (unmet: Unmet) => string {
  const { language, told } = useWords()
  return useCallback(
    ({ code, message, told: { as, check, time, ...rest } = {} }: Unmet) => {
      const checkName = check === undefined ? undefined : told('checkNames', String(check), '')
      return told('obstacles', as === undefined ? code : `${code}.${as}`, message, {
        ...rest,
        ...(checkName ? { check: checkName } : {}),
        ...(time === undefined ? {} : { time: momentText(String(time), language) }),
      })
    },
    [language, told],
  )
}
