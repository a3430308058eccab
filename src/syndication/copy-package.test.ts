import { describe, expect, it } from '@jest/globals'

import type { PieceJson } from '../delivery/piece-json.ts'
import { copyPackage, fillCredit } from './copy-package.ts'

const piece = {
  id: 'p',
  language: 'en',
  direction: 'ltr',
  state: 'live',
  headline: 'Clocks & <bells>',
  canonicalUrl: 'https://desk.example/opinion/clocks?a=1&b=2',
  byline: { mode: 'authors', line: 'Ada Moss', authors: [] },
  disclaimers: [
    { placement: 'before-body', text: 'Before.' },
    { placement: 'after-body', text: 'After.' },
  ],
  disclosures: [{ kind: 'interests', text: 'She mends clocks.' }],
  notes: [
    { id: 'n', type: 'correction', at: '2026-03-01T00:00:00.000Z', text: 'Nobody winds it.' },
  ],
  body: { html: '<p>A clock is a promise.</p>', text: '', blocks: [] },
} as unknown as PieceJson
const terms = { licence: 'Show it for a year.', credit: '', house: 'The Desk' }

describe('a copy package', () => {
  it('carries licence, credit and canonical address, and what must be shown with the text', () => {
    const { copy } = copyPackage(piece, terms)
    expect(copy.licence).toBe('Show it for a year.')
    expect(copy.credit).toBe(
      'By Ada Moss. First published by The Desk: https://desk.example/opinion/clocks?a=1&b=2',
    )
    expect(copy.canonicalLink).toBe(
      '<link rel="canonical" href="https://desk.example/opinion/clocks?a=1&amp;b=2">',
    )
    const order = [
      'Clocks &amp; &lt;bells&gt;',
      'Before.',
      'promise',
      'After.',
      'mends',
      'winds it',
    ]
    const places = [...order, 'First published'].map((words) => copy.html.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('names where the text first appeared, and says that it is retracted', () => {
    const elsewhere = { name: 'The Bell', url: 'https://bell.example/1' }
    const { copy } = copyPackage(
      { ...piece, state: 'retracted', publicNote: 'Made up.', firstAppearedIn: elsewhere },
      terms,
    )
    expect(copy.credit).toContain('First published by The Bell')
    expect(copy.html).toContain('<p>Retracted. Made up.</p>')
  })

  it('fills each place once, whatever stands in a name', () => {
    expect(
      fillCredit('{byline} {house} {other}', { byline: '{house} $&', house: 'H', url: 'u' }),
    ).toBe('{house} $& H {other}')
  })
})
