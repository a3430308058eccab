import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  isThisMachine,
  LOOK_EVERY_MS,
  pauseAfter,
  readMailbox,
  faultOfMailbox,
} from './mailbox-rules.ts'

describe('readMailbox', () => {
  it('reads an address whole', () => {
    expect(readMailbox('imaps://desk%40example.org:p%2Fw@imap.example.org/In%20here')).toEqual({
      host: 'imap.example.org',
      port: 993,
      isSecure: true,
      user: 'desk@example.org',
      pass: 'p/w',
      folder: 'In here',
    })
    expect(readMailbox('imap://a:b@[::1]:1430')).toMatchObject({
      host: '::1',
      port: 1430,
      isSecure: false,
      folder: 'INBOX',
    })
  })

  it.each([
    ['', 'write it like'],
    ['imap.example.org', 'write it like'],
    ['https://a:b@imap.example.org', 'write it like'],
    ['imaps://imap.example.org', 'names no user'],
    ['imaps://desk@imap.example.org', 'names no user, or no password'],
    ['imaps://a:b@imap.example.org/%zz', 'hexadecimal'],
  ])('says what is wrong with %j', (address, words) => {
    expect(readMailbox(address)).toContain(words)
  })

  it('gives back every password that was written as an address asks', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (pass) => {
        expect(readMailbox(`imaps://desk:${encodeURIComponent(pass)}@h.example`)).toMatchObject({
          pass,
        })
      }),
    )
  })
})

describe('pauseAfter', () => {
  it('grows to a quarter of an hour, and no further', () => {
    expect(pauseAfter(0)).toBe(LOOK_EVERY_MS)
    expect(pauseAfter(1)).toBe(2 * LOOK_EVERY_MS)
    expect(pauseAfter(1_000_000)).toBe(15 * 60_000)
  })
})

describe('isThisMachine', () => {
  it('is no other', () => {
    expect(isThisMachine('127.0.0.1')).toBe(true)
    expect(isThisMachine('127.0.0.1.example.org')).toBe(false)
  })
})

describe('what is wrong with a mailbox', () => {
  it('is told in one line, with what its server said', () => {
    const refused = Object.assign(new Error('Command failed'), {
      authenticationFailed: true,
      responseText: 'wrong\r\npassword',
    })
    expect(faultOfMailbox(refused)).toBe('the sign-in was refused, Command failed, wrong password')
    const away = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
    expect(faultOfMailbox(away)).toBe('connect, ECONNREFUSED')
    expect(faultOfMailbox(undefined)).toBe('it does not say why')
  })
})
