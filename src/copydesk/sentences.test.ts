import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { sameSentence, sentenceAt, sentencesOf } from './sentences.ts'

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

describe('sentences', () => {
  it.each([
    ['It is late. It is dark! Is it?', ['It is late.', 'It is dark!', 'Is it?']],
    ['He said “no.” Then he left.', ['He said “no.”', 'Then he left.']],
    ['Mr. Moss met Dr. Lee. J. Moss left.', ['Mr. Moss met Dr. Lee.', 'J. Moss left.']],
    [
      'It cost 3.5 million, e.g. for Ada. And so on',
      ['It cost 3.5 million, e.g. for Ada.', 'And so on'],
    ],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['هل تأخر؟ نعم.', ['هل تأخر؟', 'نعم.']],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('stand where they say, and every place is in one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const sentences = sentencesOf(text)
        for (const { start, end, text: own } of sentences) expect(text.slice(start, end)).toBe(own)
        const place = text.length === 0 ? 0 : at % text.length
        const around = sentences.find(({ start, end }) => start <= place && place < end)
        if (around) expect(sentenceAt(sentences, place)).toEqual(around)
      }),
    )
  })

  it('are the same with other spaces and marks, and not with another word', () => {
    expect(sameSentence('He said “no”,  and left.')).toBe(
      sameSentence(' He said "no", and\u00a0left. '),
    )
    expect(sameSentence('He said no.')).not.toBe(sameSentence('He said yes.'))
  })
})
