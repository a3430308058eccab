import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createContext, runInContext } from 'node:vm'
import { canonicalJson, contentHash, NotCanonicalError, sha256Hex } from './canonical.ts'
import type { Content } from './content.ts'

const plainJson = fc.jsonValue({ maxDepth: 4 }).filter(isWellFormed)

/** Text with half a character in it has no canonical form. */
function isWellFormed(value: unknown): boolean {
  return !/\\ud[89a-f][0-9a-f]{2}/i.test(JSON.stringify(value))
}

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, property]) => [key, reversed(property)]),
  )
}

const pathOf = (value: unknown) => {
  try {
    return canonicalJson(value)
  } catch (error) {
    expect(error).toBeInstanceOf(NotCanonicalError)
    expect((error as NotCanonicalError).code).toBe('not-canonical')
    return (error as NotCanonicalError).path
  }
}

describe('canonicalJson', () => {
  it('writes one text for one value, whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { z: null, a: true }], a: 'x', c: undefined })).toBe(
      '{"a":"x","b":[1,{"a":true,"z":null}]}',
    )
    fc.assert(
      fc.property(plainJson, (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value))
      }),
    )
  })

  it('writes JSON that reads back as the same value, so that storing changes no hash', () => {
    fc.assert(
      fc.property(plainJson, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('sorts keys by code unit and prints numbers one way', () => {
    expect(canonicalJson({ '\u20ac': 1, '10': 2, '9': 3, A: 4, a: 5 })).toBe(
      '{"10":2,"9":3,"A":4,"a":5,"€":1}',
    )
    expect(canonicalJson([-0, 1.0, 1e21, 0.1])).toBe('[0,1,1e+21,0.1]')
  })

  it('leaves text as typed: two ways to write é are two texts', () => {
    expect(canonicalJson('e\u0301')).not.toBe(canonicalJson('\u00e9'))
    expect(canonicalJson('a\u2028"\n')).toBe(JSON.stringify('a\u2028"\n'))
  })

  it('keeps a key called __proto__ as the data it is', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}')
  })

  it('accepts plain objects of another realm', () => {
    expect(canonicalJson(runInContext('({ b: [1], a: 2 })', createContext()))).toBe(
      '{"a":2,"b":[1]}',
    )
  })

  it('refuses what has no one form, and says where it is', () => {
    const cycle: Record<string, unknown> = {}
    cycle.inner = { cycle }
    expect(pathOf({ body: [{ size: NaN }] })).toBe('body.0.size')
    expect(pathOf({ a: Infinity })).toBe('a')
    expect(pathOf({ run: () => 1 })).toBe('run')
    expect(pathOf([1, undefined])).toBe('1')

    expect(pathOf([1, , 3])).toBe('1')
    expect(pathOf(undefined)).toBe('')
    expect(pathOf({ at: new Date(0) })).toBe('at')
    expect(pathOf({ map: new Map() })).toBe('map')
    expect(pathOf({ big: 1n })).toBe('big')
    expect(pathOf({ word: Symbol('x') })).toBe('word')
    expect(pathOf({ a: { [Symbol('x')]: 1 } })).toBe('a')
    expect(pathOf(cycle)).toBe('inner.cycle')
    expect(pathOf({ half: '\ud83d' })).toBe('half')
  })

  it('writes the same object twice when it merely stands in two places', () => {
    const term = { id: 't' }
    expect(canonicalJson([term, term])).toBe('[{"id":"t"},{"id":"t"}]')
  })

  it('refuses nesting no stack would hold', () => {
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = [deep]
    expect(() => canonicalJson(deep)).toThrow('too deep')
  })
})

describe('contentHash', () => {
  it('is SHA-256 of the UTF-8 text', () => {
    expect(sha256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
    expect(sha256Hex('é')).not.toBe(sha256Hex('e\u0301'))
  })

  it('changes with one character, and not with the order of keys', () => {
    const content = { format: 1, headline: 'Rivers need room', slug: 'rivers' } as Content
    const shuffled = { slug: 'rivers', headline: 'Rivers need room', format: 1 } as Content
    expect(contentHash(shuffled)).toBe(contentHash(content))
    expect(contentHash({ ...content, headline: 'Rivers need rooms' })).not.toBe(
      contentHash(content),
    )
    expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/)
  })
})
