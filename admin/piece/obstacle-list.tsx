'use client'

import { useState } from 'react'

import type { Place, Unmet } from '../../src/workflow/requirements.ts'
import { useWords } from '../use-words.ts'
import type { Obstacles } from './arrange-transitions.ts'
import { useObstacleText } from './use-obstacle-text.ts'

const SHOWN = 4

const listOf = (words: string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(words.map((word) => `“${word}”`))

type ObstacleListProps = Obstacles & {
  id?: string
  /** @default what it stands before */
  title?: string
  onGo: (at: Place) => void
}

/** What stands in the way of a transition; each line leads to where it is put right. */
export function ObstacleList({ id, labels, unmet, onGo, ...props }: ObstacleListProps) {
  const { language, told, word } = useWords()
  const names = labels.map(({ name, label }) => told('transitions', name, label))
  const title = props.title ?? word('piece:before', { list: listOf(names, language) })
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? unmet : unmet.slice(0, SHOWN)
  const rest = unmet.length - shown.length
  return (
    <section
      className="obstacles"
      id={id}
      tabIndex={-1}
      aria-label={title}
      data-before={labels.map(({ name }) => name).join(' ')}
    >
      <h2 className="obstacles__title">
        {title}
        {unmet.length > 1 && <span className="obstacles__count">{unmet.length}</span>}
      </h2>
      <ul className="obstacles__list">
        {shown.map((each, index) => (
          <Obstacle key={`${each.code} ${index}`} unmet={each} onGo={onGo} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="desk-link" onClick={() => setShowsAll(true)}>
          {word('piece:showMore', { count: rest })}
        </button>
      )}
    </section>
  )
}

function Obstacle({ unmet, onGo }: { unmet: Unmet; onGo: (at: Place) => void }) {
  const { at } = unmet
  const text = useObstacleText()(unmet)
  const leads =
    at.field !== undefined ||
    at.text !== undefined ||
    at.question !== undefined ||
    at.check !== undefined
  return (
    <li className="obstacles__line">
      {leads ? (
        <button type="button" className="desk-link" onClick={() => onGo(at)}>
          {text}
        </button>
      ) : (
        text
      )}
    </li>
  )
}
