'use client'

import { useAuth, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { Fields } from '../../src/comparison/merge-fields.ts'
import { useUnsaved } from '../form/use-unsaved.ts'
import { clearOldTexts, forgetSaved, forgetText, keepText, keptText, placeOf } from './kept-text.ts'
import type { KeptText } from './kept-text.ts'

const EVERY_MS = 1500

/**
 * Writes what is typed and not saved down in this browser, so that a closed tab, a lost network or an ended
 * session loses nothing; and finds what was left there the last time.
 *
 * @returns what was left, until the person has decided about it.
 */
export function useKeptText(): { left: KeptText | null; settle: () => void } {
  const { collectionSlug, data, id } = useDocumentInfo()
  const { user } = useAuth()
  const { getData } = useForm()
  const isUnsaved = useUnsaved()
  const person = user ? String(user.id) : null
  const place = person === null ? null : placeOf(collectionSlug ?? '', id, person)
  const [left, setLeft] = useState<KeptText | null>(null)

  // Once, when the document is opened: what is kept later is what stands in the form.
  useEffect(() => {
    if (place === null) return
    clearOldTexts(localStorage, Date.now())
    const now = data ?? {}
    // A new piece that was saved is found as the piece it became.
    if (id !== undefined && person !== null) {
      forgetSaved(localStorage, placeOf(collectionSlug ?? '', undefined, person), now)
    }
    // What a browser keeps is known only once the page is alive.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setLeft(keptText(localStorage, place, now))
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the document as it was opened
  }, [place])

  useEffect(() => {
    if (place === null || left !== null) return undefined
    if (!isUnsaved) {
      forgetText(localStorage, place)
      return undefined
    }
    const base: Fields = data ?? {}
    const write = () =>
      keepText(localStorage, place, { at: new Date().toISOString(), base, mine: getData() })
    write()
    const timer = setInterval(write, EVERY_MS)
    const leave = () => void write()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [place, left, isUnsaved, data, getData])

  const settle = useCallback(() => {
    if (place !== null) forgetText(localStorage, place)
    setLeft(null)
  }, [place])

  return { left, settle }
}
