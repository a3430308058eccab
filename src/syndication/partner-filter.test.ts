import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isWanted } from './partner-filter.ts'

const filed = { section: 'city', topics: ['trams', 'night'], kind: 'op-ed', language: 'en' }
const word = fc.constantFrom('city', 'sea', 'trams', 'night', 'op-ed', 'en', 'tr')
const words = fc.array(word, { maxLength: 3 })

describe('what a partner takes', () => {
  it('is everything when nothing is chosen', () => {
    expect(isWanted({}, filed)).toBe(true)
    expect(isWanted({ sections: [], topics: null }, { section: null })).toBe(true)
  })

  it('must hold in every list that is chosen', () => {
    expect(isWanted({ sections: ['city', 'sea'], topics: ['night'] }, filed)).toBe(true)
    expect(isWanted({ sections: ['sea'], topics: ['night'] }, filed)).toBe(false)
    expect(isWanted({ kinds: ['letter'] }, filed)).toBe(false)
    expect(isWanted({ languages: ['en'] }, filed)).toBe(true)
    expect(isWanted({ sections: ['city'] }, { section: null })).toBe(false)
  })

  it('never grows by choosing more lists', () => {
    fc.assert(
      fc.property(words, words, words, words, (sections, topics, kinds, languages) => {
        const all = { sections, topics, kinds, languages }
        if (!isWanted(all, filed)) return
        for (const part of [{ sections }, { topics }, { kinds }, { languages }]) {
          expect(isWanted(part, filed)).toBe(true)
        }
      }),
    )
  })
})
