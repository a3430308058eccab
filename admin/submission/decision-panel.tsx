'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { DECISION_NOTE_LIMIT } from '../../src/decisions/decision.ts'
import type { PossibleDecision } from '../../src/decisions/decision.ts'

/** What a person gives along with a decision, as the endpoint takes it. */
export type DecisionInput = { reason?: string; note?: string }

type DecisionPanelProps = {
  decision: PossibleDecision
  isBusy: boolean
  /** Something must be settled first; what was typed stays. */
  isHeld: boolean
  onDecide: (input: DecisionInput) => void
  onClose: () => void
}

/** Asks for the reason and for the words to the contributor, and shows what they will read. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { decision, isBusy, isHeld, onDecide, onClose } = props
  const { name, label, description, note: noteRule, reasons } = decision
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const [wants, setWants] = useState<'note' | 'reason' | null>(null)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('select, textarea')
    ;(first ?? panel.current)?.focus()
  }, [])

  const sentence = reasons.find(({ code }) => code === reason)?.sentence

  const want = (what: 'note' | 'reason') => {
    setWants(what)
    panel.current?.querySelector<HTMLElement>(what === 'note' ? 'textarea' : 'select')?.focus()
  }

  const decide = () => {
    if (isBusy || isHeld) return undefined
    if (reasons.length > 0 && reason === '') return want('reason')
    if (noteRule === 'required' && note.trim() === '') return want('note')
    setWants(null)
    return onDecide({
      ...(reason === '' ? {} : { reason }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })
  }

  // The panel stands inside the form of the submission: Enter must not save that one.
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) {
      event.preventDefault()
      decide()
    }
  }

  return (
    <div
      ref={panel}
      className="desk-panel"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      onKeyDown={onKeyDown}
    >
      <h2 className="desk-panel__title" id={`${id}-title`}>
        {label}
      </h2>
      <p className="desk-panel__about" id={`${id}-about`}>
        {description}
      </p>
      {reasons.length > 0 && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-reason`}>
            Reason <span className="desk-panel__rule">(needed)</span>
          </label>
          <select
            id={`${id}-reason`}
            value={reason}
            aria-required="true"
            aria-invalid={wants === 'reason' || undefined}
            aria-describedby={wants === 'reason' ? `${id}-reason-wanted` : undefined}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">Choose …</option>
            {reasons.map((each) => (
              <option key={each.code} value={each.code}>
                {each.label}
              </option>
            ))}
          </select>
          {wants === 'reason' && (
            <p className="desk-panel__wanted" id={`${id}-reason-wanted`} role="alert">
              Choose a reason.
            </p>
          )}
        </div>
      )}
      {noteRule !== 'none' && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-note`}>
            Your words to the contributor{' '}
            <span className="desk-panel__rule">
              {noteRule === 'required' ? '(needed)' : '(optional)'}
            </span>
          </label>
          <textarea
            id={`${id}-note`}
            rows={4}
            maxLength={DECISION_NOTE_LIMIT}
            value={note}
            aria-required={noteRule === 'required'}
            aria-invalid={wants === 'note' || undefined}
            aria-describedby={`${id}-note-said`}
            onChange={(event) => setNote(event.target.value)}
          />
          {wants === 'note' ? (
            <p className="desk-panel__wanted" id={`${id}-note-said`} role="alert">
              Write to the contributor what the desk asks for.
            </p>
          ) : (
            <p className="desk-panel__said" id={`${id}-note-said`} aria-live="polite">
              {note.trim() === '' && sentence
                ? `Left empty, the message says: “${sentence}”`
                : 'It stands in the message that goes out with the decision.'}
            </p>
          )}
        </div>
      )}
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          className={isHeld ? 'desk-button--closed' : ''}
          onClick={decide}
          extraButtonProps={{
            'aria-disabled': isBusy || isHeld,
            'data-decision': `decide-${name}`,
          }}
        >
          {isBusy ? 'One moment …' : label}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
