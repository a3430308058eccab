'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { Recommendation, ScoreCategory } from '../../src/decisions/score.ts'
import { askDesk } from '../desk-request.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'

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

const RECOMMENDED: Readonly<Record<Recommendation, string>> = {
  none: 'No recommendation',
  accept: 'Accept it',
  changes: 'Ask for changes',
  decline: 'Decline it',
}

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
}

/** The same for one submission, by the address of its scores. */
export function ScoresOf({ address, takesFocus = false }: ScoresOfProps) {
  const { answer, failure, again } = useDeskAnswer<Position>(address, '')
  if (!answer) return <p className="desk-bar__quiet">{failure?.message ?? 'Looking it up …'}</p>
  const { all = [], summary } = answer
  return (
    <section aria-label="Scores">
      {summary && (
        <p>
          {summary.count === 0
            ? 'Nobody has scored it yet.'
            : `${summary.count} scored it: mean ${summary.mean ?? '–'}, median ${summary.median ?? '–'}.`}
        </p>
      )}
      {all.length > 0 && (
        <ul className="stored-field__list">
          {all.map(({ conflict, note, reader, recommendation, total }) => (
            <li key={reader}>
              Reader {reader}:{' '}
              {conflict
                ? `stepped back (${conflict})`
                : `${total ?? 'abstained'} · ${RECOMMENDED[recommendation]}`}
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
        onSaved={again}
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
    if (!told.ok) return setFailure(told.failure.message)
    setFailure('')
    return onSaved()
  }

  return (
    <fieldset className="desk-panel__message">
      <legend>Your score</legend>
      {categories.map(({ name }, place) => (
        <label key={name}>
          {name} (0 to 10; empty to abstain){' '}
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
      <label htmlFor={`${form}-recommendation`}>What you recommend</label>
      <select
        id={`${form}-recommendation`}
        value={recommendation}
        onChange={({ target }) => setRecommendation(target.value as Recommendation)}
      >
        {Object.entries(RECOMMENDED).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${form}-note`}>Note for the editors</label>
      <textarea
        id={`${form}-note`}
        rows={3}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <label htmlFor={`${form}-conflict`}>
        If you should not judge this, say why; your score then counts for nothing
      </label>
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
        Save the score
      </Button>
    </fieldset>
  )
}
