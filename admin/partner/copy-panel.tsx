'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { CopyStanding } from '../../src/syndication/index.ts'
import { Moment } from '../moment.tsx'
import { Phrase } from '../phrase.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

/** Which partners have the publication, and whether they know of what stands there now. */
export function CopyPanel() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { config } = useConfig()
  const { named, refusal, word } = useWords()
  const address =
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${String(id)}/copies`,
        })
  const { answer, failure } = useDeskAnswer<{ items: CopyStanding[] }>(
    address,
    String(data?.updatedAt),
  )
  if (id === undefined || failure?.status === 403) return null
  return (
    <section className="desk-facts" aria-label={word('copies:title')}>
      <h2 className="desk-facts__title">{word('copies:title')}</h2>
      {failure && <p role="alert">{refusal(failure)}</p>}
      {answer?.items.length === 0 && <p>{word('copies:none')}</p>}
      <ul className="desk-facts__list">
        {answer?.items.map(({ fetched, isUpToDate, name, open, partner, told }) => (
          <li key={partner}>
            <strong>{name}</strong>: {word(isUpToDate ? 'copies:upToDate' : 'copies:outOfDate')}.
            {told && (
              <>
                {' '}
                <Phrase
                  text={word('copies:told')}
                  places={{
                    state: named('publicationStates', told.state, told.state),
                    time: <Moment at={told.at} />,
                  }}
                />
              </>
            )}
            {fetched && (
              <>
                {' '}
                <Phrase
                  text={word('copies:fetched')}
                  places={{
                    state: named('publicationStates', fetched.state, fetched.state),
                    time: <Moment at={fetched.at} />,
                  }}
                />
              </>
            )}
            {open?.state === 'waiting' && ` ${word('copies:waiting')}`}
            {open?.state === 'given-up' && ` ${word('copies:givenUp')}`}
            {open?.failure && ` ${open.failure}.`}
          </li>
        ))}
      </ul>
    </section>
  )
}
