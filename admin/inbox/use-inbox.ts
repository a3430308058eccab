'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

import type { InboxItem } from '../../src/decisions/index.ts'
import { askDesk } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { isNearEnd, startOf, withItems } from './inbox-state.ts'
import type { InboxState } from './inbox-state.ts'
import type { InboxPage } from './inbox-types.ts'
import { readPages } from './read-pages.ts'

/**
 * The lines of the inbox, read page by page; what is shown stays until the next answer is there. The next page is read
 * by itself when one comes near the end, so that hundreds are gone through without a stop. Asked again, it is read as
 * far as before.
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

  /** How many lines are shown. */
  const shown = useRef(0)
  useEffect(() => {
    shown.current = state.items.length
  }, [state])

  useEffect(() => {
    const abort = new AbortController()
    const ask = (after: string | null) =>
      askDesk<InboxPage>(addressAfter(address, query, after), { signal: abort.signal })
    void readPages(ask, before.current === query ? shown.current : 0).then((told) => {
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
    const told = await askDesk<InboxPage>(addressAfter(address, query, next))
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

const addressAfter = (address: string, query: string, after: string | null) => {
  const cursor = after === null ? '' : `after=${encodeURIComponent(after)}`
  return `${address}?${[query, cursor].filter((part) => part !== '').join('&')}`
}
