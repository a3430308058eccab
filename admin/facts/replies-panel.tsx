'use client'

import { useState } from 'react'

import { SmallButton } from '../form/small-button.tsx'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'
import { EMPTY_REPLY, ReplyForm } from './reply-form.tsx'
import type { ReplyFields } from './reply-form.tsx'
import { useFacts } from './use-facts.ts'

import '../desk.css'
import './facts.css'

/** Who was asked for a reply, how and by when, what they said, and where it stands in the text. */
export function RepliesPanel() {
  const { word } = useWords()
  const { answer, isBusy, isNew, send, trouble } = useFacts()
  /** Id of the one that is changed; an empty one for a new one. */
  const [open, setOpen] = useState<string | null>(null)
  if (isNew) return null
  const keep = async (fields: ReplyFields, kept?: { id: string; revision: number }) => {
    const isDone = await send(kept ? `replies/${kept.id}` : 'replies', {
      ...fields,
      ...(kept ? { revision: kept.revision } : {}),
    })
    if (isDone) setOpen(null)
  }
  const form = (fields: ReplyFields, kept?: { id: string; revision: number }) => (
    <ReplyForm
      fields={fields}
      sentences={answer?.sentences ?? []}
      isBusy={isBusy}
      onSave={(changed) => void keep(changed, kept)}
      onClose={() => setOpen(null)}
    />
  )
  return (
    <section className="desk-facts facts" id="field-replies" aria-label={word('facts:replies')}>
      <h2 className="desk-facts__title">{word('facts:replies')}</h2>
      <p className="facts__quiet">{word('facts:repliesAbout')}</p>
      {trouble && (
        <p className="facts__trouble" role="alert">
          {trouble}
        </p>
      )}
      {answer?.replies.length === 0 && <p>{word('facts:noReplies')}</p>}
      <ul className="facts__list">
        {answer?.replies.map(({ id, revision, state, ...reply }) => (
          <li
            key={`${id} ${revision}`}
            className={`facts__item facts__item--${state}`}
            data-item={id}
          >
            <p className="facts__state">
              <strong dir="auto">{reply.who}</strong>
              {' · '}
              {word(`facts:reply_${state}`)}
              {reply.deadline !== '' && reply.outcome === 'waiting' && (
                <>
                  {' · '}
                  {word('facts:deadline')} <Moment at={reply.deadline} />
                </>
              )}
            </p>
            <p dir="auto">{reply.about}</p>
            {reply.answer !== '' && (
              <blockquote className="facts__sentence" dir="auto">
                {reply.answer}
              </blockquote>
            )}
            {reply.waiver !== '' && reply.outcome === 'waived' && <p dir="auto">{reply.waiver}</p>}
            {open === id
              ? form(reply, { id, revision })
              : answer.may.edit && (
                  <div className="facts__acts">
                    <SmallButton onClick={() => setOpen(id)}>{word('facts:edit')}</SmallButton>
                  </div>
                )}
          </li>
        ))}
      </ul>
      {answer?.may.edit &&
        (open === '' ? (
          form(EMPTY_REPLY)
        ) : (
          <SmallButton onClick={() => setOpen('')}>{word('facts:addReply')}</SmallButton>
        ))}
    </section>
  )
}
