'use client'

import { useDocumentEvents } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { askDesk } from './desk-request.ts'
import type { DeskFailure } from './desk-request.ts'
import { hearOfChanges } from './page-changes.ts'

type Known<Answer> = { answer?: Answer; failure?: DeskFailure; heard?: string }

/**
 * What an endpoint of the desk answers, asked again whenever `stamp` changes, when something was done on this
 * page, and when the person comes back to it. The last answer stays until the next one is there, so that
 * nothing jumps.
 *
 * @param address `null` while there is nothing to ask about.
 * @param everyMs how often it is asked again while the page is looked at, for what colleagues change.
 */
export function useDeskAnswer<Answer>(address: string | null, stamp: string, everyMs?: number) {
  const [known, setKnown] = useState<Known<Answer>>({})
  const [turn, setTurn] = useState(0)
  // What was saved in a drawer, an author or a picture, may be what stood in the way.
  const { mostRecentUpdate } = useDocumentEvents()
  const asked = `${address ?? ''} ${stamp} ${turn} ${mostRecentUpdate?.updatedAt ?? ''}`

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
    const timer = everyMs === undefined ? undefined : setInterval(look, everyMs)
    const stopHearing = hearOfChanges(again)
    document.addEventListener('visibilitychange', look)
    // Two windows side by side are both visible: whoever goes from one to the other comes back too.
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      stopHearing()
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [again, everyMs])

  return {
    answer: known.answer,
    failure: known.failure,
    isWaiting: address !== null && known.heard !== asked,
    again,
  }
}
