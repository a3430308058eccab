import { describe, expect, it } from '@jest/globals'

import type { PieceRow } from './house.ts'
import { workingHash } from './working-text.ts'

const piece: Partial<PieceRow> = {
  kind: 'op-ed',
  language: 'en',
  slug: 'rivers',
  headline: 'Rivers',
  bylineMode: 'authors',
  bylines: [{ author: 4, interests: 'declared', interestsText: 'A boat.' }],
  aiUse: 'none',
  disclaimers: [2, 1],
  commentPolicy: 'closed',
  invitation: true,
  topics: [3],
}
/** Of that piece, by the release of the desk that came before declarations of payment. */
const BEFORE = 'e3250ec638b1fe8b60e5d55a6196dfb00cbf719c229a53b5f44f5f3fd49bd500'

const [byline] = piece.bylines ?? []

describe('the hash of a working text', () => {
  it('is the one it was before the desk learnt to ask for more', () => {
    expect(workingHash(piece)).toBe(BEFORE)
  })

  it.each<[string, Partial<PieceRow>]>([
    ['a payment nobody was asked about', { bylines: [{ ...byline!, payment: 'not-asked' }] }],
    ['a use of AI nobody was asked about', { bylines: [{ ...byline!, aiUse: null }] }],
    ['no disclaimer taken off', { withoutDisclaimers: [] }],
    ['being no translation', { translationOf: null, translatedRelease: 'r' }],
    ['a sponsor without a name', { sponsor: { name: ' ', from: '2026-01-01' } }],
    ['terms that were agreed', { bylines: [{ ...byline!, termsAgreed: true, termsHow: 'Mail' }] }],
    ['the terms of a commission', { commission: { fee: 200, rights: 'First' }, lengthReason: 'x' }],
  ])('is not changed by %s', (_, change) => {
    expect(workingHash({ ...piece, ...change })).toBe(BEFORE)
  })

  it.each<[string, Partial<PieceRow>]>([
    [
      'payment declared',
      { bylines: [{ ...byline!, payment: 'declared', paymentText: 'A fund.' }] },
    ],
    ['payment declared as none', { bylines: [{ ...byline!, payment: 'none' }] }],
    ['use of AI by an author', { bylines: [{ ...byline!, aiUse: 'none' }] }],
    ['a disclaimer taken off', { withoutDisclaimers: [9] }],
    ['being a translation', { translationOf: 3 }],
    ['a sponsor', { sponsor: { name: 'Harbour Board' } }],
    ['the days of a sponsor', { sponsor: { name: 'Harbour Board', until: '2026-12-01' } }],
  ])('is changed by %s', (_, change) => {
    expect(workingHash({ ...piece, ...change })).not.toBe(BEFORE)
  })

  it('tells two answers apart, and not the order in which disclaimers were taken off', () => {
    const hashes = ['A fund.', 'A bank.'].map((paymentText) =>
      workingHash({ ...piece, bylines: [{ ...byline!, payment: 'declared', paymentText }] }),
    )
    expect(new Set(hashes).size).toBe(2)
    expect(workingHash({ ...piece, withoutDisclaimers: [1, 2] })).toBe(
      workingHash({ ...piece, withoutDisclaimers: [2, 1] }),
    )
  })
})
