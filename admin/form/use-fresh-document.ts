'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

import { askDesk } from '../desk-request.ts'

type Row = { id: number | string; updatedAt?: string } & Record<string, unknown>

/**
 * Puts the document as it now stands into the open form, revision included, so that the next save is based
 * on it. What was typed and not saved is replaced: the caller has made sure that this is wanted.
 *
 * @returns loads it; `isWanted` is asked once it has come, and whether it may still take the place of what stands
 *   in the form. False when it may not, or could not be loaded; the form is then as it was.
 */
export function useFreshDocument(): (isWanted?: () => boolean) => Promise<boolean> {
  const { collectionSlug, id, setData, setLastUpdateTime } = useDocumentInfo()
  const { reset, setSubmitted } = useForm()
  const { config } = useConfig()
  const apiRoute = config.routes.api

  return useCallback(
    async (isWanted) => {
      const told = await askDesk<Row>(
        formatAdminURL({
          apiRoute,
          path: `/${collectionSlug ?? ''}/${String(id)}?depth=0&fallback-locale=null`,
        }),
      )
      if (!told.ok || isWanted?.() === false) return false
      try {
        await reset(told.answer)
      } catch {
        return false
      }
      setSubmitted(false)
      setData(told.answer)
      if (told.answer.updatedAt) setLastUpdateTime(Date.parse(told.answer.updatedAt))
      return true
    },
    [apiRoute, collectionSlug, id, reset, setData, setLastUpdateTime, setSubmitted],
  )
}
