'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'

import type { HandForm } from '../../src/intake/index.ts'
import { useWords } from '../use-words.ts'

type HandFieldsProps = {
  /** Before the name of a field in its id. */
  id: string
  form: HandForm
  /** Names of the fields that must change. */
  wrong: ReadonlySet<string>
}

/** The desk answered a moment ago; what is frozen by then is not taken. */
const isAsked = ({ frozenFrom }: HandForm['calls'][number]['questions'][number]): boolean =>
  frozenFrom === null || frozenFrom > new Date().toISOString()

/** What the pitch page asks its visitors, for a colleague who asks it in their place. */
export function HandFields({ id, form, wrong }: HandFieldsProps) {
  const { word } = useWords()
  const [kind, setKind] = useState('')
  const [callSlug, setCallSlug] = useState('')
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
        <option value="">{word('hand:choose')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>,
    )

  const declared = [
    ['none', word('hand:declaredNone')],
    ['some', word('hand:declaredSome')],
  ] as const

  return (
    <>
      {line('name', word('hand:name'))}
      {line('email', word('hand:email'), 'email')}
      {form.calls.length > 0 &&
        field(
          'call',
          word('hand:call'),
          <select
            {...at('call')}
            value={callSlug}
            onChange={(event) => setCallSlug(event.target.value)}
          >
            <option value="">{word('hand:noCall')}</option>
            {form.calls.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </select>,
        )}
      {choice(
        'kind',
        word('hand:kind'),
        [
          ['pitch', word('hand:pitchChoice')],
          ['draft', word('hand:draftChoice')],
        ],
        setKind,
      )}
      {line('title', word('hand:workingTitle'))}
      {field(
        'language',
        word('hand:language'),
        <select {...at('language')}>
          {form.languages.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>,
      )}
      {passage('pitch', word('hand:pitch'), 8)}
      {/* Hidden rather than taken away, so that choosing another kind or call loses nothing. */}
      <div hidden={kind !== 'draft'}>{passage('text', word('hand:text'), 14)}</div>
      {form.calls.map(({ questions, slug }) => (
        <fieldset
          key={slug}
          className="desk-hand__questions"
          disabled={slug !== callSlug}
          hidden={slug !== callSlug || questions.length === 0}
        >
          {questions
            .filter(isAsked)
            .map(({ choices, id: question, kind: asks, question: label, shownChoices }) => (
              <div key={question}>
                {asks === 'choice'
                  ? choice(
                      `answer-${question}`,
                      label,
                      choices.map((each, place) => [each, shownChoices[place] ?? each] as const),
                    )
                  : asks === 'passage'
                    ? passage(`answer-${question}`, label)
                    : line(`answer-${question}`, label)}
              </div>
            ))}
        </fieldset>
      ))}
      {passage('links', word('hand:links'), 2)}
      {choice('exclusive', word('hand:exclusive'), [
        ['yes', word('hand:exclusiveYes')],
        ['no', word('hand:exclusiveNo')],
      ])}
      {passage('publishedBefore', word('hand:publishedBefore'), 2)}
      {choice('interests', word('hand:interests'), declared)}
      {passage('interestsText', word('hand:interestsText'), 2)}
      {choice('aiUse', word('hand:aiUse'), declared)}
      {passage('aiUseText', word('hand:aiUseText'), 2)}
      {passage('note', word('hand:note'), 2)}
      {form.terms && (
        <div className="desk-hand__terms">
          <details>
            <summary>{word('hand:terms')}</summary>
            <p dir="auto">{form.terms.text}</p>
          </details>
          <label>
            <input type="checkbox" value={form.terms.hash} {...at('agreedTerms')} />{' '}
            {word('hand:agreed')}
          </label>
        </div>
      )}
      <label>
        <input type="checkbox" value="yes" {...at('sendReceipt')} /> {word('hand:receipt')}
      </label>
    </>
  )
}
