'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { PIECE_STAGES } from '../../src/workflow/stages.ts'
import { askDesk } from '../desk-request.ts'
import { SmallButton } from '../form/small-button.tsx'
import { Notice } from '../notice.tsx'
import { Phrase } from '../phrase.tsx'
import { CompareDialog } from '../text/compare-dialog.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { useStageName } from './use-stage-name.ts'

import '../desk.css'

type Related = { id: string; row: string; headline: string; language: string; stage: string }
type Source = {
  row: string
  headline: string
  state: string | null
  stamp: string
  changed: boolean
  /** What it was translated from, as it can be compared. */
  translated: string | null
}
type Translations = {
  source: Source | null
  may: { settle: boolean }
  translations: Related[]
}

/** What this piece is a translation of, whether that has changed since, and what was made of this one. */
export function TranslationPanel() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
  const api = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug ?? ''}` })
  const address = `${api}/${String(id)}`
  const { answer } = useDeskAnswer<Translations>(
    id === undefined ? null : `${address}/translations`,
    String(data?.updatedAt),
  )
  if (!answer || (!answer.source && answer.translations.length === 0)) return null
  const { may, source, translations } = answer
  const leadTo = (row: string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collectionSlug ?? ''}/${row}`,
    })
  return (
    <section className="desk-facts" aria-label={word('translations:title')}>
      {source && (
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
      )}
      {source?.changed && (
        <Behind source={source} api={api} address={address} maySettle={may.settle} />
      )}
      {translations.length > 0 && <Made translations={translations} leadTo={leadTo} />}
    </section>
  )
}

type BehindProps = { source: Source; api: string; address: string; maySettle: boolean }

/** That the source has changed since, what has, and the way to say that it was dealt with. */
function Behind({ source, api, address, maySettle }: BehindProps) {
  const { refusal, word } = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isComparing, setComparing] = useState(false)
  const { headline, row, stamp, state, translated } = source
  const settle = async () => {
    const told = await askDesk(`${address}/source-seen`, { body: { stamp } })
    setTrouble(told.ok ? null : refusal(told.failure))
    if (told.ok) toast.success(word('translations:settled'))
  }
  return (
    <>
      <Notice
        tone="warning"
        actions={
          <>
            {translated && state === 'live' && (
              <SmallButton onClick={() => setComparing(true)}>
                {word('translations:whatChanged')}
              </SmallButton>
            )}
            {maySettle && (
              <SmallButton onClick={() => void settle()}>{word('translations:settle')}</SmallButton>
            )}
          </>
        }
      >
        <strong>{word('translations:changed')}</strong>{' '}
        {state !== 'live' && state !== null && `${word('translations:withdrawn')} `}
        {word('translations:compare')}
      </Notice>
      {trouble && (
        <p className="desk-panel__wanted" role="alert">
          {trouble}
        </p>
      )}
      {isComparing && translated && (
        <CompareDialog
          address={`${api}/${row}`}
          between={{ from: translated, to: 'live' }}
          title={word('translations:changesOf', { title: headline })}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  )
}

type MadeProps = { translations: readonly Related[]; leadTo: (row: string) => string }

function Made({ translations, leadTo }: MadeProps) {
  const { language, word } = useWords()
  const nameOf = useStageName(PIECE_STAGES)
  const names = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <>
      <p>{word('translations:made')}</p>
      <ul className="desk-facts__list">
        {translations.map((each) => (
          <li key={each.id}>
            {names.of(each.language) ?? each.language}:{' '}
            <a href={leadTo(each.row)}>
              <bdi>{each.headline}</bdi>
            </a>{' '}
            · {nameOf(each.stage)}
          </li>
        ))}
      </ul>
    </>
  )
}
