'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'

import type { HandForm } from '../../src/intake/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import type { DeskFailure } from '../desk-request.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
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
  const id = useId()
  const key = useRef(newIdempotencyKey())
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<DeskFailure | null>(null)
  const address = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collectionSlug}/by-hand`,
  })
  const { answer: form } = useDeskAnswer<HandForm>(address, '')
  if (!form) return null

  if (!isOpen) {
    return (
      <Button buttonStyle="secondary" margin={false} size="small" onClick={() => setOpen(true)}>
        Enter one by hand
      </Button>
    )
  }

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
    toast.success('It is in the inbox.')
    return router.push(
      formatAdminURL({
        adminRoute: config.routes.admin,
        path: `/collections/${collectionSlug}/${told.answer.id}`,
      }),
    )
  }

  const problems = (failure?.details ?? []) as readonly { field?: string; message?: string }[]
  return (
    <section className="desk-hand" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>What came by phone or on paper</h2>
      <form onSubmit={(event) => void send(event)} noValidate>
        <HandFields
          id={id}
          form={form}
          wrong={new Set(problems.map(({ field = '' }) => field.split('.')[0] ?? ''))}
        />
        {failure && (
          <div role="alert" className="desk-hand__refused">
            <p>{failure.message}</p>
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
            {isBusy ? 'Entering …' : 'Enter it'}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(false)}>
            Close
          </Button>
        </div>
      </form>
    </section>
  )
}
