'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { useWords } from '../use-words.ts'

/** So long, in milliseconds, somebody who types is left to go on. */
const PAUSE_MS = 300

type SearchFieldProps = { value: string; onValue: (value: string) => void; onLeave: () => void }

/** Finds by title, text and name; Enter goes to what was found. */
export function SearchField({ value, onValue, onLeave }: SearchFieldProps) {
  const { word } = useWords()
  const id = useId()
  const [typed, setTyped] = useState(value)
  const [known, setKnown] = useState(value)
  const input = useRef<HTMLInputElement>(null)
  // A view was chosen, or everything shown: the field says what is asked now.
  if (known !== value) {
    setKnown(value)
    setTyped(value)
  }
  // The server has drawn the field: what was typed before the scripts came is asked too.
  useEffect(() => setTyped((known) => input.current?.value ?? known), [])
  useEffect(() => {
    if (typed === value) return undefined
    const timer = setTimeout(() => onValue(typed), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, value, onValue])
  return (
    <div className={`desk-field inbox__search ${value === '' ? '' : 'desk-field--set'}`}>
      <label htmlFor={id}>{word('filters:search')}</label>
      <input
        ref={input}
        id={id}
        type="search"
        dir="auto"
        maxLength={120}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return
          event.preventDefault()
          if (event.key === 'Enter') onValue(typed)
          onLeave()
        }}
      />
    </div>
  )
}
