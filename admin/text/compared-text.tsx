'use client'

import { useId, useState } from 'react'

import type { TextPart } from '../../src/publishing/content.ts'
import type { Comparison, Passage } from '../../src/comparison/compare.ts'
import { useWords } from '../use-words.ts'

import './text.css'

/** Two texts as one: what was taken out struck through, what was put in underlined, and said to screen readers. */
export function ComparedText({ comparison }: { comparison: Comparison }) {
  const { word } = useWords()
  const [isShort, setShort] = useState(true)
  const id = useId()
  const { isSame, lines, passages, words } = comparison
  if (isSame) return <p role="status">{word('compare:same')}</p>
  const shownLines = isShort ? lines.filter(({ isChanged }) => isChanged) : lines
  return (
    <>
      <div className="compared__head">
        <p role="status">{word('compare:count', { added: words.added, removed: words.removed })}</p>
        <span className="compared__choice">
          <input
            id={id}
            type="checkbox"
            checked={isShort}
            onChange={(event) => setShort(event.target.checked)}
          />
          <label htmlFor={id}>{word('compare:short')}</label>
        </span>
      </div>
      <div className="compared">
        {shownLines.map(({ line, parts }) => (
          <div key={line} className="compared__line">
            <span className="compared__label">{word(`compare:${line}`)}</span>
            <p dir="auto" className={`compared__${line}`}>
              <Parts parts={parts} />
            </p>
          </div>
        ))}
        {inStretches(passages, isShort).map((stretch, index) =>
          stretch.kind === 'gap' ? (
            <p key={index} className="compared__gap">
              {word('compare:gap', { count: stretch.count })}
            </p>
          ) : (
            <ComparedPassage key={index} passage={stretch.passage} />
          ),
        )}
      </div>
    </>
  )
}

function ComparedPassage({ passage: { change, parts, type } }: { passage: Passage }) {
  const { word } = useWords()
  const said = change === 'form' || change === 'moved' ? word(`compare:${change}`) : null
  return (
    <div className={`compared__passage compared__passage--${change} compared__passage--${type}`}>
      {said && <span className="compared__label">{said}</span>}
      {type === 'embed' || type === 'picture' || type === 'related' || type === 'rule' ? (
        <p className="compared__thing">
          {change === 'added' && <ins>{word(`compare:${type}`)}</ins>}
          {change === 'removed' && <del>{word(`compare:${type}`)}</del>}
          {change !== 'added' && change !== 'removed' && word(`compare:${type}`)}
        </p>
      ) : (
        <p dir="auto">
          <Parts parts={parts} />
        </p>
      )}
    </div>
  )
}

/** Runs of a text; those that did not stay are marked. */
export function Parts({ parts }: { parts: readonly TextPart[] }) {
  const { word } = useWords()
  return parts.map(({ change, text }, index) => {
    if (!change) return <span key={index}>{text}</span>
    const Tag = change === 'added' ? 'ins' : 'del'
    return (
      <Tag key={index}>
        {/* Apart, so that the text alone says from where it is read. */}
        <bdi className="desk-unseen">{word(`compare:${change}`)} </bdi>
        {text}
      </Tag>
    )
  })
}

type Shown = { kind: 'gap'; count: number } | { kind: 'passage'; passage: Passage }

/** In short, passages that stayed are only counted, but for the one on either side of a change. */
function inStretches(passages: readonly Passage[], isShort: boolean): Shown[] {
  const isNear = (index: number) =>
    [index - 1, index, index + 1].some((near) => (passages[near]?.change ?? 'none') !== 'none')
  const shown: Shown[] = []
  passages.forEach((passage, index) => {
    const last = shown.at(-1)
    if (!isShort || isNear(index)) shown.push({ kind: 'passage', passage })
    else if (last?.kind === 'gap') last.count += 1
    else shown.push({ kind: 'gap', count: 1 })
  })
  return shown
}
