'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { PUBLICATION_STATES } from '../../src/workflow/stages.ts'
import { Moment } from '../moment.tsx'
import { useDeskPages } from '../use-desk-pages.ts'
import { RetractAll } from './retract-all.tsx'

import '../desk.css'

type Published = {
  id: string
  slug: string
  headline: string
  state: string
  publishedAt: string | null
  printedAs: { name: string; affiliation: string | null } | null
  declared: { kind: string; text: string }[]
}

const KINDS: Record<string, string> = {
  'ai-use': 'Use of AI',
  interests: 'Interests',
  payment: 'Payment',
}

const stateLabel = (state: string) =>
  PUBLICATION_STATES.find(({ name }) => name === state)?.label ?? state

/** What stands in public under this name, how it was printed, and what was declared there. */
export function AuthorRecord() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const author = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}`,
  })
  const address = id === undefined ? null : `${author}/record`
  const { items, hasMore, failure, goOn, again } = useDeskPages<Published>(
    address,
    String(data?.updatedAt),
  )
  if (address === null) return null
  return (
    <section className="desk-facts" aria-label="Published and declared">
      <h3 className="desk-facts__title">Published and declared</h3>
      {failure && <p role="alert">{failure.message}</p>}
      {items?.length === 0 && <p>Nothing was published under this name yet.</p>}
      <ul className="desk-facts__list">
        {items?.map((each) => (
          <li key={each.id}>
            <a href={`/opinion/${encodeURIComponent(each.slug)}`} target="_blank" rel="noreferrer">
              {each.headline || each.slug}
              <span className="desk-unseen"> (opens in a new tab)</span>
            </a>
            {each.publishedAt && (
              <>
                {', '}
                <Moment at={each.publishedAt} />
              </>
            )}
            . {stateLabel(each.state)}.
            {each.printedAs && (
              <>
                {' '}
                Printed as {each.printedAs.name}
                {each.printedAs.affiliation ? `, ${each.printedAs.affiliation}` : ''}.
              </>
            )}
            {each.declared.map(({ kind, text }) => (
              <blockquote className="desk-facts__quote" key={kind}>
                {KINDS[kind] ?? kind}: {text}
              </blockquote>
            ))}
          </li>
        ))}
      </ul>
      {items?.some(({ state }) => state === 'live') && (
        <RetractAll address={author} onDone={again} />
      )}
      {hasMore && (
        <Button buttonStyle="subtle" margin={false} onClick={() => void goOn()}>
          Show more
        </Button>
      )}
    </section>
  )
}
