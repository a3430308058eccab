'use client'

import { useState } from 'react'

import { findAnchor } from '../../src/discussion/anchor.ts'
import type { ThreadAct } from '../../src/discussion/comment.ts'
import type { Discussion, Thread } from '../../src/discussion/comments-of-piece.ts'
import { wordParts } from '../../src/publishing/word-parts.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { Parts } from '../text/compared-text.tsx'
import { useWords } from '../use-words.ts'
import { CommentForm } from './comment-form.tsx'
import type { Written } from './comment-form.tsx'

type ThreadCardProps = {
  thread: Thread
  colleagues: Discussion['colleagues']
  mayComment: boolean
  /** The words of the text as the form holds it. */
  prose: string
  isChosen: boolean
  /** The text cannot be changed by the desk just now, for instance while it is not saved. */
  isHeld: boolean
  onChoose: () => void
  onAct: (act: ThreadAct) => void
  onAnswer: (written: Written) => Promise<boolean>
}

/** A comment with its answers, or a suggestion, and what can be done with it. */
export function ThreadCard(props: ThreadCardProps) {
  const { colleagues, isChosen, isHeld, mayComment, onAct, onAnswer, onChoose, prose, thread } =
    props
  const { word } = useWords()
  const [isAnswering, setAnswering] = useState(false)
  const { acts, anchor, comments, replacement, settled, state } = thread
  const found = anchor ? findAnchor(prose, anchor) : null
  const place =
    !anchor || found?.isChanged === false || state !== 'open' ? null : found ? 'changed' : 'gone'
  return (
    <li
      className={`discussion__thread${isChosen ? ' discussion__thread--chosen' : ''}`}
      data-thread={thread.id}
    >
      {anchor && (
        <button
          type="button"
          className="discussion__quote"
          aria-pressed={isChosen}
          onClick={onChoose}
        >
          <span className="desk-unseen">{word('talk:about')} </span>
          <span dir="auto">
            {replacement === undefined || state === 'withdrawn' ? (
              anchor.quote
            ) : (
              <Parts parts={wordParts(anchor.quote, replacement)} />
            )}
          </span>
        </button>
      )}
      {place && <p className="discussion__place">{word(`talk:${place}`)}</p>}
      {state !== 'open' && (
        <p className="discussion__place">
          <strong>{word(`talk:${state}`)}</strong>
          {settled && (
            <>
              {' '}
              <bdi>{settled.by}</bdi>, <Moment at={settled.at} />
            </>
          )}
        </p>
      )}
      {comments.map(({ at, by, id, text }) => (
        <div key={id} className="discussion__comment">
          <p className="discussion__by">
            <strong>
              <bdi>{by}</bdi>
            </strong>{' '}
            <Moment at={at} />
          </p>
          {text !== '' && <p dir="auto">{text}</p>}
        </div>
      ))}
      <div className="discussion__acts">
        {acts.map((act) => (
          <SmallButton key={act} isClosed={act === 'take' && isHeld} onClick={() => onAct(act)}>
            {word(`talk:act-${act}`)}
          </SmallButton>
        ))}
        {mayComment && state === 'open' && !isAnswering && (
          <SmallButton onClick={() => setAnswering(true)}>{word('talk:answer')}</SmallButton>
        )}
      </div>
      {acts.includes('take') && isHeld && (
        <p className="discussion__place">{word('talk:saveFirst')}</p>
      )}
      {isAnswering && (
        <CommentForm
          colleagues={colleagues}
          thread={thread.id}
          onSend={onAnswer}
          onClose={() => setAnswering(false)}
        />
      )}
    </li>
  )
}
