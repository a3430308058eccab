'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { useOwnAddress } from '../form/use-own-address.ts'
import { useWords } from '../use-words.ts'
import { IdentityCheck } from './identity-check.tsx'
import { SealedIdentity } from './sealed-identity.tsx'

import '../desk.css'

/** Whether the desk knows who this is: the check, and who stands behind a pseudonym. */
export function IdentityPanel() {
  const { data } = useDocumentInfo()
  const { word } = useWords()
  const address = useOwnAddress()
  const kind = useFormFields(([fields]) => fields.kind?.value)
  if (address === null || kind === 'organisation') return null
  return (
    <section className="desk-facts" aria-label={word('identity:title')}>
      <h2 className="desk-facts__title">{word('identity:title')}</h2>
      <IdentityCheck address={address} />
      {data?.pseudonym === true && <SealedIdentity address={address} />}
    </section>
  )
}
