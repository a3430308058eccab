'use client'

import { useEffect, useId, useState } from 'react'

import type { MergeTarget } from '../../src/decisions/index.ts'
import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { Moment } from '../moment.tsx'
import { useDeskAnswer } from '../use-desk-answer.ts'
import { useWords } from '../use-words.ts'

const PAUSE_MS = 250

type MergePickerProps = {
  /** Where what it may go on in is asked for. */
  address: string
  value: string
  isWanted: boolean
  onChoose: (submission: string) => void
}

/** Chooses the submission another goes on in: what is close to it first, anything by its words. */
export function MergePicker({ address, value, isWanted, onChoose }: MergePickerProps) {
  const { named, refusal, word } = useWords()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const id = useId()
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const { answer, failure, isWaiting } = useDeskAnswer<{ items: MergeTarget[] }>(
    `${address}?q=${encodeURIComponent(asked)}`,
    '',
  )
  const items = answer?.items ?? []
  return (
    <fieldset className="desk-panel__field merge-picker">
      <legend>
        {word('mergePicker:title')}{' '}
        <span className="desk-panel__rule">({word('callQuestions:needed')})</span>
      </legend>
      <input
        type="search"
        aria-label={word('mergePicker:find')}
        maxLength={120}
        placeholder={word('mergePicker:find')}
        value={typed}
        aria-controls={`${id}-list`}
        onKeyDown={(event) => {
          // It stands inside the form of the submission, which Enter would save.
          if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) event.preventDefault()
        }}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div id={`${id}-list`} className="merge-picker__list" aria-busy={isWaiting}>
        {items.map((item) => (
          <label key={item.submission} className="merge-picker__one">
            <input
              type="radio"
              name="into"
              value={item.submission}
              checked={value === item.submission}
              onChange={() => onChoose(item.submission)}
            />
            <span>
              <bdi className="merge-picker__title">{item.title}</bdi>
              <span className="desk-screen__quiet">
                {item.sentBy && <bdi>{word('inbox:from', { name: item.sentBy })} · </bdi>}
                <Moment at={item.receivedAt} /> ·{' '}
                {named(
                  'stages',
                  item.stage,
                  SUBMISSION_STAGES.find(({ name }) => name === item.stage)?.label ?? item.stage,
                )}
                {item.alike > 0 && <> · {word('alike:percent', { percent: item.alike })}</>}
                {item.sameSender && <> · {word('mergePicker:sameSender')}</>}
              </span>
            </span>
          </label>
        ))}
        {answer && items.length === 0 && !isWaiting && (
          <p className="desk-screen__quiet">{word('mergePicker:nothing')}</p>
        )}
        {failure && (
          <p className="desk-panel__wanted" role="alert">
            {refusal(failure)}
          </p>
        )}
      </div>
      {isWanted && (
        <p className="desk-panel__wanted" role="alert">
          {word('mergePicker:choose')}
        </p>
      )}
    </fieldset>
  )
}
