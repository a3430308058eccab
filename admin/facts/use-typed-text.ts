'use client'

import { useState } from 'react'

/**
 * A text that is typed over what is stored. When a colleague stores another one meanwhile it comes in, unless
 * something was typed here: then that stays.
 *
 * @returns `theirs` is what was stored meanwhile beneath what was typed.
 */
export function useTypedText(stored: string) {
  const [held, setHeld] = useState({ text: stored, stored, theirs: '' })
  if (held.stored !== stored) {
    const isTyped = held.text !== held.stored && held.text !== stored
    setHeld({ text: isTyped ? held.text : stored, stored, theirs: isTyped ? stored : '' })
  }
  return {
    text: held.text,
    theirs: held.theirs,
    setText: (text: string) => setHeld((before) => ({ ...before, text })),
  }
}
