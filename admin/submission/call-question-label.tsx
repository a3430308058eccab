'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useState } from 'react'

import { dateLanguage } from '../date-language.ts'
import { useWords } from '../use-words.ts'

type CallQuestion = {
  question?: string | null
  rule?: string | null
  requiredAfter?: string | null
  frozenAfter?: string | null
}

/** Label of a row of a call's questions: its words, and whether it must or can no longer be answered. */
export function CallQuestionLabel() {
  const { data, rowNumber } = useRowLabel<CallQuestion | undefined>()
  const { language, word } = useWords()
  const { frozenAfter, question, requiredAfter, rule } = data ?? {}
  const [now] = useState(() => Date.now())
  const told = (at: string) =>
    new Intl.DateTimeFormat(dateLanguage(language), {
      dateStyle: 'medium',
      timeStyle: 'short',
    }).format(new Date(at))
  const isFrozen = Boolean(frozenAfter) && Date.parse(frozenAfter ?? '') <= now
  const isNeeded =
    rule === 'required' ||
    (rule === 'required-after' && Boolean(requiredAfter) && Date.parse(requiredAfter ?? '') <= now)
  const facts = [
    isNeeded && !isFrozen && word('callQuestions:needed'),
    frozenAfter &&
      word(isFrozen ? 'callQuestions:frozenSince' : 'callQuestions:frozenFrom', {
        time: told(frozenAfter),
      }),
  ].filter(Boolean)
  return (
    <span>
      <bdi>{question?.trim() || `${(rowNumber ?? 0) + 1}`}</bdi>
      {facts.length > 0 && <span className="desk-screen__quiet"> ({facts.join(', ')})</span>}
    </span>
  )
}
