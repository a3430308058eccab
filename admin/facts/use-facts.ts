'use client'

import { toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { FactsAnswer } from '../../src/fact-and-copy/index.ts'
import { askDesk } from '../desk-request.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

/** Claims and replies of the open piece, and what is done with them; asked again after each act and each save. */
export function useFacts() {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const { refusal, word } = useWords()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const address =
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${String(id)}`,
        })
  const { answer, failure, again } = useDeskAnswer<FactsAnswer>(
    address && `${address}/facts`,
    String(data?.updatedAt),
  )

  /** @returns whether it was done; otherwise `trouble` says why not. */
  const send = async (path: string, body: object): Promise<boolean> => {
    if (address === null || isBusy) return false
    setBusy(true)
    const told = await askDesk(`${address}/${path}`, { body })
    setBusy(false)
    setTrouble(told.ok ? null : refusal(told.failure))
    if (told.ok) toast.success(word('facts:done'))
    // After a refusal too: somebody else may have been first.
    again()
    return told.ok
  }

  return {
    answer,
    isBusy,
    isNew: address === null,
    trouble: trouble ?? (answer || !failure ? null : refusal(failure)),
    send,
  }
}
