import { describe, expect, it } from '@jest/globals'

import { sentencesWith } from './sentences-with.ts'

const SENTENCES = ['The tower is old.', 'The council met.', 'The old council left.']

describe('sentences by some of their words', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['OLD', ['The tower is old.', 'The old council left.']],
    ['council old', ['The old council left.']],
    ['nowhere', []],
  ])('%j', (words, expected) => {
    expect(sentencesWith(SENTENCES, words)).toEqual(expected)
  })
})
