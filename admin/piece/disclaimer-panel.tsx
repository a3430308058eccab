'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { dateLanguage } from '../date-language.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

type ExplainedDisclaimer = {
  code: string
  title: string
  version: number
  languageLabel: string
  mandatory: boolean
  applies: boolean
  why: string
  reason: string
  criteria?: string[]
  instead?: string
  text?: string
}

/** Which disclaimers stand with the saved piece, in which words, and why each does or does not. */
export function DisclaimerPanel() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { refusal, word } = useWords()
  const whyOf = useWhy()
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
    <section className="desk-facts" aria-label={word('pieceDisclaimers:title')}>
      <h2 className="desk-facts__title">{word('pieceDisclaimers:heading')}</h2>
      {failure && !answer && <p role="alert">{refusal(failure)}</p>}
      {answer && shown.length === 0 && <p>{word('pieceDisclaimers:none')}</p>}
      <ul className="desk-facts__list">
        {shown.map((each) => (
          <li key={each.code}>
            <strong>{each.title}</strong>,{' '}
            {word('pieceDisclaimers:version', { version: each.version })}. {whyOf(each, items)}
            <blockquote className="desk-facts__quote">{each.text}</blockquote>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{word('pieceDisclaimers:others', { count: others.length })}</summary>
          <ul className="desk-facts__list">
            {others.map((each) => (
              <li key={each.code}>
                {each.title} ({each.languageLabel}): {whyOf(each, items)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Why a disclaimer stands with the piece or does not, in the language of the panel. */
function useWhy() {
  const { language, named, told, word } = useWords()
  return (each: ExplainedDisclaimer, all: readonly ExplainedDisclaimer[]): string => {
    const { applies, criteria = [], instead, mandatory, reason, why } = each
    if (language === 'en') return reason
    const section = applies ? 'disclaimerHolds' : 'disclaimerFails'
    const list = new Intl.ListFormat(dateLanguage(language), { type: 'conjunction' }).format(
      criteria.map((criterion) => named(section, criterion, criterion)),
    )
    const name = all.find(({ code }) => code === instead)?.title ?? instead ?? ''
    const said = told('disclaimerWhy', why, reason, { list, name })
    return why === 'scope' && mandatory ? `${said} ${word('disclaimerUse:mandatory')}` : said
  }
}
