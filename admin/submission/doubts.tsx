'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { StoredField } from '../form/stored-field.tsx'
import { useWords } from '../use-words.ts'

/** Why somebody should look at a submission before it counts as one. */
export function Doubts({ field, path }: JSONFieldClientProps) {
  const { value } = useField<string[] | null>({ path })
  const { named } = useWords()
  return (
    <StoredField field={field} path={path}>
      <ul className="stored-field__list">
        {(Array.isArray(value) ? value : []).map((reason) => (
          <li key={reason}>{named('doubtReasons', reason, reason)}.</li>
        ))}
      </ul>
    </StoredField>
  )
}
