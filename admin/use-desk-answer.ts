'use client'

import { useCallback, useEffect, useState } from 'react'

import { askDesk } from './desk-request.ts'
import type { DeskFailure } from './desk-request.ts'

type Known<Answer> = { answer?: Answer; failure?: DeskFailure; heard?: string }

/**
 * What an endpoint of the desk answers, asked again whenever `stamp` changes and when the person comes back
 * to the page. The last answer stays until the next one is there, so that nothing jumps.
 *
 * @param address `null` while there is nothing to ask about.
 */
export function useDeskAnswer<Answer>(address: string | null, stamp: string) {
  const [known, setKnown] = useState<Known<Answer>>({})
  const [turn, setTurn] = useState(0)
  const asked = `${address ?? ''} ${stamp} ${turn}`

  useEffect(() => {
    if (address === null) return undefined
    const abort = new AbortController()
    void askDesk<Answer>(address, { signal: abort.signal }).then((told) => {
      if (abort.signal.aborted) return
      setKnown((before) =>
        told.ok
          ? { answer: told.answer, heard: asked }
          : { ...before, failure: told.failure, heard: asked },
      )
    })
    return () => abort.abort()
  }, [address, asked])

  const again = useCallback(() => setTurn((before) => before + 1), [])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') again()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])

  return {
    answer: known.answer,
    failure: known.failure,
    isWaiting: address !== null && known.heard !== asked,
    again,
  }
}
