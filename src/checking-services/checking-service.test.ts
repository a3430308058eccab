import { describe, expect, it } from '@jest/globals'

import { faultOfServices, readServiceWord } from './checking-service.ts'
import type { CheckingService } from './checking-service.ts'

const SECRET = Buffer.alloc(32, 7).toString('base64')
const scan: CheckingService = {
  name: 'originality-scan',
  label: 'Originality scan',
  check: 'copy',
  secrets: [SECRET],
}

describe('the list of checking services', () => {
  it('is taken when every service says who it is and what it answers for', () => {
    expect(faultOfServices([])).toBeNull()
    expect(
      faultOfServices([scan, { ...scan, name: 'facts', secrets: [`whsec_${SECRET}`] }]),
    ).toBeNull()
  })

  it.each<[string, Partial<CheckingService>, RegExp]>([
    ['a name with spaces', { name: 'Originality scan' }, /small letters/],
    ['no label', { label: ' ' }, /label/],
    ['a check there is not', { check: 'horoscope' as 'copy' }, /copy, fact, legal/],
    ['no secret', { secrets: [] }, /openssl/],
    ['a short secret', { secrets: ['c2hvcnQ='] }, /24 bytes/],
  ])('is refused with the remedy for %s', (_what, change, remedy) => {
    expect(faultOfServices([{ ...scan, ...change }])).toMatch(remedy)
  })

  it('names a service that is there twice', () => {
    expect(faultOfServices([scan, scan])).toContain('originality-scan')
  })
})

describe('the word of a service', () => {
  const proofHash = 'a'.repeat(64)

  it('is a pass, or a fail with a reason', () => {
    expect(readServiceWord({ proofHash, answer: 'pass' })).toEqual({
      ok: true,
      word: { proofHash, answer: 'pass', reason: '' },
    })
    expect(readServiceWord({ proofHash, answer: 'fail', reason: ' Copied. ' })).toMatchObject({
      word: { reason: 'Copied.' },
    })
  })

  it.each([
    ['', null],
    ['', []],
    ['proofHash', { answer: 'pass' }],
    ['proofHash', { proofHash: 'A'.repeat(64), answer: 'pass' }],
    ['answer', { proofHash, answer: 'maybe' }],
    ['reason', { proofHash, answer: 'fail' }],
    ['reason', { proofHash, answer: 'fail', reason: '  ' }],
    ['reason', { proofHash, answer: 'pass', reason: 5 }],
    ['reason', { proofHash, answer: 'fail', reason: 'x'.repeat(4001) }],
  ])('is refused at %j for %j', (field, body) => {
    expect(readServiceWord(body)).toMatchObject({ ok: false, field })
  })
})
