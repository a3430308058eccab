'use client'

import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { JSONFieldClientProps } from 'payload'

import type { SimilarText } from '../../src/intake/index.ts'
import { StoredField } from '../form/stored-field.tsx'

/** What of the inbox and the archive is close to a submission, the closest first. */
export function Similar({ field, path }: JSONFieldClientProps) {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { value } = useField<SimilarText[] | null>({ path })
  return (
    <StoredField field={field} path={path}>
      <ul className="stored-field__list">
        {(Array.isArray(value) ? value : []).map(({ type, publicId, row, percent }) => (
          <li key={publicId}>
            <a
              href={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${type === 'submission' ? (collectionSlug ?? 'submissions') : 'publications'}/${String(row)}`,
              })}
            >
              {type === 'submission' ? 'Another submission' : 'A published piece'}
            </a>
            : {percent} % alike
          </li>
        ))}
      </ul>
    </StoredField>
  )
}
