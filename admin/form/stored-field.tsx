import { FieldDescription, FieldLabel } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import '../desk.css'

type StoredFieldProps = { field: JSONFieldClientProps['field']; path: string; children: ReactNode }

/** What the desk wrote and nobody edits, shown as text: the panel's own editor for it is fetched from elsewhere. */
export function StoredField({ field, path, children }: StoredFieldProps) {
  return (
    <div className="field-type stored-field" id={`field-${path.replaceAll('.', '__')}`}>
      <FieldLabel as="span" label={field.label} path={path} />
      {children}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  )
}
