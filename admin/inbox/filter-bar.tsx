'use client'

import { useId, useState } from 'react'
import type { ReactNode } from 'react'

import { SUBMISSION_STAGES } from '../../src/workflow/stages.ts'
import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'
import type { InboxFilter } from './inbox-filter.ts'
import type { InboxProps } from './inbox-types.ts'
import { SearchField } from './search-field.tsx'
import { Views } from './views.tsx'

const DAYS = ['3', '7', '14', '30']
const SCORES = ['5', '6', '7', '8', '9']

type FilterBarProps = InboxProps & {
  filter: InboxFilter
  onFilter: (filter: InboxFilter) => void
  onKeys: () => void
  /** From the search to what was found. */
  onLeave: () => void
}

/** What is shown of the inbox, and in which order. */
export function FilterBar(props: FilterBarProps) {
  const { calls, filter, languages, onFilter, onKeys, onLeave, people } = props
  const { word, named } = useWords()
  const [isOpen, setOpen] = useState(false)
  const set = (name: keyof InboxFilter) => (value: string) => onFilter({ ...filter, [name]: value })
  return (
    <div className="inbox__top">
      <Views filter={filter} onFilter={onFilter} />
      <SearchField value={filter.words} onValue={set('words')} onLeave={onLeave} />
      <details
        className="inbox__filter-fold"
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{word('filters:title')}</summary>
      </details>
      <div
        className={`inbox__filters ${isOpen ? 'inbox__filters--open' : ''}`}
        role="group"
        aria-label={word('filters:title')}
      >
        <Choice label={word('filters:stage')} value={filter.stage} onValue={set('stage')}>
          <option value="">{word('filters:open')}</option>
          {SUBMISSION_STAGES.map(({ name, label }) => (
            <option key={name} value={name}>
              {named('stages', name, label)}
            </option>
          ))}
        </Choice>
        {calls.length > 0 && (
          <Choice label={word('filters:call')} value={filter.call} onValue={set('call')}>
            <option value="">{word('common:all')}</option>
            {calls.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </Choice>
        )}
        <Choice label={word('filters:assignee')} value={filter.assignee} onValue={set('assignee')}>
          <option value="">{word('common:all')}</option>
          <option value="me">{word('common:me')}</option>
          <option value="nobody">{word('common:nobody')}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Choice>
        <Choice label={word('filters:kind')} value={filter.kind} onValue={set('kind')}>
          <option value="">{word('common:all')}</option>
          <option value="pitch">{word('inbox:pitch')}</option>
          <option value="draft">{word('inbox:draft')}</option>
        </Choice>
        {languages.length > 1 && (
          <Choice
            label={word('filters:language')}
            value={filter.language}
            onValue={set('language')}
          >
            <option value="">{word('common:all')}</option>
            {languages.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </Choice>
        )}
        <Choice label={word('filters:age')} value={filter.olderThan} onValue={set('olderThan')}>
          <option value="">{word('common:all')}</option>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {word('filters:days', { count: Number(days) })}
            </option>
          ))}
        </Choice>
        <Choice label={word('filters:score')} value={filter.scoreFrom} onValue={set('scoreFrom')}>
          <option value="">{word('common:all')}</option>
          {SCORES.map((score) => (
            <option key={score} value={score}>
              {score}
            </option>
          ))}
        </Choice>
        <Choice label={word('filters:order')} value={filter.order} onValue={set('order')}>
          <option value="">{word('filters:orderAge')}</option>
          <option value="newest">{word('filters:orderNewest')}</option>
          <option value="score">{word('filters:orderScore')}</option>
        </Choice>
        <SmallButton onClick={onKeys}>{word('common:keys')}</SmallButton>
      </div>
    </div>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onValue: (value: string) => void
  children: ReactNode
}

function Choice({ label, value, onValue, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className={`desk-field ${value === '' ? '' : 'desk-field--set'}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onValue(target.value)}>
        {children}
      </select>
    </div>
  )
}
