import { describe, expect, it } from '@jest/globals'

import type { Call } from './call.ts'
import { asAsked, callIn } from './call-in-language.ts'

const CALL: Call = {
  slug: 'rain',
  title: 'On rain',
  guidelines: 'Write of rain.',
  accepts: ['pitch'],
  opensAt: 0,
  texts: [
    { language: 'tr', title: 'Yağmur üzerine', guidelines: 'Yağmuru yazın.' },
    { language: 'ar', title: 'عن المطر' },
  ],
  questions: [
    {
      id: 'q1',
      question: 'Where?',
      hint: 'A town.',
      kind: 'choice',
      choices: ['North', 'South'],
      requiredFrom: 0,
      frozenFrom: Infinity,
      seenBy: 'editors',
      texts: [
        { language: 'tr', question: 'Nerede?', choices: ['Kuzey', 'Güney'] },
        { language: 'ar', question: 'أين؟', hint: 'مدينة.', choices: ['الشمال'] },
      ],
    },
  ],
}

describe('a call', () => {
  it('is told in a language as far as it was put into it, and in the desk’s own beyond that', () => {
    expect(callIn(CALL, 'tr-TR')).toMatchObject({
      title: 'Yağmur üzerine',
      guidelines: 'Yağmuru yazın.',
      questions: [{ question: 'Nerede?', hint: 'A town.', shownChoices: ['Kuzey', 'Güney'] }],
    })
    expect(callIn(CALL, 'ar')).toMatchObject({
      title: 'عن المطر',
      guidelines: 'Write of rain.',
      questions: [{ question: 'أين؟', hint: 'مدينة.' }],
    })
    expect(callIn(CALL, 'en')).toEqual(CALL)
    expect(callIn({ ...CALL, questions: [] }, 'fr').title).toBe('On rain')
  })

  it('keeps the desk’s own choices, and shows no list that lacks one', () => {
    expect(callIn(CALL, 'tr').questions?.[0]?.choices).toEqual(['North', 'South'])
    expect(callIn(CALL, 'ar').questions?.[0]).not.toHaveProperty('shownChoices')
  })

  it('tells what stands against an answer by the question as it was asked', () => {
    const problem = {
      field: 'answers.q1',
      code: 'required',
      message: 'x',
      about: 'Where?',
    } as const
    const other = { field: 'title', code: 'required', message: 'x' } as const
    const told = asAsked([problem, other], callIn(CALL, 'tr').questions)
    expect(told).toEqual([{ ...problem, about: 'Nerede?' }, other])
  })
})
