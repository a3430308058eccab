'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { Phrase } from '../phrase.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

type Related = { id: string; row: string; headline: string; language: string; stage: string }
type Translations = {
  source: {
    row: string
    headline: string
    state: string | null
    stamp: string
    changed: boolean
  } | null
  translations: Related[]
}

/** What this piece is a translation of, whether that has changed since, and what was made of this one. */
export function TranslationPanel() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { language, word } = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}`,
  })
  const { answer, again } = useDeskAnswer<Translations>(
    id === undefined ? null : `${address}/translations`,
    String(data?.updatedAt),
  )
  if (!answer || (!answer.source && answer.translations.length === 0)) return null
  const { source, translations } = answer
  const names = new Intl.DisplayNames(language, { type: 'language' })
  const leadTo = (row: string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collectionSlug ?? ''}/${row}`,
    })
  const settle = async (stamp: string) => {
    const told = await askDesk(`${address}/source-seen`, { body: { stamp } })
    setTrouble(told.ok ? null : told.failure.message)
    if (told.ok) toast.success(word('translations:settled'))
    again()
  }
  return (
    <section className="desk-facts" aria-label={word('translations:title')}>
      {source && (
        <>
          <p>
            <Phrase
              text={word('translations:of')}
              places={{
                title: (
                  <a href={leadTo(source.row)}>
                    <bdi>{source.headline}</bdi>
                  </a>
                ),
              }}
            />
          </p>
          {source.changed && (
            <p role="status">
              <strong>{word('translations:changed')}</strong>{' '}
              {source.state !== 'live' &&
                source.state !== null &&
                `${word('translations:withdrawn')} `}
              {word('translations:compare')}{' '}
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => void settle(source.stamp)}
              >
                {word('translations:settle')}
              </Button>
            </p>
          )}
          {trouble && (
            <p className="desk-panel__wanted" role="alert">
              {trouble}
            </p>
          )}
        </>
      )}
      {translations.length > 0 && (
        <ul className="desk-facts__list">
          {translations.map((each) => (
            <li key={each.id}>
              {names.of(each.language) ?? each.language}:{' '}
              <a href={leadTo(each.row)}>
                <bdi>{each.headline}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
