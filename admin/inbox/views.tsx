'use client'

import { toast, usePreferences } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'
import { filterOfQuery, MOST_VIEWS, OWN_VIEWS, queryOfFilter, readViews } from './inbox-filter.ts'
import type { InboxFilter, SavedView } from './inbox-filter.ts'

/** Kept with the person's other preferences: Payload gives them to nobody else. */
const PREFERENCE = 'opinion-desk-inbox-views'

type ViewsProps = { filter: InboxFilter; onFilter: (filter: InboxFilter) => void }

/** Filters with a name: those everybody has, and those the person kept. */
export function Views({ filter, onFilter }: ViewsProps) {
  const { word } = useWords()
  const { getPreference, setPreference } = usePreferences()
  const [views, setViews] = useState<SavedView[]>([])
  const [name, setName] = useState<string | null>(null)
  const id = useId()
  const query = queryOfFilter(filter)

  useEffect(() => {
    void getPreference(PREFERENCE).then((kept) => setViews(readViews(kept)))
  }, [getPreference])

  const keep = (next: SavedView[], said: string) => {
    setViews(next)
    void setPreference(PREFERENCE, { views: next })
    toast.success(said)
  }
  const save = () => {
    const called = name?.trim() ?? ''
    if (called === '') return
    const others = views.filter((view) => view.name !== called)
    if (others.length >= MOST_VIEWS) return void toast.error(word('views:full'))
    keep(readViews({ views: [...others, { name: called, query }] }), word('views:saved'))
    setName(null)
  }
  const own = OWN_VIEWS.some((view) => view.query === query)
  const kept = views.find((view) => view.query === query)

  return (
    <div className="inbox__views desk-row" role="group" aria-label={word('views:title')}>
      {[
        ...OWN_VIEWS.map((view) => ({ name: word(view.word), query: view.query as string })),
        ...views,
      ].map((view) => (
        <button
          key={view.name}
          type="button"
          className="desk-pill"
          aria-pressed={view.query === query}
          onClick={() => onFilter(filterOfQuery(view.query))}
        >
          {view.name}
        </button>
      ))}
      {!own && !kept && name === null && (
        <SmallButton onClick={() => setName('')}>{word('views:save')}</SmallButton>
      )}
      {kept && (
        <SmallButton
          onClick={() =>
            keep(
              views.filter((view) => view !== kept),
              word('views:removed'),
            )
          }
        >
          {`${word('common:remove')}: ${kept.name}`}
        </SmallButton>
      )}
      {name !== null && (
        <form
          className="desk-row"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <div className="desk-field">
            <label htmlFor={id}>{word('views:name')}</label>
            <input
              id={id}
              type="text"
              maxLength={60}
              value={name}
              autoFocus
              onChange={({ target }) => setName(target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setName(null)
              }}
            />
          </div>
          <SmallButton onClick={save}>{word('common:save')}</SmallButton>
          <SmallButton onClick={() => setName(null)}>{word('common:cancel')}</SmallButton>
        </form>
      )}
    </div>
  )
}
