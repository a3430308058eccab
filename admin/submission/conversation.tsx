'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { Letter } from '../../src/intake/conversation.ts'
import type { MessageOfSubmission } from '../../src/messages/index.ts'
import { askDesk } from '../desk-request.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { SentMessages } from './sent-messages.tsx'

import '../desk.css'

type Letters = {
  submission: string
  items: Letter[]
  messages: MessageOfSubmission[]
  /** Slug of the outbox. */
  outbox: string
}

/** What desk and contributor wrote to each other, and where an editor answers. */
export function Conversation() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined) return null
  return (
    <ConversationOf
      address={formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug ?? ''}/${String(id)}/conversation`,
      })}
    />
  )
}

/** The same for one submission, by the address of its letters. */
export function ConversationOf({ address }: { address: string }) {
  const { refusal, word } = useWords()
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const field = useId()
  const { answer, failure: unread, again } = useDeskAnswer<Letters>(address, '')
  if (!answer) {
    return <p className="desk-bar__quiet">{unread?.message ?? word('conversation:lookingUp')}</p>
  }

  const write = async () => {
    if (isBusy || text.trim() === '') return
    setIsBusy(true)
    const told = await askDesk<Letters>(address, { body: { text } })
    setIsBusy(false)
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    setText('')
    return again()
  }

  return (
    <section className="desk-letters" aria-label={word('conversation:title')}>
      {answer.items.length === 0 && <p className="desk-bar__quiet">{word('conversation:none')}</p>}
      <ol className="desk-letters__list">
        {answer.items.map(({ publicId, from, text: written, at, via, sender }) => (
          <li key={publicId} className={`desk-letters__${from}`}>
            <p className="desk-letters__head">
              {word(from === 'desk' ? 'conversation:desk' : 'conversation:contributor')},{' '}
              <Moment at={at} />
              {via === 'email' ? `, ${word('conversation:byEmail')}` : ''}
              {sender === 'unauthenticated' ? ` – ${word('conversation:unconfirmed')}` : ''}
            </p>
            <p className="desk-letters__text" dir="auto">
              {written}
            </p>
          </li>
        ))}
      </ol>
      <label htmlFor={field}>{word('conversation:write')}</label>
      <textarea
        id={field}
        dir="auto"
        rows={5}
        maxLength={5000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
      <Button buttonStyle="secondary" margin={false} disabled={isBusy} onClick={() => void write()}>
        {word(isBusy ? 'common:loading' : 'conversation:send')}
      </Button>
      <p className="desk-bar__quiet">{word('conversation:about')}</p>
      <SentMessages messages={answer.messages} outbox={answer.outbox} />
    </section>
  )
}
