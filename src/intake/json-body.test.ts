import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseJsonBody } from './json-body.ts'

const parse = (text: string) => parseJsonBody(new TextEncoder().encode(text))
const accepted = (text: string) => parse(text).ok

describe('parseJsonBody', () => {
  it('reads what is in order', () => {
    expect(parse('\ufeff{"a":{"b":["c",true,null]},"d":"\\"{[:"}')).toEqual({
      ok: true,
      value: { a: { b: ['c', true, null] }, d: '"{[:' },
    })
  })

  it('allows eight levels and refuses nine', () => {
    expect(accepted('['.repeat(8) + ']'.repeat(8))).toBe(true)
    expect(accepted('['.repeat(9) + ']'.repeat(9))).toBe(false)
    expect(parse('['.repeat(100_000))).toMatchObject({ ok: false, status: 400 })
  })

  it('allows two hundred keys and refuses one more', () => {
    const object = (count: number) =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1])),
      )
    expect(accepted(object(200))).toBe(true)
    expect(accepted(object(201))).toBe(false)
  })

  it('refuses a key given twice, however it is spelt, and only within one object', () => {
    expect(accepted('{"a":1,"b":{"a":2},"c":{"a":3}}')).toBe(true)
    expect(accepted('{"a":1,"a":2}')).toBe(false)
    expect(accepted('{"a":1,"\\u0061":2}')).toBe(false)
    expect(accepted('{"b":{"a":1, "a" : 2}}')).toBe(false)
  })

  it.each([
    '{"__proto__":{"x":1}}',
    '{"\\u005f_proto__":1}',
    '{"a":{"constructor":{"prototype":{"x":1}}}}',
    '{"constructor.prototype":1}',
    '{"a.__proto__.x":1}',
    '{"a[__proto__][x]":1}',
  ])('refuses %s and leaves the prototype of objects alone', (text) => {
    expect(parse(text)).toMatchObject({ ok: false, status: 400 })
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it('takes a value that only reads like a forbidden key', () => {
    expect(accepted('{"a":"__proto__"}')).toBe(true)
  })

  it.each([
    '',
    '  ',
    '{',
    '"',
    '{"a":1',
    '{"a":1}}',
    '{a:1}',
    '{"a":1,}',
    'undefined',
    '{"a\u0001":1}',
    '\\',
  ])('refuses %j', (text) => {
    expect(parse(text)).toMatchObject({ ok: false, status: 400, code: 'malformed-body' })
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(parseJsonBody(Uint8Array.from([0x22, 0xff, 0x22]))).toMatchObject({ status: 400 })
  })

  it('agrees with JSON.parse on whatever it accepts', () => {
    const json = fc.json({ maxDepth: 6 })
    fc.assert(
      fc.property(json, (text) => {
        const read = parse(text)
        if (read.ok) expect(read.value).toEqual(JSON.parse(text))
      }),
    )
  })
})
