'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { OUTCOMES, WAYS_OF_ASKING } from '../../src/claims/reply.ts'
import type { FactsAnswer } from '../../src/fact-and-copy/index.ts'
import { useWords } from '../use-words.ts'
import { FactChoice, FactField } from './fact-field.tsx'
import { momentOfInput, inputOfMoment } from './input-moment.ts'

export type ReplyFields = Omit<FactsAnswer['replies'][number], 'id' | 'revision' | 'state'>

export const EMPTY_REPLY: ReplyFields = {
  who: '',
  about: '',
  way: 'email',
  askedAt: '',
  deadline: '',
  outcome: 'waiting',
  answer: '',
  answeredAt: '',
  printed: '',
  waiver: '',
}

const LONGEST_OPTION = 120

type ReplyFormProps = {
  fields: ReplyFields
  sentences: readonly string[]
  isBusy: boolean
  onSave: (fields: ReplyFields) => void
  onClose: () => void
}

/** A right of reply, of which only what its outcome asks for is shown. */
export function ReplyForm({ fields, sentences, isBusy, onSave, onClose }: ReplyFormProps) {
  const { word } = useWords()
  const [reply, setReply] = useState(fields)
  const set = (key: keyof ReplyFields) => (text: string) => setReply({ ...reply, [key]: text })
  const line = (key: 'about' | 'answer' | 'waiver' | 'who', type: 'text' | 'textarea') => (
    <FactField label={word(`facts:${key}`)} type={type} value={reply[key]} onChange={set(key)} />
  )
  const moment = (key: 'answeredAt' | 'askedAt' | 'deadline') => (
    <FactField
      label={word(`facts:${key}`)}
      type="datetime-local"
      value={inputOfMoment(reply[key])}
      onChange={(text) => set(key)(momentOfInput(text))}
    />
  )
  const { outcome } = reply
  const printed = [...new Set([...(reply.printed ? [reply.printed] : []), ...sentences])]
  return (
    <div className="facts__form" role="group" aria-label={word('facts:replies')}>
      {line('who', 'text')}
      {line('about', 'textarea')}
      <FactChoice
        label={word('facts:outcome')}
        value={outcome}
        options={OUTCOMES.map((value) => ({ value, label: word(`facts:outcome_${value}`) }))}
        onChange={set('outcome')}
      />
      {outcome === 'waived' ? (
        line('waiver', 'textarea')
      ) : (
        <>
          <FactChoice
            label={word('facts:way')}
            value={reply.way}
            options={[
              { value: '', label: word('facts:way-none') },
              ...WAYS_OF_ASKING.map((value) => ({ value, label: word(`facts:way-${value}`) })),
            ]}
            onChange={set('way')}
          />
          {moment('askedAt')}
          {moment('deadline')}
        </>
      )}
      {outcome === 'answered' && (
        <>
          {line('answer', 'textarea')}
          {moment('answeredAt')}
          <FactChoice
            label={word('facts:printed')}
            value={reply.printed}
            options={[
              { value: '', label: word('facts:printedNone') },
              ...printed.map((value) => ({ value, label: value.slice(0, LONGEST_OPTION) })),
            ]}
            onChange={set('printed')}
          />
        </>
      )}
      <div className="facts__acts">
        <Button size="small" margin={false} disabled={isBusy} onClick={() => onSave(reply)}>
          {word('facts:saveReply')}
        </Button>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={onClose}>
          {word('common:cancel')}
        </Button>
      </div>
    </div>
  )
}
