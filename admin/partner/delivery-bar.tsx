'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useFreshDocument } from '../form/use-fresh-document.ts'

import '../desk.css'

/** Sends a call again that was given up. */
export function DeliveryBar() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
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
    if (!told.ok) return setFailure(told.failure.message)
    setFailure('')
    toast.success('It is sent again.')
    return void (await loadFresh())
  }

  return (
    <section className="desk-bar" aria-label="Call to a partner">
      <Button buttonStyle="primary" margin={false} onClick={() => void repeat()}>
        Send it again
      </Button>
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </section>
  )
}
