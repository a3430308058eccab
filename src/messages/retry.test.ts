import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  failureOf,
  isPermanent,
  isServerDown,
  isUntried,
  MAX_ATTEMPTS,
  pauseAfter,
  waitAfter,
} from './retry.ts'

describe('waiting after a failure', () => {
  it('doubles from half a minute to six hours', () => {
    const longest = Array.from(
      { length: MAX_ATTEMPTS },
      (_, index) => waitAfter(index + 1, 1) / 1000,
    )
    expect(longest.slice(0, 4)).toEqual([30, 60, 120, 240])
    expect(longest.at(-1)).toBe(6 * 3600)
  })

  it('is spread over the second half of the time', () => {
    const attempts = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(attempts, fc.double({ min: 0, max: 1, noNaN: true }), (attempt, random) => {
        const longest = waitAfter(attempt, 1)
        expect(waitAfter(attempt, random)).toBeGreaterThanOrEqual(longest / 2)
        expect(waitAfter(attempt, random)).toBeLessThanOrEqual(longest)
      }),
    )
  })
})

describe('a failure', () => {
  it('is for good only when the server refuses the recipient or the message', () => {
    expect(isPermanent({ code: 'EENVELOPE', responseCode: 550 })).toBe(true)
    expect(isPermanent({ code: 'EMESSAGE', responseCode: 552 })).toBe(true)
    expect(isPermanent({ code: 'EENVELOPE', responseCode: 451 })).toBe(false)
    expect(isPermanent({ code: 'EAUTH', responseCode: 535 })).toBe(false)
    expect(isPermanent({ code: 'ECONNECTION' })).toBe(false)
    const command = 'MAIL FROM'
    expect(isPermanent({ code: 'EENVELOPE', command, responseCode: 550 })).toBe(false)
    expect(isPermanent({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 530 })).toBe(false)
    expect(isPermanent(null)).toBe(false)
  })

  it('of the server itself is told apart from that of one message', () => {
    expect(isServerDown({ code: 'ESOCKET' })).toBe(true)
    expect(isServerDown({ code: 'EAUTH', responseCode: 535 })).toBe(true)
    expect(isServerDown({ code: 'EENVELOPE', responseCode: 550 })).toBe(false)
    expect(isServerDown({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 })).toBe(true)
    expect(isServerDown({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 })).toBe(true)
    expect(isServerDown({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 })).toBe(false)
    expect(isServerDown(undefined)).toBe(false)
  })

  it('before anything of the letter was told is no try of it', () => {
    expect(isUntried({ code: 'ESOCKET', syscall: 'connect' })).toBe(true)
    expect(isUntried({ code: 'EPROTOCOL', responseCode: 421 })).toBe(true)
    expect(isUntried({ code: 'EAUTH', responseCode: 535 })).toBe(true)
    expect(isUntried({ code: 'ECONNECTION' })).toBe(false)
    expect(isUntried({ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 })).toBe(false)
    expect(isUntried(null)).toBe(false)
  })

  it('of the server leaves it in peace for longer each time, up to two minutes', () => {
    expect([1, 2, 3, 50].map((times) => pauseAfter(times) / 1000)).toEqual([5, 10, 20, 120])
  })

  it('is told in one short line', () => {
    const error = Object.assign(new Error('x'), {
      code: 'EENVELOPE',
      response: '550 no\r\nsuch user',
    })
    expect(failureOf(error)).toBe('EENVELOPE: 550 no such user')
    expect(failureOf(new Error('y'.repeat(1000)))).toHaveLength(300)
    expect(failureOf(undefined)).toBe('unknown')
  })
})
