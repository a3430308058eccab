'use client'

import { useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { IdentityCheck } from './identity-check.tsx'
import { SealedIdentity } from './sealed-identity.tsx'

import '../desk.css'

/** Whether the desk knows who this is: the check, and who stands behind a pseudonym. */
export function IdentityPanel() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  if (id === undefined || kind === 'organisation') return null
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}`,
  })
  return (
    <section className="desk-facts" aria-label="Identity">
      <h3 className="desk-facts__title">Who this is</h3>
      <IdentityCheck address={address} />
      {data?.pseudonym === true && <SealedIdentity address={address} />}
    </section>
  )
}
