'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'

import type { MessageOfSubmission } from '../../src/messages/index.ts'
import { Moment } from '../moment.tsx'
import { useWords } from '../use-words.ts'

type SentMessagesProps = {
  messages: readonly MessageOfSubmission[]
  /** Slug of the outbox. */
  outbox: string
}

const wentWrong = ({ cameBack, state }: MessageOfSubmission) =>
  state === 'failed' || (cameBack && state === 'sent')

/** What the desk sent to the contributor, and what became of each; what went wrong says why and leads to its mending. */
export function SentMessages({ messages, outbox }: SentMessagesProps) {
  const { word } = useWords()
  const { config } = useConfig()
  const title = useId()
  if (messages.length === 0) return null
  return (
    <section className="desk-sent" aria-labelledby={title}>
      <h4 id={title}>{word('sentMessages:title')}</h4>
      <ul className="desk-sent__list">
        {messages.map((message) => (
          <li key={message.publicId} className={wentWrong(message) ? 'desk-sent__trouble' : ''}>
            <a
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${outbox}/${String(message.id)}`,
              })}
            >
              <bdi>{message.subject}</bdi>
            </a>
            <span className="desk-sent__facts">
              <span>
                {word(
                  message.cameBack && message.state === 'sent'
                    ? 'sentMessages:cameBack'
                    : `sentMessages:${message.state}`,
                )}
              </span>{' '}
              <Moment at={message.at} />
            </span>
            {message.why && message.state !== 'cancelled' && (
              <bdi className="desk-sent__why">{message.why}</bdi>
            )}
          </li>
        ))}
      </ul>
      {messages.some(wentWrong) && <p className="desk-bar__quiet">{word('sentMessages:mend')}</p>}
    </section>
  )
}
