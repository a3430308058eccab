import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { compareWords } from './compare-words.ts'

describe('two texts side by side', () => {
  it('mark what only one of them says', () => {
    expect(compareWords('Ring the bell now', 'Ring the gong now')).toEqual({
      one: [
        { text: 'Ring the ', isMarked: false },
        { text: 'bell', isMarked: true },
        { text: ' now', isMarked: false },
      ],
      other: [
        { text: 'Ring the ', isMarked: false },
        { text: 'gong', isMarked: true },
        { text: ' now', isMarked: false },
      ],
    })
  })

  it('are whole, whatever they say', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', 'مرحبا', '\n')).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const both = compareWords(one, other)
        const whole = (runs?: { text: string }[]) => runs?.map((run) => run.text).join('')
        expect([whole(both?.one), whole(both?.other)]).toEqual([one, other])
      }),
    )
  })

  it('are not compared when one is very long', () => {
    expect(compareWords('a', 'b '.repeat(40_000))).toBeNull()
  })
})
