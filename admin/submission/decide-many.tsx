'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { DECISIONS } from '../../src/decisions/decision-table.ts'
import type { DecidedItem } from '../../src/decisions/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

/** Decisions that need nothing written for each one. */
const IN_BULK = DECISIONS.filter(({ asks, note }) => asks.length === 0 && note !== 'required')

/** As many as are decided by one request. */
const MOST = 100

type Standing = {
  docs: { id: number | string; publicId: string; title: string; revision: number }[]
}
type Outcome = { title: string; said: string; ok: boolean }

type DecideManyProps = {
  collectionSlug: string
  /** Row ids of what is ticked; the first hundred count. */
  ids: readonly string[]
  onDone?: () => void
}

/** One decision for everything that is ticked, by the rules of one; says what became of each. */
export function DecideMany({ collectionSlug, ids, onDone }: DecideManyProps) {
  const { config } = useConfig()
  const { named, refusal, told: toldOf, word } = useWords()
  const [name, setName] = useState('')
  const [reason, setReason] = useState('')
  const [hold, setHold] = useState(true)
  const [isBusy, setIsBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [failure, setFailure] = useState('')
  const id = useId()
  const entry = IN_BULK.find((each) => each.name === name)
  const at = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}${path}` })

  const isWhole = entry !== undefined && (entry.reasons.length === 0 || reason !== '')
  const onEnter = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    if (isWhole) void decide()
    else event.currentTarget.parentElement?.querySelector<HTMLElement>(`[name="reason"]`)?.focus()
  }

  if (ids.length === 0 && outcomes.length === 0) return null

  const decide = async () => {
    if (!entry || isBusy) return
    setIsBusy(true)
    const select = '&select[publicId]=true&select[title]=true&select[revision]=true'
    const where = ids
      .slice(0, MOST)
      .map((each, place) => `where[id][in][${place}]=${each}`)
      .join('&')
    const now = await askDesk<Standing>(at(`?depth=0&limit=100&${where}${select}`))
    if (!now.ok) {
      setFailure(refusal(now.failure))
      return setIsBusy(false)
    }
    const decisions = now.answer.docs.map(({ publicId, revision }) => ({
      submission: publicId,
      decision: entry.name,
      revision,
      ...(reason === '' ? {} : { reason }),
      ...(hold && entry.message ? { hold: true } : {}),
    }))
    const told = await askDesk<{ items: DecidedItem[] }>(at('/decisions'), {
      body: { decisions },
      idempotencyKey: newIdempotencyKey(),
    })
    setIsBusy(false)
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    onDone?.()
    return setOutcomes(
      told.answer.items.map((item) => ({
        title: now.answer.docs.find(({ publicId }) => publicId === item.submission)?.title ?? '',
        ok: item.ok,
        said: item.ok ? named('decisions', entry.name, entry.label) : item.error.message,
      })),
    )
  }

  return (
    <section className="desk-bulk" aria-label={word('bulk:title')}>
      <div className="desk-bulk__controls">
        <label htmlFor={`${id}-decision`}>{word('bulk:about', { count: ids.length })}</label>
        <select
          id={`${id}-decision`}
          value={name}
          onKeyDown={onEnter}
          onChange={(event) => {
            setName(event.target.value)
            setReason('')
          }}
        >
          <option value="">{word('bulk:choose')}</option>
          {IN_BULK.map((each) => (
            <option key={each.name} value={each.name}>
              {named('decisions', each.name, each.label)}
            </option>
          ))}
        </select>
        {entry && entry.reasons.length > 0 && (
          <select
            name="reason"
            aria-label={word('bulk:reason')}
            value={reason}
            onKeyDown={onEnter}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">{word('bulk:reason')}</option>
            {entry.reasons.map((each) => (
              <option key={each.code} value={each.code}>
                {toldOf('reasons', each.code, each.label)}
              </option>
            ))}
          </select>
        )}
        {entry?.message && (
          <label>
            <input
              type="checkbox"
              checked={hold}
              onChange={(event) => setHold(event.target.checked)}
            />{' '}
            {word('bulk:wait')}
          </label>
        )}
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={!isWhole || isBusy || ids.length === 0}
          onClick={() => void decide()}
        >
          {isBusy ? word('common:loading') : word('bulk:decide')}
        </Button>
      </div>
      {failure !== '' && <p role="alert">{failure}</p>}
      {outcomes.length > 0 && (
        <div role="status">
          <ul className="desk-bulk__outcomes" aria-label={word('bulk:outcomes')}>
            {outcomes.map(({ title, said, ok }) => (
              <li key={`${title}${said}`} className={ok ? '' : 'desk-bulk__refused'}>
                <bdi>{title}</bdi>: {said}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
