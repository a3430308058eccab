'use client'

import { useState } from 'react'

import { SmallButton } from '../form/small-button.tsx'
import { useWords } from '../use-words.ts'
import { FactField } from './fact-field.tsx'
import { sentencesWith } from './sentences-with.ts'

const SHOWN = 8

type MarkClaimProps = {
  sentences: readonly string[]
  isBusy: boolean
  onMark: (sentence: string) => Promise<boolean>
}

/** Chooses a sentence of the saved text by some of its words, and marks it. */
export function MarkClaim({ sentences, isBusy, onMark }: MarkClaimProps) {
  const { word } = useWords()
  const [words, setWords] = useState('')
  const found = sentencesWith(sentences, words).slice(0, SHOWN)
  const mark = async (sentence: string) => {
    if (await onMark(sentence)) setWords('')
  }
  return (
    <div className="facts__mark">
      <FactField label={word('facts:mark')} value={words} onChange={setWords} />
      <p className="facts__quiet">{word('facts:markAbout')}</p>
      {words.trim() !== '' && found.length === 0 && <p role="status">{word('facts:noSentence')}</p>}
      <ul className="facts__list">
        {found.map((sentence) => (
          <li key={sentence} className="facts__item">
            <blockquote className="facts__sentence" dir="auto">
              {sentence}
            </blockquote>
            <SmallButton isClosed={isBusy} onClick={() => void mark(sentence)}>
              {word('facts:markThis')}
            </SmallButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
