'use client'

import { useState } from 'react'

import type { TimelineItem } from '../../src/workflow/index.ts'
import { askDesk } from '../desk-request.ts'
import { Moment } from '../moment.tsx'

type Page = { items: TimelineItem[]; next: string | null }

/**
 * What happened to the piece, the latest first. It is asked for when it is opened, and anew when the piece
 * has moved.
 *
 * @param address of the timeline.
 */
export function HistoryPanel({ address }: { address: string }) {
  const [page, setPage] = useState<Page | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const load = async (after?: string) => {
    const told = await askDesk<Page>(after ? `${address}?after=${after}` : address)
    if (!told.ok) return setTrouble(told.failure.message)
    setTrouble(null)
    return setPage((before) => ({
      items: after && before ? [...before.items, ...told.answer.items] : told.answer.items,
      next: told.answer.next,
    }))
  }

  return (
    <details
      className="history"
      onToggle={(event) => {
        if (event.currentTarget.open) void load()
      }}
    >
      <summary className="history__title">History</summary>
      {trouble && (
        <p className="history__trouble" role="alert">
          {trouble}
        </p>
      )}
      {page === null && !trouble && <p className="desk-bar__quiet">One moment …</p>}
      <ol className="history__list">
        {(page?.items ?? []).map(({ id, at, what, to, by, note }) => (
          <li key={id} className="history__item">
            <span className="history__what">
              {what}
              {to && <> → {to}</>}
            </span>{' '}
            <span className="history__by">
              {by.name}, <Moment at={at} />
            </span>
            {note && <p className="history__note">{note}</p>}
          </li>
        ))}
      </ol>
      {page?.next && (
        <button type="button" className="desk-link" onClick={() => void load(page.next ?? '')}>
          Show earlier
        </button>
      )}
    </details>
  )
}
