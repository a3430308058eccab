'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import type { Word } from '../use-words.ts'

import '../desk.css'

type Attachment = {
  id: string
  name: string
  kind: string
  bytes: number
  state: 'kept' | 'quarantined'
  reason: string | null
  text: string | null
}

const sizeOf = (bytes: number, word: Word) =>
  bytes < 1024 * 1024
    ? word('submission:kilobytes', { size: Math.max(1, Math.round(bytes / 1024)) })
    : word('submission:megabytes', { size: (bytes / 1024 / 1024).toFixed(1) })

/** Files that came with a submission: to be saved, or set apart with the reason; the text of a DOCX beside it. */
export function AttachmentList() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const at = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })
  if (id === undefined) return null
  return <AttachmentsOf address={at(`/${collectionSlug ?? ''}/${String(id)}/attachments`)} />
}

/** The same for one submission, by the address of its list. */
export function AttachmentsOf({ address }: { address: string }) {
  const { word } = useWords()
  const { config } = useConfig()
  const at = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: path as `/${string}` })
  const { answer } = useDeskAnswer<{ items: Attachment[] }>(address, '')
  if (!answer || answer.items.length === 0) return null
  return (
    <section className="stored-field" aria-label={word('inbox:files')}>
      <h3 className="stored-field__label">{word('inbox:files')}</h3>
      <ul className="stored-field__list">
        {answer.items.map(({ id: file, name, kind, bytes, state, reason, text }) => (
          <li key={file}>
            {state === 'kept' ? (
              <a href={at(`/attachments/${file}/file`)} download>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <>
                <bdi>{name}</bdi> – {word('submission:setApart', { reason: reason ?? '' })}
              </>
            )}{' '}
            ({kind.toUpperCase()}, {sizeOf(bytes, word)})
            {text && (
              <details>
                <summary>{word('submission:textIn')}</summary>
                <pre className="stored-field__text" dir="auto">
                  {text}
                </pre>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
