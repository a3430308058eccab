import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isNeeded, readAnswers } from './answers.ts'
import type { Answer } from './answers.ts'
import { CLOSING_GRACE_MS } from './call.ts'
import type { CallQuestion } from './call.ts'

const NOW = Date.UTC(2026, 2, 1, 12)

const question = (changes: Partial<CallQuestion> = {}): CallQuestion => ({
  id: 'where',
  question: 'Where do you live?',
  kind: 'line',
  choices: [],
  requiredFrom: Infinity,
  frozenFrom: Infinity,
  seenBy: 'readers',
  ...changes,
})

const read = (
  asked: CallQuestion,
  given: string | undefined,
  { before, now = NOW }: { before?: string; now?: number } = {},
) => {
  const { answers, problems } = readAnswers(
    [asked],
    new Map(given === undefined ? [] : [['where', given]]),
    now,
    before === undefined ? [] : [answered(before)],
  )
  return problems[0]?.code ?? answers.map(({ answer }) => answer).join()
}

const answered = (answer: string): Answer => ({
  id: 'where',
  question: 'Where do you live?',
  answer,
  seenBy: 'readers',
})

describe('an answer that is needed after a date', () => {
  const later = question({ requiredFrom: NOW })

  it('may be missing until then, and not at that very moment', () => {
    expect(read(later, undefined, { now: NOW - 1 })).toBe('')
    expect(read(later, undefined, { now: NOW })).toBe('required')
    expect(read(later, '  \n ', { now: NOW })).toBe('required')
    expect(read(later, ' Here ', { now: NOW })).toBe('Here')
  })
})

describe('a question that is frozen', () => {
  const frozen = question({ frozenFrom: NOW - CLOSING_GRACE_MS })

  it('keeps what stands, and takes the same again', () => {
    expect(read(frozen, undefined, { before: 'Here' })).toBe('Here')
    expect(read(frozen, 'Here', { before: 'Here' })).toBe('Here')
  })

  it('takes no other answer, and none where there was none', () => {
    expect(read(frozen, 'There', { before: 'Here' })).toBe('answer-frozen')
    expect(read(frozen, 'There')).toBe('answer-frozen')
  })

  it('cannot be emptied, and asks nothing of anybody', () => {
    expect(read(frozen, '', { before: 'Here' })).toBe('Here')
    const needed = question({ frozenFrom: NOW, requiredFrom: 0 })
    expect(isNeeded(needed, NOW - 1)).toBe(true)
    expect(isNeeded(needed, NOW)).toBe(false)
    expect(read(needed, undefined)).toBe('')
  })

  it('takes for five minutes what was on its way', () => {
    const just = question({ frozenFrom: NOW })
    expect(read(just, 'There', { before: 'Here', now: NOW - 1 })).toBe('There')
    expect(read(just, 'There', { now: NOW + CLOSING_GRACE_MS - 1 })).toBe('There')
    expect(read(just, 'There', { now: NOW + CLOSING_GRACE_MS })).toBe('answer-frozen')
  })

  it('changes nothing after the grace, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (given, before) => {
        const { answers } = readAnswers([frozen], new Map([['where', given]]), NOW, [
          answered(before),
        ])
        expect(answers.every(({ answer }) => answer === before)).toBe(true)
      }),
    )
  })
})

describe('answers', () => {
  it('that came in without the id of their question are known by its words', () => {
    const { id: _id, ...older } = answered('Here')
    const { answers } = readAnswers([question({ frozenFrom: 0 })], new Map(), NOW, [older])
    expect(answers).toEqual([answered('Here')])
  })

  it('to what is not asked are refused once, and those of a choice are one of them', () => {
    const given = new Map([
      ['x', '1'],
      ['y', '2'],
    ])
    expect(readAnswers([question()], given, NOW).problems.map(({ code }) => code)).toEqual([
      'not-offered',
    ])
    const choice = question({ kind: 'choice', choices: ['A year', 'For ever'] })
    expect(read(choice, 'A day')).toBe('not-offered')
    expect(read(choice, 'A year')).toBe('A year')
    expect(read(question(), 'x'.repeat(301))).toBe('too-long')
  })
})
