'use client'

import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { JSONFieldClientProps } from 'payload'

import type { SimilarText } from '../../src/intake/index.ts'
import { StoredField } from '../form/stored-field.tsx'
import { useWords } from '../use-words.ts'

/** What of the inbox and the archive is close to a submission, the closest first. */
export function Similar({ field, path }: JSONFieldClientProps) {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { word } = useWords()
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
              {word(type === 'submission' ? 'alike:submission' : 'alike:publication')}
            </a>
            : {word('submission:alike', { percent })}
          </li>
        ))}
      </ul>
    </StoredField>
  )
}
