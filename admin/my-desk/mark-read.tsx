'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

/**
 * Marks one notice of whoever looks as read, or all of them.
 *
 * @param which public id of a notice; all when left out.
 */
export function MarkRead({ collection, which }: { collection: string; which?: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const { word } = useWords()
  const [isBusy, setBusy] = useState(false)
  const mark = async () => {
    if (isBusy) return
    setBusy(true)
    const path = `/${collection}${which ? `/${which}` : ''}/read` as const
    await askDesk(formatAdminURL({ apiRoute: config.routes.api, path }), { body: {} })
    router.refresh()
    setBusy(false)
  }
  return (
    <button type="button" className="desk-link" aria-disabled={isBusy} onClick={() => void mark()}>
      {word(which ? 'myDesk:read' : 'myDesk:allRead')}
    </button>
  )
}
