import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { csvLine } from './write-csv.ts'

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x","y")'])(
    'runs nothing: %j',
    (text) => {
      const [cell = ''] = /^"?(.)/.exec(csvLine([text]))?.slice(1) ?? []
      expect(cell).toBe("'")
    },
  )

  it('keeps numbers numbers, and leaves empty what is not known', () => {
    expect(csvLine(['Ada', -2, 0.5, null, 0])).toBe('Ada,-2,0.5,,0\r\n')
  })

  it('quotes what would break out of its cell', () => {
    expect(csvLine(['a,b', 'say "no"', 'two\nlines'])).toBe('"a,b","say ""no""","two\nlines"\r\n')
  })

  it('is read back as it was, but for the apostrophe', () => {
    const plain = fc.string().filter((text) => !/^[=+\-@\t\r]/.test(text))
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (cells) => {
        expect(parsed(csvLine(cells))).toEqual(cells)
      }),
    )
  })
})

/** One line as RFC 4180 has it. */
function parsed(line: string): string[] {
  const cells: string[] = []
  const pattern = /(?:"((?:[^"]|"")*)"|([^,]*))(,|\r\n$)/gy
  for (const [, quoted, plain] of line.matchAll(pattern)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
  }
  return cells
}
