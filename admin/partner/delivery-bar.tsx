'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

/** Sends a call again that was given up. */
export function DeliveryBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { refusal, word } = useWords()
  const loadFresh = useFreshDocument()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [failure, setFailure] = useState('')
  if (id === undefined || state !== 'dead') return null

  const repeat = async () => {
    const address = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug ?? ''}/${String(id)}/acts/repeat`,
    })
    const told = await askDesk(address, { body: {} })
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    toast.success(word('partner:isRepeated'))
    return void (await loadFresh())
  }

  return (
    <section className="desk-bar" aria-label={word('partner:call')}>
      <Button buttonStyle="primary" margin={false} onClick={() => void repeat()}>
        {word('partner:repeat')}
      </Button>
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}
