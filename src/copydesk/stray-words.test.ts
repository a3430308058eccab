import { describe, expect, it } from '@jest/globals'
import { strayWords } from './stray-words.ts'

const found = (text: string) => strayWords(text).map((finding) => finding.text)

describe('stray words of a web page', () => {
  it.each([
    ['They said nothing of the sort Accept. Then they left.', ['Accept']],
    ['They said nothing of the sort Accept', ['Accept']],
    ['The bell was lost. Read more', ['Read more']],
    ['The bell was lost. SUBSCRIBE NOW', ['SUBSCRIBE NOW']],
    ['Advertisement The council met.', ['Advertisement']],
    ['One was sold Share.\nAnother was lost. Tweet', ['Share', 'Tweet']],
  ])('finds them in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'The terms are hard to accept. They share. We subscribe.',
    'Accept the terms. Share the load.',
    'The Advertisement Standards Board met.',
    'He worked for Fair Share.',
    'She asked us to read more.',
    'The Tweety bird sang.',
  ])('leaves %j alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it('offers to remove the word and the space beside it', () => {
    for (const [text, expected] of [
      ['of the sort Accept.', 'of the sort.'],
      ['was lost. Read more.', 'was lost.'],
      ['Advertisement The council met.', 'The council met.'],
    ] as const) {
      const { fix } = strayWords(text)[0]!
      expect(text.slice(0, fix!.start) + fix!.replacement + text.slice(fix!.end)).toBe(expected)
    }
  })
})
