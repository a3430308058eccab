import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readEmailAddress } from './email-address.ts'

describe('readEmailAddress', () => {
  it.each([
    ['ada@example.org', 'ada@example.org'],
    ['  ada@example.org ', 'ada@example.org'],
    ["o'brien@example.co.uk", "o'brien@example.co.uk"],
    ['ada+pitches@EXAMPLE.org', 'ada+pitches@example.org'],
    ['a@b.museum', 'a@b.museum'],
    ['jürgen@bücher.example', 'jürgen@xn--bcher-kva.example'],
    ['عائشة@example.org', 'عائشة@example.org'],
    ['null@example.org', 'null@example.org'],
  ])('takes %j', (typed, address) => {
    expect(readEmailAddress(typed)?.address).toBe(address)
  })

  it.each([
    '',
    'ada',
    '@example.org',
    'ada@',
    'ada@localhost',
    'ada@@example.org',
    'a@b@example.org',
    'ada@example..org',
    '.ada@example.org',
    'ada@example.org, eve@example.org',
    'ada@example.org;eve@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org\nX: y',
    'ada\u2028@example.org',
    'Ada <ada@example.org>',
    '"ada b"@example.org',
    'ada@[127.0.0.1]',
    'ada@127.0.0.1',
    'ada(comment)@example.org',
    'ada@exam ple.org',
    'ada@example.org%0aBcc',
    'ada@-example.org',
    'ada@example.org/path',
    `${'a'.repeat(65)}@example.org`,
    `ada@${'a'.repeat(64)}.org`,
    `ada@${'a.'.repeat(130)}org`,
  ])('refuses %j', (typed) => {
    expect(readEmailAddress(typed)).toBeUndefined()
  })

  it('takes an address of exactly the longest local part', () => {
    expect(readEmailAddress(`${'a'.repeat(64)}@example.org`)).toBeDefined()
  })

  it('knows one contributor by whatever case the address was typed in, and no two by one', () => {
    const identity = (typed: string) => readEmailAddress(typed)?.identity
    expect(identity('Ada.Moss@Example.ORG')).toBe(identity('ada.moss@example.org'))
    expect(identity('ada.moss@example.org')).not.toBe(identity('adamoss@example.org'))
    expect(identity('ada+x@example.org')).not.toBe(identity('ada@example.org'))
    expect(identity('ſam@example.org')).not.toBe(identity('sam@example.org'))
    expect(identity('İ@example.org')).not.toBe(identity('i\u0307@example.org'))
  })

  it('never answers with anything that could end a header or name a second recipient', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const read = readEmailAddress(`${one}@${other}.example.org`)
        if (read) expect(read.address).not.toMatch(/[\s,;:<>()[\]"\\\p{Cc}]/u)
      }),
    )
  })
})
