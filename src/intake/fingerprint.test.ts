import { describe, expect, it } from '@jest/globals'
import { fingerprint } from './fingerprint.ts'
import type { Submission } from './submission.ts'

const submission: Submission = {
  kind: 'pitch',
  name: 'Ada Moss',
  email: 'Ada@example.org',
  emailIdentity: 'ada@example.org',
  title: 'A title',
  pitch: 'A pitch',
  language: 'en',
  interests: { declared: 'some', text: 'A seat' },
  aiUse: { declared: 'none' },
  exclusive: true,
  links: ['https://example.org/a', 'https://example.org/b'],
}

describe('fingerprint', () => {
  it('does not depend on the order of fields or the case of the address', () => {
    const reversed = Object.fromEntries(Object.entries(submission).reverse()) as Submission
    expect(fingerprint({ ...reversed, email: 'ADA@example.org' })).toBe(fingerprint(submission))
  })

  it('depends on everything else', () => {
    const changes: Partial<Submission>[] = [
      { kind: 'draft' },
      { call: 'harbour' },
      { name: 'Ada Mos' },
      { emailIdentity: 'eve@example.org' },
      { title: 'A title.' },
      { pitch: 'A pitch.' },
      { text: '' },
      { interests: { declared: 'some', text: 'A chair' } },
      { aiUse: { declared: 'some', text: 'A seat' } },
      { exclusive: false },
      { links: [...submission.links].reverse() },
      { note: 'n' },
    ]
    const all = changes.map((change) => fingerprint({ ...submission, ...change }))
    expect(new Set([...all, fingerprint(submission)]).size).toBe(changes.length + 1)
  })
})
