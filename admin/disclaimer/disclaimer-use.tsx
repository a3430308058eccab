'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { PUBLICATION_STATES } from '../../src/workflow/stages.ts'
import { Moment } from '../moment.tsx'
import { useDeskPages } from '../use-desk-pages.ts'

import '../desk.css'

type ShownIn = { id: string; slug: string; headline: string; state: string; versions: number[] }
type Wording = {
  version: number
  since: string
  forOne: string | null
  forSeveral: string | null
  forNone: string | null
}

const stateLabel = (state: string) =>
  PUBLICATION_STATES.find(({ name }) => name === state)?.label ?? state

/** How the disclaimer read in each version, and which publications show which. */
export function DisclaimerUse() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const address = (list: string) =>
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${String(id)}/${list}`,
        })
  const stamp = String(data?.updatedAt)
  const wordings = useDeskPages<Wording>(address('wordings'), stamp, 'before')
  const places = useDeskPages<ShownIn>(address('publications'), stamp)
  if (id === undefined) return null
  return (
    <>
      <section className="desk-facts" aria-label="Versions">
        <h3 className="desk-facts__title">How it read</h3>
        <ul className="desk-facts__list">
          {wordings.items?.map(({ version, since, ...texts }) => (
            <li key={version}>
              <strong>Version {version}</strong>, since <Moment at={since} />
              {[texts.forOne, texts.forSeveral, texts.forNone].map(
                (text, index) =>
                  text && (
                    <blockquote className="desk-facts__quote" key={index}>
                      {text}
                    </blockquote>
                  ),
              )}
            </li>
          ))}
        </ul>
        {wordings.hasMore && (
          <Button buttonStyle="subtle" margin={false} onClick={() => void wordings.goOn()}>
            Older versions
          </Button>
        )}
      </section>
      <section className="desk-facts" aria-label="Publications">
        <h3 className="desk-facts__title">Where it stands</h3>
        {places.failure && <p role="alert">{places.failure.message}</p>}
        {places.items?.length === 0 && <p>No publication shows it.</p>}
        <ul className="desk-facts__list">
          {places.items?.map(({ id: publication, headline, slug, state, versions }) => (
            <li key={publication}>
              <a href={`/opinion/${encodeURIComponent(slug)}`} target="_blank" rel="noreferrer">
                {headline || slug}
                <span className="desk-unseen"> (opens in a new tab)</span>
              </a>
              : version {versions.join(', ')}. {stateLabel(state)}.
            </li>
          ))}
        </ul>
        {places.hasMore && (
          <Button buttonStyle="subtle" margin={false} onClick={() => void places.goOn()}>
            Show more
          </Button>
        )}
      </section>
    </>
  )
}
