'use client'

import { useRowLabel } from '@payloadcms/ui'

import { useWords } from '../use-words.ts'

import '../desk.css'

const LENGTH = 90

type Question = { message?: string | null; settled?: boolean | null; weight?: string | null }

/** Label of a row of questions: whether it is settled, and its first words. */
export function QuestionLabel() {
  const { data, rowNumber } = useRowLabel<Question | undefined>()
  const { word } = useWords()
  const message = data?.message?.trim() || word('piece:question', { number: (rowNumber ?? 0) + 1 })
  const state = data?.settled ? 'settled' : data?.weight === 'should' ? 'look' : 'open'
  return (
    <span className={`question-label question-label--${state}`}>
      <span className="question-label__state">{word(WORDS[state])}</span>
      <span className="question-label__text">{firstWords(message)}</span>
    </span>
  )
}

const WORDS = { settled: 'piece:settled', look: 'piece:look', open: 'piece:openQuestion' } as const

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  if (line.length <= LENGTH) return line
  const cut = line.slice(0, LENGTH)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > LENGTH / 2 ? end : LENGTH)} …`
}
