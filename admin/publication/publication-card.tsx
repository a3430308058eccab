'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type {
  Content,
  PublicationState,
  PublicNote,
  TextChange,
} from '../../src/publishing/content.ts'
import { NOTE_NAMES } from '../../src/delivery/note-names.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'

import '../desk.css'

type Publication = {
  slug?: string
  state?: PublicationState
  piece?: string
  hold?: boolean | null
  publicNote?: string | null
  redirectTo?: string | null
  publishedAt?: string | null
  firstPublishedAt?: string | null
  releasedAt?: string | null
  acts?: PublicNote[] | null
  changes?: Record<string, TextChange[]> | null
  content?: Content | null
}

const FOUND: Record<PublicationState, { label: string; tone: string; about: string }> = {
  live: { label: 'Live', tone: 'open', about: 'Readers find the text at its address.' },
  retracted: {
    label: 'Retracted',
    tone: 'waiting',
    about: 'Readers find the text, marked as retracted.',
  },
  removed: {
    label: 'Removed',
    tone: 'waiting',
    about: 'Readers find a notice in its place.',
  },
  unpublished: {
    label: 'Unpublished',
    tone: 'waiting',
    about: 'Readers find nothing: it is back on the desk.',
  },
  redirect: { label: 'Moved', tone: 'waiting', about: 'Readers are led to another address.' },
}

/**
 * What readers find at an address, in words. It is changed on the piece, by its steps.
 *
 * @param pieces slug of the collection of pieces.
 */
export function PublicationCard({ pieces }: { pieces: string }) {
  const { data } = useDocumentInfo()
  const { config } = useConfig()
  const publication = (data ?? {}) as Publication
  const { acts, content, hold, piece, publicNote, redirectTo, slug, state } = publication
  const row = useDeskAnswer<{ docs: { id: number | string }[] }>(
    piece
      ? `${formatAdminURL({ apiRoute: config.routes.api, path: `/${pieces}` })}?depth=0&limit=1&select[headline]=true&where[publicId][equals]=${encodeURIComponent(piece)}`
      : null,
    '',
  )
  if (!state || !slug) return null
  const found = FOUND[state]
  const pieceId = row.answer?.docs[0]?.id
  const notes = [...(content?.notes ?? []), ...(acts ?? [])].sort((one, other) =>
    one.at < other.at ? 1 : -1,
  )
  const isRead = state === 'live' || state === 'retracted'
  return (
    <section className="desk-bar" aria-label="What readers find">
      <div className="desk-bar__body">
        <p>
          <strong className={`desk-stage desk-stage--${found.tone}`}>{found.label}</strong>{' '}
          {found.about}
          {hold && ' On legal hold: nothing of it may change or go.'}
        </p>
        {publicNote && <p>{publicNote}</p>}
        <p className="desk-bar__buttons">
          {isRead ? (
            <a className="desk-link" href={`/opinion/${slug}`} target="_blank" rel="noreferrer">
              Open the page
              <span className="desk-unseen"> (opens in a new tab)</span>
            </a>
          ) : (
            <span className="desk-bar__quiet">/opinion/{slug}</span>
          )}
          {redirectTo && <span>leads to /opinion/{redirectTo}</span>}
          {pieceId !== undefined && (
            <Link
              className="desk-link"
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${pieces}/${String(pieceId)}`,
              })}
            >
              Work on the piece: correct, retract, remove
            </Link>
          )}
        </p>
        {content && <Facts content={content} publication={publication} />}
        {notes.length > 0 && (
          <>
            <h2 className="desk-panel__title">Corrections and notes</h2>
            <ul className="history__list">
              {notes.map(({ at, id, text, type }) => (
                <li key={id} className="history__item">
                  <strong>{NOTE_NAMES[type]}</strong>{' '}
                  <span className="history__by">
                    <Moment at={at} />
                  </span>
                  <p className="history__note">{text}</p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}

function Facts({ content, publication }: { content: Content; publication: Publication }) {
  const { firstPublishedAt, publishedAt, releasedAt } = publication
  const isChanged = releasedAt && publishedAt && releasedAt !== publishedAt
  return (
    <dl className="publication-facts">
      {content.byline.line && (
        <div>
          <dt>Byline</dt>
          <dd>{content.byline.line}</dd>
        </div>
      )}
      {publishedAt && (
        <div>
          <dt>Published</dt>
          <dd>
            <Moment at={firstPublishedAt ?? publishedAt} />
          </dd>
        </div>
      )}
      {isChanged && (
        <div>
          <dt>This text since</dt>
          <dd>
            <Moment at={releasedAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>Words</dt>
        <dd>{content.words}</dd>
      </div>
      {content.disclaimers.map(({ code, text, version }) => (
        <div key={`${code} ${version}`}>
          <dt>
            Disclaimer {code}, version {version}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
