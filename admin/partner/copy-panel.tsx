'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { CopyStanding } from '../../src/syndication/index.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'

import '../desk.css'

/** Which partners have the publication, and whether they know of what stands there now. */
export function CopyPanel() {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { config } = useConfig()
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
    <section className="desk-facts" aria-label="Copies at partners">
      <h3 className="desk-facts__title">Copies at partners</h3>
      {failure && <p role="alert">{failure.message}</p>}
      {answer?.items.length === 0 && <p>No partner has it.</p>}
      <ul className="desk-facts__list">
        {answer?.items.map(({ fetched, isUpToDate, name, open, partner, told }) => (
          <li key={partner}>
            <strong>{name}</strong>: {isUpToDate ? 'up to date' : 'not up to date'}.
            {told && (
              <>
                {' '}
                Took as told (“{told.state}”) <Moment at={told.at} />.
              </>
            )}
            {fetched && (
              <>
                {' '}
                Fetched (“{fetched.state}”) <Moment at={fetched.at} />.
              </>
            )}
            {open?.state === 'waiting' && ' A call waits.'}
            {open?.state === 'given-up' && ' A call was given up.'}
            {open?.failure && ` ${open.failure}.`}
          </li>
        ))}
      </ul>
    </section>
  )
}
