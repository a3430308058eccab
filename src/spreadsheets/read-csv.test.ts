import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { BYTE_ORDER_MARK, csvLine, readCsv } from './index.ts'

const cellsOf = (text: string) => readCsv(text)?.map(({ cells }) => cells)

describe('a CSV file', () => {
  it('is read as it was written, formulas and apostrophes included', () => {
    const filled = fc.string({ unit: 'binary' }).map((text) => `x${text}`)
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', "'=1", '-x', "'", '@'),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(filled, any, any), { minLength: 1 }), (rows) => {
        const file = BYTE_ORDER_MARK + csvLine(['a', 'b', 'c']) + rows.map(csvLine).join('')
        expect(cellsOf(file)?.slice(1)).toEqual(rows)
      }),
    )
  })

  it.each([
    ['semicolons', 'find;prefer\r\n"a;b";c\r\n'],
    ['tabs', 'find\tprefer\na;b\tc'],
    ['a column more in its names', 'find;prefer;\na;b;c'],
  ])('is read between %s', (_what, text) => {
    expect(cellsOf(text)?.[1]?.slice(0, 2)).toEqual(
      text.includes('\t') || text.includes('"') ? ['a;b', 'c'] : ['a', 'b'],
    )
  })

  it('says on which line of the file a row begins', () => {
    const text = 'find\n"two\nlines"\n\nlast\n'
    expect(readCsv(text)).toEqual([
      { line: 1, cells: ['find'] },
      { line: 2, cells: ['two\nlines'] },
      { line: 5, cells: ['last'] },
    ])
  })

  it('is refused where a quotation mark never ends', () => {
    expect(readCsv('find\n"no end\n')).toBeNull()
  })

  it('is nothing without a row', () => {
    expect(readCsv('')).toEqual([])
    expect(readCsv(' , \r\n')).toEqual([])
  })
})
