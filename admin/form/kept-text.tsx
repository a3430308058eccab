'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { StoredField } from './stored-field.tsx'
import { useKept } from './use-kept.ts'

/** A sentence that the desk wrote into a row, in the language of the panel; nothing where there is none. */
export function KeptText({ field, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path })
  const kept = useKept()
  if (typeof value !== 'string' || value === '') return null
  return (
    <StoredField field={field} path={path}>
      <p className="stored-field__text">
        <bdi>{kept(value)}</bdi>
      </p>
    </StoredField>
  )
}

/** The same in a list. */
export function KeptCell({ cellData }: { cellData?: unknown }) {
  const kept = useKept()
  return typeof cellData === 'string' && cellData !== '' ? <bdi>{kept(cellData)}</bdi> : '–'
}
