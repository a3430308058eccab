'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import type { Fields } from '../../src/comparison/merge-fields.ts'
import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

/** Two documents that were made of one, and what stands in the desk now. */
export type Parted = { base: Fields; mine: Fields; theirs: Fields }

/**
 * Brings the open form together with what was saved meanwhile.
 *
 * @returns `begin` loads what stands in the desk; `parted` is there while the person chooses; `merge` puts the
 *   outcome into the form, unsaved and based on the newer revision.
 */
export function useMerge() {
  const { collectionSlug, data, id, setData } = useDocumentInfo()
  const { getData, reset, setModified, setSubmitted } = useForm()
  const { config } = useConfig()
  const { refusal, word } = useWords()
  const [parted, setParted] = useState<Parted | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)

  /** @param own what to bring in; what stands in the form when left out. */
  const begin = async (own?: { base: Fields; mine: Fields }) => {
    const { base, mine } = own ?? { base: data ?? {}, mine: getData() }
    const told = await askDesk<Fields>(
      formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug ?? ''}/${String(id)}?depth=0&fallback-locale=null`,
      }),
    )
    setTrouble(told.ok ? null : refusal(told.failure))
    if (told.ok) setParted({ base, mine, theirs: told.answer })
  }

  /** Puts a document into the form that holds more than the desk has. */
  const fill = async (fields: Fields) => {
    await reset(fields)
    setSubmitted(false)
    setModified(true)
  }

  const merge = async (fields: Fields) => {
    if (!parted) return
    try {
      await fill(fields)
    } catch {
      setTrouble(word('merge:notDone'))
      return
    }
    setData(parted.theirs)
    setParted(null)
  }

  return { begin, fill, merge, parted, trouble, stop: () => setParted(null) }
}
