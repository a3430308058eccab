'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { tellOfChange } from '../page-changes.ts'
import { askRenewing } from './ask-renewing.ts'
import { useFreshDocument } from './use-fresh-document.ts'

/** What is asked of the desk, in the words of its button. */
type Act = {
  name: string
  label: string
  address: string
  body: object
  /** What to ask instead where somebody else was first; `null` where the person has to decide anew. */
  renew?: () => Promise<object | null>
}

/**
 * Does one thing at a time with the saved document, and then brings the open form up to date.
 *
 * @param again asks once more for what can be done.
 */
export function useDeskAct(again: () => void) {
  const { hasSavePermission, incrementVersionCount } = useDocumentInfo()
  const { setDisabled } = useForm()
  const loadFresh = useFreshDocument()
  const [doing, setDoing] = useState<string | null>(null)
  const [failure, setFailure] = useState<(DeskFailure & { label: string }) | null>(null)
  /** It was done, and the form could not be brought up to date. */
  const [isLost, setIsLost] = useState(false)
  const attempt = useRef<{ of: string; key: string } | null>(null)

  /** @returns the answer, or `null` when it was refused; `failure` then says why. */
  async function act<Answer>({ name, label, address, body, renew }: Act): Promise<Answer | null> {
    if (doing !== null) return null
    const of = JSON.stringify([address, body])
    // Repeated after a lost answer, it is done once; after an answer it is a new attempt.
    if (attempt.current?.of !== of) attempt.current = { of, key: newIdempotencyKey() }
    setDoing(name)
    setFailure(null)
    setDisabled(true)
    const ask = (asked: object, idempotencyKey: string) =>
      askDesk<Answer>(address, { body: asked, idempotencyKey, tells: false })
    const told = await askRenewing({
      first: await ask(body, attempt.current.key),
      ask: (renewed) => ask(renewed, newIdempotencyKey()),
      renew,
    })
    if (told.ok || told.failure.status !== 0) attempt.current = null
    if (told.ok) {
      incrementVersionCount()
      setIsLost(!(await loadFresh()))
      // Not before the form is at what they will be told, or it would look left behind.
      tellOfChange()
    } else {
      setFailure({ ...told.failure, label })
      // After a conflict, and after no answer, the screen and what was typed stay until the person goes on.
      if (told.failure.status !== 409 && told.failure.status !== 0) again()
    }
    setDisabled(!hasSavePermission)
    setDoing(null)
    return told.ok ? told.answer : null
  }

  /** Puts what stands now into the form unless something was typed meanwhile; says nothing where that fails. */
  async function bring(isWanted: () => boolean): Promise<boolean> {
    const isFresh = await loadFresh(isWanted)
    if (isFresh) again()
    return isFresh
  }

  /** Puts what stands now into the form. */
  async function reload(): Promise<boolean> {
    const isFresh = await loadFresh()
    if (!isFresh) {
      setFailure({
        status: 0,
        code: 'not-loaded',
        message: 'The desk did not answer. Check the connection and try again.',
        details: [],
        label: 'Load it again',
      })
      return false
    }
    setIsLost(false)
    setFailure(null)
    again()
    return true
  }

  return { act, bring, reload, doing, failure, isLost, forget: () => setFailure(null) }
}
