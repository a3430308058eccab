'use client'

import { useId } from 'react'

import { useWords } from '../use-words.ts'
import type { Spelling } from './use-spelling.ts'

/** Whether the spelling is checked, in which language, and what to do about it. */
export function SpellingLine({ state, language, toggle }: Spelling) {
  const { language: panel, word } = useWords()
  const id = useId()
  const named = new Intl.DisplayNames(panel, { type: 'language' }).of(language) ?? language
  if (state === 'none') {
    return <p className="copy-desk__quiet">{word('copyDesk:spellingNone', { language: named })}</p>
  }
  return (
    <p className="copy-desk__spelling">
      <label>
        <input type="checkbox" checked={state !== 'off'} aria-describedby={id} onChange={toggle} />
        {word('copyDesk:spelling')}
      </label>
      <span id={id} className="copy-desk__quiet" role="status">
        {state === 'loading' && word('copyDesk:spellingLoading')}
        {state === 'failed' && word('copyDesk:spellingFailed')}
        {(state === 'on' || state === 'off') && word('copyDesk:spellingOf', { language: named })}
      </span>
    </p>
  )
}
