'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'

import type { HandForm } from '../../src/intake/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'
import { handBody } from './hand-body.ts'
import { HandFields } from './hand-fields.tsx'

import '../desk.css'

type Entered = { id: number | string; receipt: string }

/**
 * Enters what came by phone or on paper, by the rules of the pitch page. Shown to those who may; what was typed
 * stays until it was taken.
 */
export function EnterByHand({ collectionSlug }: { collectionSlug: string }) {
  const { config } = useConfig()
  const router = useRouter()
  const { refusal, word } = useWords()
  const id = useId()
  const key = useRef(newIdempotencyKey())
  const [isOpen, setOpen] = useState(false)
  // What was typed stands in the fields themselves, so they stay where they are when it is closed.
  const [isBegun, setBegun] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<DeskFailure | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/by-hand`,
  })
  const { answer: form } = useDeskAnswer<HandForm>(address, '')
  useEffect(() => {
    if (!isBegun) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isBegun])
  if (!form) return null

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const fields = new Map<string, string>()
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string') fields.set(name, value)
    }
    setBusy(true)
    const told = await askDesk<Entered>(address, {
      body: handBody(fields),
      idempotencyKey: key.current,
    })
    setBusy(false)
    if (!told.ok) {
      // No answer says nothing of what was done: the same key asks for the same thing again.
      if (told.failure.status !== 0) key.current = newIdempotencyKey()
      return setFailure(told.failure)
    }
    key.current = newIdempotencyKey()
    setBegun(false)
    toast.success(word('hand:entered'))
    return router.push(
      formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${collectionSlug}/${told.answer.id}`,
      }),
    )
  }

  const problems = (failure?.details ?? []) as readonly { field?: string; message?: string }[]
  const toggle = (
    <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setOpen(true)}>
      {isBegun ? word('hand:goOn') : word('hand:begin')}
    </Button>
  )
  if (!isOpen && !isBegun) return toggle
  return (
    <>
      {!isOpen && toggle}
      <section className="desk-hand" aria-labelledby={`${id}-heading`} hidden={!isOpen}>
        <h2 id={`${id}-heading`}>{word('hand:title')}</h2>
        <form onSubmit={(event) => void send(event)} onInput={() => setBegun(true)} noValidate>
          <HandFields
            id={id}
            form={form}
            wrong={new Set(problems.map(({ field = '' }) => field.split('.')[0] ?? ''))}
          />
          {failure && (
            <div role="alert" className="desk-hand__refused">
              <p>
                {problems.length > 1
                  ? word('hand:mustChange', { count: problems.length })
                  : problems.length === 1
                    ? failure.message
                    : refusal(failure)}
              </p>
              {problems.length > 1 && (
                <ul>
                  {problems.map(({ field, message }) => (
                    <li key={`${field} ${message}`}>{message}</li>
                  ))}
                </ul>
              )}
            </div>
          )}
          <div className="desk-hand__ends">
            <Button type="submit" margin={false} disabled={isBusy}>
              {isBusy ? word('hand:entering') : word('hand:enter')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(false)}>
              {word('common:close')}
            </Button>
          </div>
        </form>
      </section>
    </>
  )
}
