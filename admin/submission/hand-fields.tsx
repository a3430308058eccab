'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'

import type { HandForm } from '../../src/intake/index.ts'

type HandFieldsProps = {
  /** Before the name of a field in its id. */
  id: string
  form: HandForm
  /** Names of the fields that must change. */
  wrong: ReadonlySet<string>
}

const CHOICES = {
  kind: [
    ['pitch', 'A pitch'],
    ['draft', 'A full draft'],
  ],
  exclusive: [
    ['yes', 'To this desk only'],
    ['no', 'To others as well'],
  ],
  declared: [
    ['none', 'Nothing to declare'],
    ['some', 'Declared:'],
  ],
} as const

/** What the pitch page asks its visitors, for a colleague who asks it in their place. */
export function HandFields({ id, form, wrong }: HandFieldsProps) {
  const [kind, setKind] = useState('')
  const [callSlug, setCallSlug] = useState('')
  const call = form.calls.find(({ slug }) => slug === callSlug)
  const at = (name: string) => ({
    id: `${id}-${name}`,
    name,
    'aria-invalid': wrong.has(name) || undefined,
  })
  const field = (name: string, label: string, control: ReactNode) => (
    <div className="desk-hand__field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      {control}
    </div>
  )
  const line = (name: string, label: string, type = 'text') =>
    field(name, label, <input type={type} dir="auto" autoComplete="off" {...at(name)} />)
  const passage = (name: string, label: string, rows = 3) =>
    field(name, label, <textarea dir="auto" rows={rows} {...at(name)} />)
  const choice = (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    onChoice?: (value: string) => void,
  ) =>
    field(
      name,
      label,
      <select defaultValue="" {...at(name)} onChange={(event) => onChoice?.(event.target.value)}>
        <option value="">Choose …</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>,
    )

  return (
    <>
      {line('name', 'Their name, as they would sign')}
      {line('email', 'Their e-mail address', 'email')}
      {form.calls.length > 0 &&
        field(
          'call',
          'Call',
          <select
            {...at('call')}
            value={callSlug}
            onChange={(event) => setCallSlug(event.target.value)}
          >
            <option value="">No call: a general pitch</option>
            {form.calls.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>,
        )}
      {choice('kind', 'Is it a pitch or a full draft?', CHOICES.kind, setKind)}
      {line('title', 'Title')}
      {field(
        'language',
        'Language',
        <select {...at('language')}>
          {form.languages.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>,
      )}
      {passage('pitch', 'Pitch', 8)}
      {kind === 'draft' && passage('text', 'Full draft', 14)}
      {call?.questions.map(({ choices, id: question, kind: asks, question: label }) => (
        <div key={question}>
          {asks === 'choice'
            ? choice(
                `answer-${question}`,
                label,
                choices.map((each) => [each, each] as const),
              )
            : asks === 'passage'
              ? passage(`answer-${question}`, label)
              : line(`answer-${question}`, label)}
        </div>
      ))}
      {passage('links', 'Links, one on each line', 2)}
      {choice('exclusive', 'Do they offer it elsewhere?', CHOICES.exclusive)}
      {passage('publishedBefore', 'Where and when it appeared before', 2)}
      {choice('interests', 'Interests', CHOICES.declared)}
      {passage('interestsText', 'What they declare', 2)}
      {choice('aiUse', 'Use of AI', CHOICES.declared)}
      {passage('aiUseText', 'How they used it', 2)}
      {passage('note', 'Note to the desk', 2)}
      {form.terms && (
        <div className="desk-hand__terms">
          <details>
            <summary>The terms as they stand now</summary>
            <p dir="auto">{form.terms.text}</p>
          </details>
          <label>
            <input type="checkbox" value={form.terms.hash} {...at('agreedTerms')} /> They know these
            terms and agree to them.
          </label>
        </div>
      )}
      <label>
        <input type="checkbox" value="yes" {...at('sendReceipt')} /> Send them a receipt by e-mail
      </label>
    </>
  )
}
