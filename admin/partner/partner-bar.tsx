'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { PARTNER_ACTS } from '../../src/syndication/partner-acts.ts'
import type { PartnerAct } from '../../src/syndication/partner-acts.ts'
import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'
import { Phrase } from '../phrase.tsx'
import { useWords } from '../use-words.ts'

import '../desk.css'

type Answer = { secret?: string; key?: string; repeated?: number }

/** What can be done with a partner; a new secret or key is shown here, this once. */
export function PartnerBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { refusal, told: toldOf, word } = useWords()
  const labelOf = (name: PartnerAct) => toldOf('partnerActs', name, PARTNER_ACTS[name].label)
  const loadFresh = useFreshDocument()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [shown, setShown] = useState('')
  const [failure, setFailure] = useState('')
  if (id === undefined || typeof state !== 'string') return null

  const act = async (name: PartnerAct) => {
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug ?? ''}/${String(id)}/acts/${name}`,
    })
    const told = await askDesk<Answer>(address, { body: {} })
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    setShown(told.answer.secret ?? told.answer.key ?? '')
    const { repeated } = told.answer
    toast.success(
      repeated === undefined
        ? word('partner:done', { act: labelOf(name) })
        : word('partner:repeated', { act: labelOf(name), count: repeated }),
    )
    return void (await loadFresh())
  }

  const hidden: PartnerAct = state === 'active' ? 'enable' : 'disable'
  const acts = (Object.keys(PARTNER_ACTS) as PartnerAct[]).filter((name) => name !== hidden)
  return (
    <section className="desk-bar" aria-label={word('partner:title')}>
      <div className="desk-bar__buttons">
        {acts.map((name) => (
          <Button
            key={name}
            buttonStyle={name === 'enable' ? 'primary' : 'secondary'}
            margin={false}
            onClick={() => void act(name)}
          >
            {labelOf(name)}
          </Button>
        ))}
      </div>
      {shown !== '' && (
        <p role="status">
          <Phrase
            text={word('partner:giveNow')}
            places={{ secret: <code dir="ltr">{shown}</code> }}
          />
        </p>
      )}
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}
