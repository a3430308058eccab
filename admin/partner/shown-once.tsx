'use client'

import { useState } from 'react'

import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'

/** A secret that the desk has just made, to be taken from here: it is kept where nobody reads it. */
export function ShownOnce({ text }: { text: string }) {
  const { word } = useWords()
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    // Where a page may not write to the clipboard, or has none, the text is marked and copied by hand.
    try {
      await navigator.clipboard.writeText(text)
      setIsCopied(true)
    } catch {
      setIsCopied(false)
    }
  }
  return (
    <div className="desk-partner__once" role="status">
      <p>{word('partner:giveNow')}</p>
      <code dir="ltr">{text}</code>
      <SmallButton onClick={() => void copy()}>
        {word(isCopied ? 'partner:copied' : 'partner:copy')}
      </SmallButton>
    </div>
  )
}
