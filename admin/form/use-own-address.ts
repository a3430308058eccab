'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Where the desk answers about the document that is open; `null` before it is first saved. */
export function useOwnAddress(): string | null {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined) return null
  return formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug ?? ''}/${String(id)}`,
  })
}
