'use client'

import { Button } from '@payloadcms/ui'
import { useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { ACCEPTED_FORMS } from '../../src/decisions/decision-table.ts'
import { DECISION_NOTE_LIMIT } from '../../src/decisions/decision.ts'
import type { PossibleDecision } from '../../src/decisions/decision.ts'
import type { EditedMessage } from '../../src/decisions/edited-message.ts'
import { readTyped } from '../inbox/typed-ahead.ts'
import { ActPanel } from '../form/act-panel.tsx'
import { useWords } from '../use-words.ts'
import { MergePicker } from './merge-picker.tsx'
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
  into: '.merge-picker input',
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
  /** Keys that were pressed before it was there. */
  typed?: readonly string[]
  onDecide: (input: DecisionInput) => void
  onClose: () => void
}

/** Asks for the reason and for the words to the contributor, and shows what they will read. */
export function DecisionPanel(props: DecisionPanelProps) {
  const { decision, previewAddress, isBusy, isHeld, onDecide, onClose } = props
  const { name, label, description, note: noteRule, noteTo, reasons, asks, tells } = decision
  const { told, word } = useWords()
  const [ahead] = useState(() => readTyped(props.typed ?? [], reasons))
  const [reason, setReason] = useState(ahead.reason?.code ?? '')
  const [note, setNote] = useState('')
  const [form, setForm] = useState('')
  const [into, setInto] = useState(props.into ?? '')
  const [hold, setHold] = useState(false)
  const [message, setMessage] = useState<EditedMessage | null>(null)
  const [wants, setWants] = useState<Want | null>(null)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  // With the panel itself: a key that is pressed between the two would go to the list behind it.
  useLayoutEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>(
      'select, input[type="search"], textarea',
    )
    ;(first ?? panel.current)?.focus()
    // As Enter would do it here: on a reason, and where nothing is asked for.
    const isDecided = ahead.isEntered && (ahead.reason !== undefined || !first)
    if (isDecided) onDecide(ahead.reason ? { reason: ahead.reason.code } : {})
    // Once, when it opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
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
    ...(into === '' ? {} : { into }),
  })

  const decide = () => {
    if (isBusy || isHeld) return undefined
    if (reasons.length > 0 && reason === '') return want('reason')
    if (asks.includes('form') && form === '') return want('form')
    if (asks.includes('into') && into === '') return want('into')
    if (noteRule === 'required' && note.trim() === '') return want('note')
    setWants(null)
    return onDecide({
      ...given(),
      ...(hold ? { hold } : {}),
      ...(message ? { message } : {}),
    })
  }

  /** A number chooses among the reasons, and Enter takes what is chosen. */
  const onReasonKey = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return
    const chosen = /^[1-9]$/.test(event.key) ? reasons[Number(event.key) - 1] : undefined
    if (chosen) {
      event.preventDefault()
      setReason(chosen.code)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      decide()
    }
  }

  return (
    <ActPanel
      panel={panel}
      title={told('decisions', name, label)}
      about={told('decisionsAbout', name, description)}
      isEnteredFrom={(target) => target === panel.current}
      onEnter={decide}
      onClose={onClose}
    >
      {reasons.length > 0 && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-reason`}>
            {word('decide:reason')} <span className="desk-panel__rule">{word('asked:needed')}</span>
          </label>
          <select
            id={`${id}-reason`}
            name="reason"
            value={reason}
            aria-required="true"
            aria-invalid={wants === 'reason' || undefined}
            aria-describedby={
              wants === 'reason' ? `${id}-reason-wanted ${id}-reason-keys` : `${id}-reason-keys`
            }
            onKeyDown={onReasonKey}
            onChange={(event) => setReason(event.target.value)}
          >
            <option value="">{word('asked:choose')}</option>
            {reasons.map((each, place) => (
              <option key={each.code} value={each.code}>
                {`${place + 1} · ${told('reasons', each.code, each.label)}`}
              </option>
            ))}
          </select>
          <p className="desk-panel__said" id={`${id}-reason-keys`}>
            {word('decide:reasonKeys')}
          </p>
          {wants === 'reason' && (
            <p className="desk-panel__wanted" id={`${id}-reason-wanted`} role="alert">
              {word('decide:reasonWanted')}
            </p>
          )}
        </div>
      )}
      {asks.includes('form') && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-form`}>
            {word('decide:form')} <span className="desk-panel__rule">{word('asked:needed')}</span>
          </label>
          <select
            id={`${id}-form`}
            name="form"
            value={form}
            aria-required="true"
            aria-invalid={wants === 'form' || undefined}
            onChange={(event) => setForm(event.target.value)}
          >
            <option value="">{word('asked:choose')}</option>
            {ACCEPTED_FORMS.map((each) => (
              <option key={each.value} value={each.value}>
                {told('forms', each.value, each.label)}
              </option>
            ))}
          </select>
          {wants === 'form' && (
            <p className="desk-panel__wanted" role="alert">
              {word('decide:formWanted')}
            </p>
          )}
        </div>
      )}
      {asks.includes('into') && (
        <MergePicker
          address={previewAddress.replace(/decisions\/preview$/, 'merge-targets')}
          value={into}
          isWanted={wants === 'into'}
          onChoose={setInto}
        />
      )}
      {noteRule !== 'none' && (
        <div className="desk-panel__field">
          <label htmlFor={`${id}-note`}>
            {word(noteTo === 'desk' ? 'decide:why' : 'decide:words')}{' '}
            <span className="desk-panel__rule">
              {word(noteRule === 'required' ? 'asked:needed' : 'asked:optional')}
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
              {word(noteTo === 'desk' ? 'decide:whyWanted' : 'decide:wordsWanted')}
            </p>
          ) : (
            <p className="desk-panel__said" id={`${id}-note-said`} aria-live="polite">
              {note.trim() === '' && sentence
                ? word('decide:leftEmpty', { sentence })
                : noteTo === 'desk'
                  ? word('decide:notSeen')
                  : word('decide:inMessage')}
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
            {word('decide:inPrivate')}
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
          {isBusy ? word('common:loading') : told('decisions', name, label)}
        </Button>
        <Button buttonStyle="subtle" margin={false} onClick={onClose}>
          {word('common:cancel')}
        </Button>
      </div>
    </ActPanel>
  )
}
