'use client'

import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

import { StoredField } from '../form/stored-field.tsx'
import { useWords } from '../use-words.ts'

type Answer = { question: string; answer: string; seenBy: string }

/** What a contributor answered to the questions of the call. */
export function CallAnswers({ field, path }: JSONFieldClientProps) {
  const { word } = useWords()
  const { value } = useField<Answer[] | null>({ path })
  return (
    <StoredField field={field} path={path}>
      <dl className="stored-field__list">
        {(Array.isArray(value) ? value : []).map(({ question, answer, seenBy }) => (
          <div key={question}>
            <dt dir="auto">{question}</dt>
            <dd dir="auto">{answer}</dd>
            <dd className="desk-screen__quiet">
              {word(
                seenBy === 'readers'
                  ? 'callQuestions:seenByReaders'
                  : 'callQuestions:seenByEditors',
              )}
            </dd>
          </div>
        ))}
      </dl>
    </StoredField>
  )
}
