import { describe, expect, it } from '@jest/globals'

import { filled, partsOf } from './filled.ts'

describe('a word with places', () => {
  it('is filled in', () => {
    expect(filled('{{given}} of {{needed}}', { given: 1, needed: 2 })).toBe('1 of 2')
    expect(filled('plain')).toBe('plain')
  })

  it('is not told by halves', () => {
    expect(filled('{{given}} of {{needed}}', { given: 1 })).toBeUndefined()
    expect(filled(undefined, { given: 1 })).toBeUndefined()
  })

  it('keeps what is filled in as it is, even if it looks like a place', () => {
    expect(filled('by {{name}}', { name: '{{count}} $& $1' })).toBe('by {{count}} $& $1')
  })

  it('comes apart at the places, wherever a language puts them', () => {
    expect(partsOf('made {{time}}')).toEqual([{ text: 'made ' }, { place: 'time' }])
    expect(partsOf('{{time}} yayımlanacak.')).toEqual([
      { place: 'time' },
      { text: ' yayımlanacak.' },
    ])
    expect(partsOf('')).toEqual([])
  })
})
