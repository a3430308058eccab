'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { SCREENING_REASONS } from '../../src/intake/screening.ts'
import { StoredField } from '../form/stored-field.tsx'

const reasons: Readonly<Record<string, string>> = SCREENING_REASONS

/** Why somebody should look at a submission before it counts as one. */
export function Doubts({ field, path }: JSONFieldClientProps) {
  const { value } = useField<string[] | null>({ path })
  return (
    <StoredField field={field} path={path}>
      <ul className="stored-field__list">
        {(Array.isArray(value) ? value : []).map((reason) => (
          <li key={reason}>{reasons[reason] ?? reason}.</li>
        ))}
      </ul>
    </StoredField>
  )
}
