'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { InboxItem } from '../../src/decisions/index.ts'
import { askDesk } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { isNearEnd, startOf, withItems } from './inbox-state.ts'
import type { InboxState } from './inbox-state.ts'
import type { InboxPage } from './inbox-types.ts'

/**
 * The lines of the inbox, read page by page; what is shown stays until the next answer is there. The next page is read
 * by itself when one comes near the end, so that hundreds are gone through without a stop.
 */
export function useInbox(address: string, query: string) {
  const [state, setState] = useState<InboxState<InboxItem>>(() => startOf([]))
  const [next, setNext] = useState<string | null>(null)
  const [failure, setFailure] = useState<DeskFailure | undefined>()
  const [heard, setHeard] = useState<string | null>(null)
  const [turn, setTurn] = useState(0)
  const asked = `${query} ${turn}`
  const before = useRef<string | null>(null)
  /** What was read on from by itself: where that fails, a button is left. */
  const readOn = useRef<string | null>(null)

  useEffect(() => {
    const abort = new AbortController()
    void askDesk<InboxPage>(`${address}?${query}`, { signal: abort.signal }).then((told) => {
      if (abort.signal.aborted) return
      setHeard(asked)
      setFailure(told.ok ? undefined : told.failure)
      if (!told.ok) return
      const { items } = told.answer
      const isSame = before.current === query
      before.current = query
      readOn.current = null
      setState((now) => (isSame ? withItems(now, items) : startOf(items)))
      setNext(told.answer.next)
    })
    return () => abort.abort()
  }, [address, asked, query])

  const goOn = useCallback(async () => {
    if (next === null) return
    const told = await askDesk<InboxPage>(
      `${address}?${query}${query === '' ? '' : '&'}after=${encodeURIComponent(next)}`,
    )
    // Something else may have been asked for in the meantime.
    if (before.current !== query) return
    setFailure(told.ok ? undefined : told.failure)
    if (!told.ok) return
    setState((now) => {
      const there = new Set(now.items.map(({ submission }) => submission))
      const more = told.answer.items.filter(({ submission }) => !there.has(submission))
      return withItems(now, [...now.items, ...more])
    })
    setNext(told.answer.next)
  }, [address, next, query])

  const isToReadOn = heard === asked && next !== null && isNearEnd(state)
  useEffect(() => {
    if (!isToReadOn || readOn.current === next) return
    readOn.current = next
    void goOn()
  }, [goOn, isToReadOn, next])

  const again = useCallback(() => setTurn((now) => now + 1), [])
  return { state, setState, next, failure, isWaiting: heard !== asked, goOn, again }
}
