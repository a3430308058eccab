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

type Kept = { id: string; revision: number; isTold?: boolean }

/** Who was asked for a reply, how and by when, what they said, and where it stands in the text. */
export function RepliesPanel() {
  const { word } = useWords()
  const { answer, isBusy, isNew, send, trouble } = useFacts()
  /**
   * The one that is changed, with an empty id for a new one. It keeps the revision that was seen: what a
   * colleague stored meanwhile is shown before it is written over.
   */
  const [open, setOpen] = useState<Kept | null>(null)
  if (isNew) return null
  const keep = async (fields: ReplyFields, kept?: Kept) => {
    // Once refused as changed, the newer one stands above the form, and whoever saves again has seen it.
    const now = kept?.isTold ? answer?.replies.find(({ id }) => id === kept.id) : undefined
    const isDone = await send(kept ? `replies/${kept.id}` : 'replies', {
      ...fields,
      ...(kept ? { revision: now?.revision ?? kept.revision } : {}),
    })
    if (isDone) setOpen(null)
    else if (kept) setOpen({ ...kept, isTold: true })
  }
  const form = (fields: ReplyFields, kept?: Kept) => (
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
          <li key={id} className={`facts__item facts__item--${state}`} data-item={id}>
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
            {open?.id === id
              ? form(reply, open)
              : answer.may.edit && (
                  <div className="facts__acts">
                    <SmallButton onClick={() => setOpen({ id, revision })}>
                      {word('facts:edit')}
                    </SmallButton>
                  </div>
                )}
          </li>
        ))}
      </ul>
      {answer?.may.edit &&
        (open?.id === '' ? (
          form(EMPTY_REPLY)
        ) : (
          <SmallButton onClick={() => setOpen({ id: '', revision: 0 })}>
            {word('facts:addReply')}
          </SmallButton>
        ))}
    </section>
  )
}
