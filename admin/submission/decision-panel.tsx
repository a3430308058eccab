'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { ACCEPTED_FORMS } from '../../src/decisions/decision-table.ts'
import { DECISION_NOTE_LIMIT } from '../../src/decisions/decision.ts'
import type { PossibleDecision } from '../../src/decisions/decision.ts'
import type { EditedMessage } from '../../src/decisions/edited-message.ts'
import { MessagePreview } from './message-preview.tsx'

/** What a person gives along with a decision, as the endpoint takes it. */
export type DecisionInput = {
  reason?: string
  note?: string
  form?: string
  into?: string
  hold?: true
  message?: EditedMessage
}

type Want = 'form' | 'into' | 'note' | 'reason'

const WANTED: Readonly<Record<Want, string>> = {
  form: '[name="form"]',
  into: '[name="into"]',
  note: '[name="note"]',
  reason: '[name="reason"]',
}

type DecisionPanelProps = {
  decision: PossibleDecision
  /** The submission it goes on in, where that is known. */
  into?: string | undefined
  /** Where the message is shown before it is sent. */
  previewAddress: string
  isBusy: boolean
  /** Something must be settled first; what was typed stays. */
  isHeld: boolean
  onDecide: (input: DecisionInput) => void
  onClose: () => void
}

/** Asks for the reason and for the words to the contributor, and shows what they will read. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { decision, previewAddress, isBusy, isHeld, onDecide, onClose } = props
  const { name, label, description, note: noteRule, noteTo, reasons, asks, tells } = decision
  const [reason, setReason] = useState('')
  const [note, setNote] = useState('')
  const [form, setForm] = useState('')
  const [into, setInto] = useState(props.into ?? '')
  const [hold, setHold] = useState(false)
  const [message, setMessage] = useState<EditedMessage | null>(null)
  const [wants, setWants] = useState<Want | null>(null)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('select, textarea')
    ;(first ?? panel.current)?.focus()
  }, [])

  const sentence = reasons.find(({ code }) => code === reason)?.sentence

  const want = (what: Want) => {
    setWants(what)
    panel.current?.querySelector<HTMLElement>(WANTED[what])?.focus()
  }

  const given = (): DecisionInput => ({
    ...(reason === '' ? {} : { reason }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(form === '' ? {} : { form }),
    ...(into.trim() === '' ? {} : { into: into.trim() }),
  })

  const decide = () => {
    if (isBusy || isHeld) return undefined
    if (reasons.length > 0 && reason === '') return want('reason')
    if (asks.includes('form') && form === '') return want('form')
    if (asks.includes('into') && into.trim() === '') return want('into')
    if (noteRule === 'required' && note.trim() === '') return want('note')
    setWants(null)
    return onDecide({
      ...given(),
      ...(hold ? { hold } : {}),
      ...(message ? { message } : {}),
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
            name="reason"
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
      {asks.includes('form') && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-form`}>
            Form <span className="desk-panel__rule">(needed)</span>
          </label>
          <select
            id={`${id}-form`}
            name="form"
            value={form}
            aria-required="true"
            aria-invalid={wants === 'form' || undefined}
            onChange={(event) => setForm(event.target.value)}
          >
            <option value="">Choose …</option>
            {ACCEPTED_FORMS.map((each) => (
              <option key={each.value} value={each.value}>
                {each.label}
              </option>
            ))}
          </select>
          {wants === 'form' && (
            <p className="desk-panel__wanted" role="alert">
              Choose the form it is accepted in.
            </p>
          )}
        </div>
      )}
      {asks.includes('into') && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-into`}>
            Number or reference of the submission it goes on in{' '}
            <span className="desk-panel__rule">(needed)</span>
          </label>
          <input
            id={`${id}-into`}
            name="into"
            type="text"
            value={into}
            aria-required="true"
            aria-invalid={wants === 'into' || undefined}
            onChange={(event) => setInto(event.target.value)}
          />
          {wants === 'into' && (
            <p className="desk-panel__wanted" role="alert">
              Say which submission it goes on in: the number stands in its address.
            </p>
          )}
        </div>
      )}
      {noteRule !== 'none' && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-note`}>
            {noteTo === 'desk' ? 'For the record, why' : 'Your words to the contributor'}{' '}
            <span className="desk-panel__rule">
              {noteRule === 'required' ? '(needed)' : '(optional)'}
            </span>
          </label>
          <textarea
            id={`${id}-note`}
            name="note"
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
              {noteTo === 'desk'
                ? 'Write why.'
                : 'Write to the contributor what the desk asks for.'}
            </p>
          ) : (
            <p className="desk-panel__said" id={`${id}-note-said`} aria-live="polite">
              {note.trim() === '' && sentence
                ? `Left empty, the message says: “${sentence}”`
                : noteTo === 'desk'
                  ? 'The contributor does not see it.'
                  : 'It stands in the message that goes out with the decision.'}
            </p>
          )}
        </div>
      )}
      {tells && (
        <>
          <MessagePreview
            address={previewAddress}
            body={{ decision: name, ...given() }}
            edited={message}
            onEdit={setMessage}
          />
          <label className="desk-panel__check">
            <input
              type="checkbox"
              checked={hold}
              onChange={(event) => setHold(event.target.checked)}
            />{' '}
            Decide in private: the message waits until somebody releases it
          </label>
        </>
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
