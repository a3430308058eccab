'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import { NOTE_LIMIT, PUBLIC_NOTE_LIMIT } from '../../src/workflow/gate.ts'
import type { PossiblePublicationTransition } from '../../src/workflow/gate.ts'
import type { NoteRule } from '../../src/workflow/transitions.ts'
import { ActPanel } from '../form/act-panel.tsx'
import { useWords } from '../use-words.ts'
import { useObstacleText } from './use-obstacle-text.ts'

/** What a person gives along, as the endpoint takes it. */
export type PublicationInput = { publicNote?: string; note?: string }

type PublicationActionsProps = {
  transitions: readonly PossiblePublicationTransition[]
  /** Name of the one that is being taken. */
  doing: string | null
  /** The page holds something that must be settled first. */
  isHeld: boolean
  onTake: (
    transition: PossiblePublicationTransition,
    input: PublicationInput,
    done: () => void,
  ) => void
}

/**
 * What may be done with something published, apart from the work on its text. Folded away, since it is
 * seldom wanted and never by accident.
 */
export function PublicationActions(props: PublicationActionsProps) {
  const { transitions, doing, isHeld, onTake } = props
  const { told, word } = useWords()
  const obstacleText = useObstacleText()
  const [open, setOpen] = useState<string | null>(null)
  const opened = transitions.find(({ name }) => name === open)
  if (transitions.length === 0) return null
  return (
    <details className="publication-actions">
      <summary>{word('withdraw:title')}</summary>
      <div className="desk-bar__buttons" role="group" aria-label={word('withdraw:acts')}>
        {transitions.map(({ name, label, description, allowed }) => (
          <Button
            key={name}
            buttonStyle="subtle"
            margin={false}
            className={allowed && !isHeld ? '' : 'desk-button--closed'}
            extraButtonProps={{
              'aria-disabled': !allowed || isHeld || doing !== null,
              'aria-expanded': open === name,
              'data-transition': `publication-${name}`,
              title: told('transitionsAbout', name, description),
            }}
            onClick={() => allowed && !isHeld && setOpen(open === name ? null : name)}
          >
            {told('transitions', name, label)}
          </Button>
        ))}
      </div>
      {transitions.flatMap(({ name, label, unmet }) =>
        unmet.map((each) => (
          <p key={`${name} ${each.code}`} className="desk-bar__quiet">
            {told('transitions', name, label)}: {obstacleText(each)}
          </p>
        )),
      )}
      {opened && (
        <PublicationPanel
          key={opened.name}
          transition={opened}
          isBusy={doing !== null}
          isHeld={isHeld}
          onTake={(input) => onTake(opened, input, () => setOpen(null))}
          onClose={() => setOpen(null)}
        />
      )}
    </details>
  )
}

type PublicationPanelProps = {
  transition: PossiblePublicationTransition
  isBusy: boolean
  isHeld: boolean
  onTake: (input: PublicationInput) => void
  onClose: () => void
}

function PublicationPanel({ transition, isBusy, isHeld, onTake, onClose }: PublicationPanelProps) {
  const { description, label, name, note: noteRule, publicNote: publicRule } = transition
  const { told, word } = useWords()
  const [publicNote, setPublicNote] = useState('')
  const [note, setNote] = useState('')
  const [wants, setWants] = useState<'note' | 'publicNote' | null>(null)
  const id = useId()
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    panel.current?.querySelector<HTMLElement>('textarea, button')?.focus()
  }, [])

  const want = (what: 'note' | 'publicNote') => {
    setWants(what)
    panel.current?.querySelector<HTMLElement>(`[name="${id}-${what}"]`)?.focus()
  }

  const take = () => {
    if (isBusy || isHeld) return undefined
    if (publicRule === 'required' && publicNote.trim() === '') return want('publicNote')
    if (noteRule === 'required' && note.trim() === '') return want('note')
    setWants(null)
    return onTake({
      ...(publicNote.trim() === '' ? {} : { publicNote: publicNote.trim() }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    })
  }

  return (
    <ActPanel
      panel={panel}
      title={told('transitions', name, label)}
      about={told('transitionsAbout', name, description)}
      onEnter={take}
      onClose={onClose}
    >
      <Reason
        name={`${id}-publicNote`}
        label={word('asked:publicReason')}
        rule={publicRule}
        limit={PUBLIC_NOTE_LIMIT}
        value={publicNote}
        wanted={wants === 'publicNote' ? word('asked:publicWanted') : undefined}
        onChange={setPublicNote}
      />
      <Reason
        name={`${id}-note`}
        label={word('asked:deskNote')}
        rule={noteRule}
        limit={NOTE_LIMIT}
        value={note}
        wanted={wants === 'note' ? word('asked:noteWanted') : undefined}
        onChange={setNote}
      />
      <div className="desk-panel__buttons">
        <Button
          buttonStyle="primary"
          margin={false}
          onClick={take}
          className={isHeld ? 'desk-button--closed' : ''}
          extraButtonProps={{
            'aria-disabled': isBusy || isHeld,
            'data-transition': `take-publication-${name}`,
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

type ReasonProps = {
  name: string
  label: string
  rule: NoteRule
  limit: number
  value: string
  /** What is missing; absent while nothing is. */
  wanted: string | undefined
  onChange: (value: string) => void
}

function Reason({ name, label, rule, limit, value, wanted, onChange }: ReasonProps) {
  const { word } = useWords()
  if (rule === 'none') return null
  return (
    <div className="desk-panel__field">
      <label htmlFor={name}>
        {label}{' '}
        <span className="desk-panel__rule">
          {word(rule === 'required' ? 'asked:needed' : 'asked:optional')}
        </span>
      </label>
      <textarea
        id={name}
        name={name}
        rows={3}
        maxLength={limit}
        value={value}
        aria-required={rule === 'required'}
        aria-invalid={wanted ? true : undefined}
        aria-describedby={wanted ? `${name}-wanted` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {wanted && (
        <p className="desk-panel__wanted" id={`${name}-wanted`} role="alert">
          {wanted}
        </p>
      )}
    </div>
  )
}
