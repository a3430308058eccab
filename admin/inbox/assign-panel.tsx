'use client'

import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

import type { AssignedItem } from '../../src/decisions/index.ts'
import { askDesk } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

type Person = { id: string; name: string }

type AssignPanelProps = {
  address: string
  people: readonly Person[]
  items: readonly { submission: string; revision: number; title: string }[]
  onGiven: (to: Person | null, revisions: ReadonlyMap<string, number>) => void
  /** Where it opened by itself; it takes the focus then. */
  onClose?: () => void
}

/** Gives one submission or several to a colleague, or to nobody, and says what was not given. */
export function AssignPanel({ address, people, items, onGiven, onClose }: AssignPanelProps) {
  const { refusal, word } = useWords()
  const [to, setTo] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const id = useId()
  const field = useRef<HTMLSelectElement>(null)
  const takesFocus = onClose !== undefined
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])

  const give = async () => {
    if (isBusy || to === '') return
    setBusy(true)
    const submissions = items.map(({ submission, revision }) => ({ submission, revision }))
    const told = await askDesk<{ items: AssignedItem[] }>(address, {
      body: { to: to === 'nobody' ? null : to, submissions },
    })
    setBusy(false)
    if (!told.ok) return setFailure(refusal(told.failure))
    const refused = told.answer.items.flatMap((item) => (item.ok ? [] : [item.error.message]))
    setFailure(
      refused.length === 0
        ? ''
        : word('assign:refused', { count: refused.length, why: refused[0] ?? '' }),
    )
    if (refused.length === items.length) return undefined
    const person = people.find((each) => each.id === to) ?? null
    toast.success(person ? word('assign:done', { name: person.name }) : word('assign:doneNobody'))
    const given = told.answer.items.flatMap((item) =>
      item.ok ? [[item.submission, item.revision] as const] : [],
    )
    return onGiven(person, new Map(given))
  }

  return (
    <div
      className="desk-row inbox__assign"
      role="group"
      aria-label={word('assign:title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onClose) return
        event.preventDefault()
        onClose()
      }}
    >
      <div className="desk-field">
        <label htmlFor={id}>{word('assign:to')}</label>
        <select
          ref={field}
          id={id}
          value={to}
          onChange={({ target }) => setTo(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            void give()
          }}
        >
          <option value="">{word('bulk:choose')}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
          <option value="nobody">{word('common:nobody')}</option>
        </select>
      </div>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        disabled={isBusy || to === ''}
        onClick={() => void give()}
      >
        {isBusy ? word('common:loading') : word('assign:give')}
      </Button>
      {failure !== '' && (
        <p className="desk-panel__wanted" role="alert">
          {failure}
        </p>
      )}
    </div>
  )
}
