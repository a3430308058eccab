'use client'

import { useWords } from '../use-words.ts'

/** A publication by its headline, as readers find it; one that they do not find leads nowhere. */
export function PublicLink(props: { slug: string; headline: string; state: string }) {
  const { slug, headline, state } = props
  const { word } = useWords()
  if (state !== 'live' && state !== 'retracted') return <bdi>{headline || slug}</bdi>
  return (
    <a href={`/opinion/${encodeURIComponent(slug)}`} target="_blank" rel="noreferrer">
      <bdi>{headline || slug}</bdi>
      <span className="desk-unseen"> {word('found:newTab')}</span>
    </a>
  )
}
