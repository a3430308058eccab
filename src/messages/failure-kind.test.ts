import { describe, expect, it } from '@jest/globals'

import { kindOfFailure, kindsOfFailures } from './failure-kind.ts'

describe('failures of messages', () => {
  it.each([
    [
      'EENVELOPE: 550 5.7.1 <ada@example.org>: Relay access denied',
      'EENVELOPE: 550 5.7.1 <emre.k@posta.example>: Relay access denied',
    ],
    [
      'EMESSAGE: 554 5.2.0 queue id 4F1aB77c9d: over quota, try after 10:15',
      'EMESSAGE: 554 5.2.0 queue id 9B2cC88e1f: over quota, try after 11:45:10',
    ],
    ['550 blocked [192.0.2.1] (ref 12)', '550 blocked [192.0.2.99] (ref 7)'],
    ['550 blocked 192.0.2.1', '550 blocked 192.0.2.99'],
  ])('are of one kind where only the letter differs: %s', (one, other) => {
    expect(kindOfFailure(one)).toBe(kindOfFailure(other))
    expect(kindOfFailure(one)).not.toBe('')
  })

  it('are of two kinds where the server said something else', () => {
    expect(kindOfFailure('550 5.1.1 <a@b.example> no such user')).not.toBe(
      kindOfFailure('550 5.7.1 <a@b.example> relay denied'),
    )
  })

  it('keep the words of the server', () => {
    expect(kindOfFailure('EENVELOPE: 550 5.7.1 <ada@example.org>: Relay access denied')).toBe(
      'EENVELOPE: 550 5.7.1 … Relay access denied',
    )
  })

  it('are counted by kind, the most frequent first, and not where there is but one', () => {
    const relay = (to: string) => `550 5.7.1 <${to}@example.org>: Relay access denied`
    expect(
      kindsOfFailures([null, relay('a'), '552 too large', relay('b'), null, relay('c')]),
    ).toEqual([
      { kind: kindOfFailure(relay('a')), count: 3 },
      { kind: '', count: 2 },
    ])
  })
})
