'use client'

import { useEffect, useState } from 'react'

import { isForPanel } from './typed-ahead.ts'

/**
 * Keys that somebody pressed who is faster than the panel they asked for: it takes them when it opens, and until then
 * they mean nothing else.
 *
 * @param awaited what the panel is of; `null` while none is asked for.
 * @param panel selects it.
 */
export function useTypedAhead(awaited: string | null, panel: string): readonly string[] {
  const [typed, setTyped] = useState<{ of: string; keys: readonly string[] } | null>(null)

  useEffect(() => {
    if (awaited === null) return undefined
    const listen = (event: KeyboardEvent) => {
      if (!isForPanel(event) || document.querySelector(panel)) return
      event.preventDefault()
      event.stopPropagation()
      setTyped((now) => ({
        of: awaited,
        keys: now?.of === awaited ? [...now.keys, event.key] : [event.key],
      }))
    }
    document.addEventListener('keydown', listen, true)
    return () => {
      document.removeEventListener('keydown', listen, true)
      setTyped(null)
    }
  }, [awaited, panel])

  return typed !== null && typed.of === awaited ? typed.keys : []
}
