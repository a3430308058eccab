'use client'

import { useCallback, useEffect, useState } from 'react'

import type { TimelineItem } from '../../src/workflow/index.ts'
import { askDesk } from '../desk-request.ts'
import { Moment } from '../moment.tsx'
import { hearOfChanges } from '../page-changes.ts'
import { useWords } from '../use-words.ts'

type Page = { items: TimelineItem[]; next: string | null }

/**
 * What happened to the piece, the latest first. It is asked for when it is opened, and anew when something
 * was done while it is open.
 *
 * @param address of the timeline.
 */
export function HistoryPanel({ address }: { address: string }) {
  const { refusal, told, word } = useWords()
  const [page, setPage] = useState<Page | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  const [isOpen, setOpen] = useState(false)

  const load = useCallback(
    async (after?: string) => {
      const read = await askDesk<Page>(after ? `${address}?after=${after}` : address)
      if (!read.ok) {
        return setTrouble(refusal(read.failure))
      }
      setTrouble(null)
      return setPage((before) => ({
        items: after && before ? [...before.items, ...read.answer.items] : read.answer.items,
        next: read.answer.next,
      }))
    },
    [address, refusal],
  )

  useEffect(() => (isOpen ? hearOfChanges(() => void load()) : undefined), [isOpen, load])

  return (
    <details
      className="history"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) void load()
      }}
    >
      <summary className="history__title">{word('piece:history')}</summary>
      {trouble && (
        <p className="history__trouble" role="alert">
          {trouble}
        </p>
      )}
      {page === null && !trouble && <p className="desk-bar__quiet">{word('common:loading')}</p>}
      <ol className="history__list">
        {(page?.items ?? []).map(({ id, at, type, what, to, stage, by, note }) => (
          <li key={id} className="history__item">
            <span className="history__what">
              {told('happened', type, told('transitions', type.replace(/^[^.]*\./, ''), what))}
              {to && (
                <>
                  {' '}
                  <span aria-hidden="true" className="history__to">
                    →
                  </span>{' '}
                  {told('stages', stage ?? '', to)}
                </>
              )}
            </span>{' '}
            <span className="history__by">
              <bdi>{by.name}</bdi>, <Moment at={at} />
            </span>
            {note && (
              <p className="history__note" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
      {page?.next && (
        <button type="button" className="desk-link" onClick={() => void load(page.next ?? '')}>
          {word('piece:showEarlier')}
        </button>
      )}
    </details>
  )
}
