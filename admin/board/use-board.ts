'use client'

import { useCallback, useEffect, useState } from 'react'

import type { Column } from '../../src/planning/index.ts'
import { askDesk } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { withMore } from './board-state.ts'

type Answer = { columns: Column[] }

/** The columns as the desk knows them, each read on by itself; read again when one comes back to the page. */
export function useBoard(address: string, isMine: boolean) {
  const [columns, setColumns] = useState<Column[] | undefined>()
  const [failure, setFailure] = useState<DeskFailure | undefined>()
  const [turn, setTurn] = useState(0)
  const query = isMine ? 'assignee=me' : ''

  useEffect(() => {
    const abort = new AbortController()
    void askDesk<Answer>(`${address}?${query}`, { signal: abort.signal }).then((told) => {
      if (abort.signal.aborted) return
      setFailure(told.ok ? undefined : told.failure)
      if (told.ok) setColumns(told.answer.columns)
    })
    return () => abort.abort()
  }, [address, query, turn])

  const again = useCallback(() => setTurn((now) => now + 1), [])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') again()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])

  const goOn = async ({ stage, next }: Column) => {
    if (next === null) return
    const told = await askDesk<Answer>(
      `${address}?${query}&stage=${encodeURIComponent(stage)}&after=${encodeURIComponent(next)}`,
    )
    setFailure(told.ok ? undefined : told.failure)
    const more = told.ok ? told.answer.columns[0] : undefined
    if (more) setColumns((now) => (now ? withMore(now, more) : now))
  }

  return { columns, setColumns, failure, again, goOn }
}
