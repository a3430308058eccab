'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { Recommendation, ScoreCategory } from '../../src/decisions/score.ts'
import { askDesk } from '../desk-request.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

import '../desk.css'

type Given = {
  values: Record<string, number | null>
  total: number | null
  recommendation: Recommendation
  note: string | null
  conflict: string | null
}

type Position = {
  categories: ScoreCategory[]
  own: Given | null
  summary?: { count: number; mean: number | null; median: number | null }
  all?: (Given & { reader: string })[]
}

const RECOMMENDED: readonly Recommendation[] = ['none', 'accept', 'changes', 'decline']

/** Where a reader scores, abstains or steps back, and where an editor sees what readers gave. */
export function Scores() {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  if (id === undefined) return null
  return (
    <ScoresOf
      address={formatAdminURL({
        apiRoute: config.routes.api,
        path: `/${collectionSlug ?? ''}/${String(id)}/scores`,
      })}
    />
  )
}

type ScoresOfProps = {
  address: string
  /** It opened because somebody asked for it: the first field takes the focus. */
  takesFocus?: boolean
  /** The score was stored. */
  onSaved?: () => void
}

/** The same for one submission, by the address of its scores. */
export function ScoresOf({ address, takesFocus = false, onSaved }: ScoresOfProps) {
  const { refusal, word } = useWords()
  const { answer, failure, again } = useDeskAnswer<Position>(address, '')
  if (!answer) {
    return (
      <p className="desk-bar__quiet">
        {(failure && refusal(failure)) ?? word('conversation:lookingUp')}
      </p>
    )
  }
  const { all = [], summary } = answer
  return (
    <section aria-label={word('inbox:scores')}>
      {summary && (
        <p>
          {summary.count === 0
            ? word('score:nobody')
            : word('score:summary', {
                readers: summary.count,
                mean: summary.mean ?? '–',
                median: summary.median ?? '–',
              })}
        </p>
      )}
      {all.length > 0 && (
        <ul className="stored-field__list">
          {all.map(({ conflict, note, reader, recommendation, total }) => (
            <li key={reader}>
              {word('score:reader', { number: reader })}:{' '}
              {conflict
                ? word('score:steppedBack', { why: conflict })
                : `${total ?? word('score:abstained')} · ${word(`score:${recommendation}`)}`}
              {note ? ` – ${note}` : ''}
            </li>
          ))}
        </ul>
      )}
      <ScoreForm
        key={JSON.stringify(answer.own)}
        address={address}
        categories={answer.categories}
        own={answer.own}
        takesFocus={takesFocus}
        onSaved={() => {
          again()
          onSaved?.()
        }}
      />
    </section>
  )
}

type ScoreFormProps = {
  address: string
  categories: ScoreCategory[]
  own: Given | null
  takesFocus: boolean
  onSaved: () => void
}

function ScoreForm({ address, categories, own, takesFocus, onSaved }: ScoreFormProps) {
  const { refusal, word } = useWords()
  const [values, setValues] = useState<Record<string, number | null>>(own?.values ?? {})
  const [recommendation, setRecommendation] = useState(own?.recommendation ?? 'none')
  const [note, setNote] = useState(own?.note ?? '')
  const [conflict, setConflict] = useState(own?.conflict ?? '')
  const [failure, setFailure] = useState('')
  const form = useId()

  const save = async () => {
    const told = await askDesk<Position>(address, {
      body: { values, recommendation, note, ...(conflict.trim() === '' ? {} : { conflict }) },
    })
    if (!told.ok) return setFailure(refusal(told.failure))
    setFailure('')
    return onSaved()
  }

  return (
    <fieldset
      className="desk-panel__message"
      onKeyDown={(event) => {
        // In a line of its own; in the note Enter begins a new one.
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
        event.preventDefault()
        void save()
      }}
    >
      <legend>{word('score:yours')}</legend>
      {categories.map(({ name }, place) => (
        <label key={name}>
          {word('score:range', { name })}{' '}
          <input
            type="number"
            autoFocus={takesFocus && place === 0}
            min={0}
            max={10}
            step={0.5}
            value={values[name] ?? ''}
            onChange={({ target }) =>
              setValues({ ...values, [name]: target.value === '' ? null : Number(target.value) })
            }
          />
        </label>
      ))}
      <label htmlFor={`${form}-recommendation`}>{word('score:recommend')}</label>
      <select
        id={`${form}-recommendation`}
        value={recommendation}
        onChange={({ target }) => setRecommendation(target.value as Recommendation)}
      >
        {RECOMMENDED.map((value) => (
          <option key={value} value={value}>
            {word(`score:${value}`)}
          </option>
        ))}
      </select>
      <label htmlFor={`${form}-note`}>{word('score:note')}</label>
      <textarea
        id={`${form}-note`}
        rows={3}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <label htmlFor={`${form}-conflict`}>{word('score:conflict')}</label>
      <input
        id={`${form}-conflict`}
        type="text"
        value={conflict}
        onChange={({ target }) => setConflict(target.value)}
      />
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
      <Button buttonStyle="secondary" margin={false} onClick={() => void save()}>
        {word('score:save')}
      </Button>
    </fieldset>
  )
}
