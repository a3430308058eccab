'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type {
  Content,
  PublicationState,
  PublicNote,
  TextChange,
} from '../../src/publishing/content.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

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

/** Colours of where a publication stands. */
const toneOf = (state: PublicationState) => (state === 'live' ? 'open' : 'waiting')

/**
 * What readers find at an address, in words. It is changed on the piece, by its steps.
 *
 * @param pieces slug of the collection of pieces.
 */
export function PublicationCard({ pieces }: { pieces: string }) {
  const { data } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const publication = (data ?? {}) as Publication
  const { acts, content, hold, piece, publicNote, redirectTo, slug, state } = publication
  const row = useDeskAnswer<{ docs: { id: number | string }[] }>(
    piece
      ? `${formatAdminURL({ apiRoute: config.routes.api, path: `/${pieces}` })}?depth=0&limit=1&select[headline]=true&where[publicId][equals]=${encodeURIComponent(piece)}`
      : null,
    '',
  )
  if (!state || !slug) return null
  const pieceId = row.answer?.docs[0]?.id
  const notes = [...(content?.notes ?? []), ...(acts ?? [])].sort((one, other) =>
    one.at < other.at ? 1 : -1,
  )
  const isRead = state === 'live' || state === 'retracted'
  return (
    <section className="desk-bar" aria-label={word('found:title')}>
      <div className="desk-bar__body">
        <p>
          <strong className={`desk-stage desk-stage--${toneOf(state)}`}>
            {state === 'redirect' ? word('found:redirect') : word(`publicationStates:${state}`)}
          </strong>{' '}
          {word(`found:about-${state}`)}
          {hold && ` ${word('found:hold')}`}
        </p>
        {publicNote && <p dir="auto">{publicNote}</p>}
        <p className="desk-bar__buttons">
          {isRead ? (
            <a className="desk-link" href={`/opinion/${slug}`} target="_blank" rel="noreferrer">
              {word('found:openPage')}
              <span className="desk-unseen"> {word('found:newTab')}</span>
            </a>
          ) : (
            <bdi className="desk-bar__quiet" dir="ltr">
              /opinion/{slug}
            </bdi>
          )}
          {redirectTo && (
            <span>
              {word('found:leadsTo')} <bdi dir="ltr">/opinion/{redirectTo}</bdi>
            </span>
          )}
          {pieceId !== undefined && (
            <Link
              className="desk-link"
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${pieces}/${String(pieceId)}`,
              })}
            >
              {word('found:work')}
            </Link>
          )}
        </p>
        {content && <Facts content={content} publication={publication} />}
        {notes.length > 0 && (
          <>
            <h2 className="desk-panel__title">{word('found:notes')}</h2>
            <ul className="history__list">
              {notes.map(({ at, id, text, type }) => (
                <li key={id} className="history__item">
                  <strong>{word(`noteNames:${type}`)}</strong>{' '}
                  <span className="history__by">
                    <Moment at={at} />
                  </span>
                  <p className="history__note" dir="auto">
                    {text}
                  </p>
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
  const { word } = useWords()
  const { firstPublishedAt, publishedAt, releasedAt } = publication
  const isChanged = releasedAt && publishedAt && releasedAt !== publishedAt
  return (
    <dl className="publication-facts">
      {content.byline.line && (
        <div>
          <dt>{word('found:byline')}</dt>
          <dd>{content.byline.line}</dd>
        </div>
      )}
      {publishedAt && (
        <div>
          <dt>{word('found:published')}</dt>
          <dd>
            <Moment at={firstPublishedAt ?? publishedAt} />
          </dd>
        </div>
      )}
      {isChanged && (
        <div>
          <dt>{word('found:since')}</dt>
          <dd>
            <Moment at={releasedAt} />
          </dd>
        </div>
      )}
      <div>
        <dt>{word('found:words')}</dt>
        <dd>{content.words}</dd>
      </div>
      {content.disclaimers.map(({ code, text, version }) => (
        <div key={`${code} ${version}`}>
          <dt>{word('found:disclaimer', { code, version })}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
