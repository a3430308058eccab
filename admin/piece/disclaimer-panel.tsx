'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useDeskAnswer } from '../use-desk-answer.ts'

import '../desk.css'

type ExplainedDisclaimer = {
  code: string
  title: string
  version: number
  languageLabel: string
  mandatory: boolean
  applies: boolean
  reason: string
  text?: string
}

/** Which disclaimers stand with the saved piece, in which words, and why each does or does not. */
export function DisclaimerPanel() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const address =
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${String(id)}/disclaimers`,
        })
  const { answer, failure } = useDeskAnswer<{ items: ExplainedDisclaimer[] }>(
    address,
    String(data?.updatedAt),
  )
  if (address === null) return null
  const items = answer?.items ?? []
  const shown = items.filter(({ applies }) => applies)
  const others = items.filter(({ applies }) => !applies)
  return (
    <section className="desk-facts" aria-label="Disclaimers of this piece">
      <h3 className="desk-facts__title">Disclaimers of the piece as it was saved</h3>
      {failure && !answer && <p role="alert">{failure.message}</p>}
      {answer && shown.length === 0 && <p>None is shown with this piece.</p>}
      <ul className="desk-facts__list">
        {shown.map((each) => (
          <li key={each.code}>
            <strong>{each.title}</strong>, version {each.version}. {each.reason}
            <blockquote className="desk-facts__quote">{each.text}</blockquote>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>Why the others are not shown ({others.length})</summary>
          <ul className="desk-facts__list">
            {others.map((each) => (
              <li key={each.code}>
                {each.title} ({each.languageLabel}): {each.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
