'use client'

import { useId } from 'react'

import { useWords } from '../use-words.ts'

type FactFieldProps = {
  label: string
  value: string
  type?: 'datetime-local' | 'text' | 'textarea'
  isClosed?: boolean
  /** What a colleague stored while this was typed. */
  meanwhile?: string
  onChange: (text: string) => void
}

/** A line or a few of text, with its label. */
export function FactField(props: FactFieldProps) {
  const { label, value, type = 'text', isClosed, meanwhile = '', onChange } = props
  const id = useId()
  const { word } = useWords()
  const shared = { id, value, disabled: isClosed, dir: 'auto' }
  return (
    <p className="facts__field">
      <label htmlFor={id}>{label}</label>
      {type === 'textarea' ? (
        <textarea {...shared} rows={2} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...shared} type={type} onChange={({ target }) => onChange(target.value)} />
      )}
      {meanwhile !== '' && (
        <span className="facts__quiet" role="status">
          {word('facts:meanwhile', { text: meanwhile })}
        </span>
      )}
    </p>
  )
}

type FactChoiceProps = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

export function FactChoice({ label, value, options, onChange }: FactChoiceProps) {
  const id = useId()
  return (
    <p className="facts__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
