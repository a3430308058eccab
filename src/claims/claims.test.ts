import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  isSettled,
  missingInReply,
  nearestSentence,
  OUTCOMES,
  placeOf,
  sentencesOfText,
  stateOfClaim,
  stateOfReply,
  VERDICTS,
} from './index.ts'

const text = (...paragraphs: string[]) =>
  sentencesOfText(paragraphs.map((each, id) => ({ id: String(id), kind: 'paragraph', text: each })))

const SENTENCE = 'The tower lost ten minutes in a year.'

describe('a claim', () => {
  it.each(VERDICTS)('keeps the verdict “%s” while its sentence stands, wherever', (verdict) => {
    const claim = { sentence: SENTENCE, verdict }
    expect(stateOfClaim(claim, text(`It is old. ${SENTENCE}`))).toBe(verdict)
    expect(stateOfClaim(claim, text('First.', 'Second.', `${SENTENCE} It is old.`))).toBe(verdict)
    expect(stateOfClaim(claim, text(SENTENCE.replace(' in ', '\u00a0in  ')))).toBe(verdict)
  })

  it('is stale with one letter changed, and when it is gone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('open' as const, 'supported' as const, 'opinion' as const),
        fc.nat(SENTENCE.length - 2),
        (verdict, at) => {
          const changed = `${SENTENCE.slice(0, at)}ø${SENTENCE.slice(at + 1)}`
          return stateOfClaim({ sentence: SENTENCE, verdict }, text(changed)) === 'stale'
        },
      ),
    )
    expect(stateOfClaim({ sentence: SENTENCE, verdict: 'supported' }, text())).toBe('stale')
  })

  it('is settled by a verdict that lets it stand', () => {
    const settled = ['open', 'stale', 'unsupported', 'supported', 'opinion', 'dropped'] as const
    expect(settled.filter(isSettled)).toEqual(['supported', 'opinion', 'dropped'])
  })

  it('names the sentence it most likely became', () => {
    const now = text('It is old.', 'The tower lost twelve minutes in a year. Nobody minded.')
    expect(nearestSentence(SENTENCE, now)).toBe('The tower lost twelve minutes in a year.')
    expect(nearestSentence(SENTENCE, text('Nobody minded.'))).toBeNull()
  })

  it('says where it stands', () => {
    expect(placeOf(SENTENCE, text('It is old.', `So? ${SENTENCE}`))).toEqual({
      block: '1',
      start: 4,
      text: SENTENCE,
    })
  })
})

describe('a right of reply', () => {
  const now = '2026-03-02T12:00:00.000Z'
  const state = (reply: Parameters<typeof stateOfReply>[0], ...paragraphs: string[]) =>
    stateOfReply(reply, text(...paragraphs), now)

  it('waits until its deadline, and is overdue from then on', () => {
    expect(state({ outcome: 'waiting', deadline: '2026-03-02T12:00:01.000Z' })).toBe('waiting')
    expect(state({ outcome: 'waiting', deadline: now })).toBe('overdue')
    expect(state({ outcome: 'waiting' })).toBe('waiting')
  })

  it('is settled once the answer stands in the text, word for word', () => {
    const reply = { outcome: 'answered' as const, printed: 'The council denies it.' }
    expect(state({ outcome: 'answered' }, 'The council denies it.')).toBe('unprinted')
    expect(state(reply, 'It was late. The council denies it.')).toBe('settled')
    expect(state(reply, 'The council denied it.')).toBe('stale')
  })

  it.each(['declined', 'silent', 'waived'] as const)('is settled when %s', (outcome) => {
    expect(state({ outcome })).toBe('settled')
  })

  const whole = {
    who: 'The council',
    about: 'The lost minutes',
    answer: 'No.',
    waiver: 'It is dissolved.',
    askedAt: '2026-03-01T12:00:00.000Z',
    deadline: now,
  }
  it.each(OUTCOMES)('may be stored as “%s” when nothing is missing', (outcome) => {
    expect(missingInReply({ ...whole, outcome })).toBeNull()
  })

  it.each([
    [{ who: '' }, 'waiting', 'who'],
    [{ about: '' }, 'waiting', 'about'],
    [{ waiver: '' }, 'waived', 'waiver'],
    [{ askedAt: null }, 'answered', 'askedAt'],
    [{ deadline: null }, 'waiting', 'deadline'],
    [{ deadline: '2026-02-01T00:00:00.000Z' }, 'silent', 'deadline'],
    [{ answer: '' }, 'answered', 'answer'],
  ] as const)('says what is missing: %j', (gap, outcome, field) => {
    expect(missingInReply({ ...whole, ...gap, outcome })).toMatchObject({ field })
  })
})
