import { describe, expect, it } from '@jest/globals'
import { screen } from './screening.ts'
import type { ScreeningContext } from './screening.ts'
import type { Submission } from './submission.ts'

const submission: Submission = {
  kind: 'pitch',
  name: 'Ada Moss',
  email: 'ada@example.org',
  emailIdentity: 'ada@example.org',
  title: 'Give the quay back to the gulls',
  pitch: 'See https://example.org for more.',
  language: 'en',
  interests: { declared: 'none' },
  aiUse: { declared: 'none' },
  exclusive: true,
  links: ['https://example.org/'],
}

const context: ScreeningContext = {
  trapped: false,
  form: { issuedAt: 100_000 },
  proof: { is: 'good', isExpected: true },
  now: 160_000,
  fromAddressWithinHour: 0,
}

const reasons = (changes: Partial<ScreeningContext>, text: Partial<Submission> = {}) =>
  screen({ ...submission, ...text }, { ...context, ...changes })

describe('screen', () => {
  it('doubts nobody who takes their time, however long, or comes by the interface', () => {
    expect(reasons({})).toEqual([])
    expect(reasons({ now: 100_000 + 30 * 86_400_000 })).toEqual([])
    const { form: _none, ...byInterface } = context
    expect(screen(submission, byInterface)).toEqual([])
  })

  it('doubts what was sent in less than two seconds', () => {
    expect(reasons({ now: 101_999 })).toEqual(['sent-too-fast'])
    expect(reasons({ now: 102_000 })).toEqual([])
  })

  it('doubts a form that is not the desk’s, and one whose hidden field was filled', () => {
    expect(reasons({ form: {} })).toEqual(['form-not-ours'])
    expect(reasons({ trapped: true })).toEqual(['trapped'])
  })

  it('doubts one without a proof of work while many come in, and a bad proof always', () => {
    const proof = (is: 'good' | 'none' | 'wrong', isExpected: boolean) =>
      reasons({ proof: { is, isExpected } })
    expect(proof('none', false)).toEqual([])
    expect(proof('none', true)).toEqual(['no-proof-of-work'])
    expect(proof('wrong', false)).toEqual(['proof-not-good'])
    expect(proof('wrong', true)).toEqual(['proof-not-good'])
  })

  it('doubts the eleventh submission of an address within an hour', () => {
    expect(reasons({ fromAddressWithinHour: 9 })).toEqual([])
    expect(reasons({ fromAddressWithinHour: 10 })).toEqual(['many-from-one-address'])
  })

  it('doubts a web address where a name or a title belongs', () => {
    expect(reasons({}, { name: 'Win at http://spam.example' })).toEqual(['link-in-name'])
    expect(reasons({}, { title: 'WWW.spam.example' })).toEqual(['link-in-name'])
  })
})
