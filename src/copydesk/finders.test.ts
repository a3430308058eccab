import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { datesWithoutYear, relativeDates, spacesBeforeStops, strayWords } from './index.ts'

const finders = { datesWithoutYear, relativeDates, spacesBeforeStops, strayWords }
const words = fc.constantFrom(
  'last',
  'August',
  'January 6',
  ' .',
  'Accept.',
  'Read more',
  '2021',
  '٦ يناير',
  'dün',
  '\u00a0',
  '\n',
  'the',
)
const prose = fc
  .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe.each(Object.entries(finders))('%s', (_name, find) => {
  it('gives ranges inside the text, in order, apart from each other, holding what they say', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('en', 'fr', 'tr', 'ar'), (text, language) => {
        let last = 0
        for (const finding of find(text, { language })) {
          expect(finding.start).toBeGreaterThanOrEqual(last)
          expect(finding.end).toBeGreaterThan(finding.start)
          expect(text.slice(finding.start, finding.end)).toBe(finding.text)
          last = finding.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it.each([' ', '1', 'a', 'Accept ', 'January 6 ', 'last ', '.', 'a b ', 'one ', ' .', '2021 '])(
    'reads a long run of %j without running wild',
    (unit) => {
      // A finder that backtracks would not come back from this within the runner's limit.
      expect(Array.isArray(find(unit.repeat(200_000 / unit.length)))).toBe(true)
    },
  )
})
