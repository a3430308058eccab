'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { StoredField } from './stored-field.tsx'

/** A stored value as it is. */
export function StoredJson({ field, path }: JSONFieldClientProps) {
  const { value } = useField<unknown>({ path })
  return (
    <StoredField field={field} path={path}>
      <pre className="stored-field__text" tabIndex={0}>
        {value === undefined || value === null ? '–' : JSON.stringify(value, null, 2)}
      </pre>
    </StoredField>
  )
}
