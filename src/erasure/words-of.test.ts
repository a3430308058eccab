import { describe, expect, it } from '@jest/globals'

import { ERASED, withoutWords } from './words-of.ts'

const FIELDS = [
  { name: 'title', type: 'text', required: true },
  { name: 'pitch', type: 'textarea' },
  { name: 'links', type: 'text', hasMany: true },
  { name: 'answers', type: 'json' },
  { name: 'notes', type: 'array' },
  { name: 'body', type: 'richText' },
  { name: 'stage', type: 'select', required: true },
  { name: 'decision', type: 'text' },
  { name: 'payment', type: 'group', flattenedFields: [{ name: 'rights', type: 'textarea' }] },
  { name: 'added', type: 'textarea' },
  { type: 'row' },
]

const ROW = {
  id: 7,
  title: 'What I saw',
  pitch: 'In short',
  links: ['https://example.org'],
  answers: { why: 'because' },
  notes: [{ text: 'so' }],
  body: { root: {} },
  stage: 'triage',
  decision: 'accept',
  payment: { rights: 'all of them', fee: 100 },
  unknownToTheSchema: 1,
}

describe('what an erasure leaves of a row', () => {
  it('is every fact and no word, of whatever kind, in groups too', () => {
    expect(withoutWords(ROW, FIELDS, ['decision'])).toEqual({
      id: 7,
      title: ERASED,
      pitch: null,
      links: [],
      answers: null,
      notes: [],
      body: null,
      stage: 'triage',
      decision: 'accept',
      payment: { rights: null, fee: 100 },
      unknownToTheSchema: 1,
    })
  })

  it('is no word of a field that nobody said is kept', () => {
    expect(withoutWords(ROW, FIELDS, [])).toMatchObject({ decision: null })
  })

  it('leaves the row itself as it was, for whoever still needs it', () => {
    const before = structuredClone(ROW)
    withoutWords(ROW, FIELDS, [])
    expect(ROW).toEqual(before)
  })
})
