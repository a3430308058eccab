import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { giveOnce } from './give-once.ts'
import { NOTICE_CODES, NOTICES } from './notice-table.ts'

const person = fc.constantFrom<string>('1', '2', '3', '4')
const addresses = fc.array(
  fc.record({ code: fc.constantFrom(...NOTICE_CODES), to: fc.array(person, { maxLength: 6 }) }),
  { maxLength: 6 },
)

describe('giveOnce', () => {
  it('gives everyone named one notice, the most pressing, and nothing to who did it', () => {
    fc.assert(
      fc.property(addresses, person, (list, by) => {
        const given = giveOnce(list, by)
        const named = new Set(list.flatMap(({ to }) => to).filter((each) => each !== by))
        expect(new Set(given.keys())).toEqual(named)
        for (const [each, code] of given) {
          const codes = list.filter(({ to }) => to.includes(each)).map((one) => one.code)
          const first = Math.min(...codes.map((one) => NOTICE_CODES.indexOf(one)))
          expect(code).toBe(NOTICE_CODES[first])
        }
      }),
    )
  })
})

describe('the table of notices', () => {
  it('writes at once only of what went wrong or is wanted', () => {
    for (const { mails, tone } of Object.values(NOTICES)) {
      if (mails) expect(tone).not.toBe('calm')
    }
  })
})
