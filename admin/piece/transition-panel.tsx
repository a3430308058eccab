'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { NOTE_LIMIT } from '../../src/workflow/gate.ts'
import { REASON_LIMIT } from '../../src/workflow/overrides.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { Stage } from '../../src/workflow/stages.ts'
import { ActPanel } from '../form/act-panel.tsx'
import { useWords } from '../use-words.ts'
import { useObstacleText } from './use-obstacle-text.ts'
import { useChosenTime } from './use-chosen-time.ts'
import { useStageName } from './use-stage-name.ts'
import { TimeInput } from './time-input.tsx'

/** What a person gives along with a transition, as the endpoint takes it. */
export type TransitionInput = {
  note?: string
  to?: string
  dueAt?: string
  zone?: string
  overrides?: { code: string; reason: string }[]
}

type TransitionPanelProps = {
  transition: PossibleTransition
  stages: readonly Stage[]
  /** IANA name of the zone of the desk, in which a time is asked for. */
  deskZone: string
  /** What the clocks of the desk show at the time it begins with; else none. */
  wall?: string
  isBusy: boolean
  /** Something must be settled first; what was typed stays. */
  isHeld: boolean
  onTake: (input: TransitionInput) => void
  onClose: () => void
}

/** Asks for what a transition needs, and says what it will do, before it is taken. */
export function TransitionPanel(props: TransitionPanelProps) {
  const { transition, stages, deskZone, isBusy, isHeld, onTake, onClose } = props
  const { name, label, description, asks, note: noteRule, to, warnings } = transition
  const { told, word } = useWords()
  const nameOf = useStageName(stages)
  const obstacleText = useObstacleText()
  const [note, setNote] = useState('')
  const [stage, setStage] = useState(to[0])
  const chosen = useChosenTime({ wall: props.wall ?? '', zone: deskZone })
  const [wants, setWants] = useState<'note' | 'reason' | 'time' | null>(null)
  const [reasons, setReasons] = useState<Record<string, string>>({})
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('input, select, textarea')
    ;(first ?? panel.current)?.focus()
  }, [])

  const asksTime = asks.includes('dueAt')
  const { instant: due, zone } = chosen

  const codes = [...new Set(warnings.map(({ code }) => code))]
  const reasonFor = (code: string) => reasons[code]?.trim() ?? ''

  const want = (what: 'note' | 'reason' | 'time') => {
    setWants(what)
    const selector = {
      note: `#${CSS.escape(`${id}-note`)}`,
      reason: '[data-reason]',
      time: 'input[type="datetime-local"]',
    }[what]
    panel.current?.querySelector<HTMLElement>(selector)?.focus()
  }

  const take = () => {
    if (isBusy || isHeld) return undefined
    if (asksTime && !due) return want('time')
    if (codes.some((code) => reasonFor(code) === '')) return want('reason')
    if (noteRule === 'required' && note.trim() === '') return want('note')
    setWants(null)
    return onTake({
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(to.length > 1 && stage ? { to: stage } : {}),
      ...(codes.length > 0
        ? { overrides: codes.map((code) => ({ code, reason: reasonFor(code) })) }
        : {}),
      ...(asksTime && due ? { dueAt: due.toISOString(), zone } : {}),
    })
  }

  return (
    <ActPanel
      panel={panel}
      title={told('transitions', name, label)}
      about={told('transitionsAbout', name, description)}
      isEnteredFrom={isLine}
      onEnter={take}
      onClose={onClose}
    >
      {to.length > 1 && (
        <fieldset className="desk-panel__choice">
          <legend>{word('piece:backTo')}</legend>
          {to.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-stage`}
                value={each}
                checked={stage === each}
                onChange={() => setStage(each)}
              />
              {nameOf(each)}
            </label>
          ))}
        </fieldset>
      )}
      {asksTime && (
        <TimeInput
          chosen={chosen}
          deskZone={deskZone}
          isWanted={wants === 'time'}
          about={word('time:about')}
        />
      )}
      {codes.map((code) => (
        <div className="desk-panel__field" key={code}>
          <label htmlFor={`${id}-${code}`}>
            {warnings
              .filter((each) => each.code === code)
              .map(obstacleText)
              .join(' ')}{' '}
            <span className="desk-panel__rule">{word('asked:goOn')}</span>
          </label>
          <textarea
            id={`${id}-${code}`}
            data-reason={code}
            rows={2}
            maxLength={REASON_LIMIT}
            value={reasons[code] ?? ''}
            aria-required
            aria-invalid={(wants === 'reason' && reasonFor(code) === '') || undefined}
            onChange={(event) => setReasons({ ...reasons, [code]: event.target.value })}
          />
        </div>
      ))}
      {noteRule !== 'none' && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-note`}>
            {word('asked:deskNote')}{' '}
            <span className="desk-panel__rule">
              {word(noteRule === 'required' ? 'asked:needed' : 'asked:optional')}
            </span>
          </label>
          <textarea
            id={`${id}-note`}
            rows={3}
            maxLength={NOTE_LIMIT}
            value={note}
            aria-required={noteRule === 'required'}
            aria-invalid={wants === 'note' || undefined}
            aria-describedby={wants === 'note' ? `${id}-note-wanted` : undefined}
            onChange={(event) => setNote(event.target.value)}
          />
          {wants === 'note' && (
            <p className="desk-panel__wanted" id={`${id}-note-wanted`} role="alert">
              {word('asked:noteWanted')}
            </p>
          )}
        </div>
      )}
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          onClick={take}
          className={isHeld ? 'desk-button--closed' : ''}
          extraButtonProps={{
            'aria-disabled': isBusy || isHeld,
            'data-transition': `take-${name}`,
          }}
        >
          {isBusy ? word('common:loading') : told('transitions', name, label)}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          {word('common:cancel')}
        </Button>
      </div>
    </ActPanel>
  )
}

const isLine = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== 'radio'
