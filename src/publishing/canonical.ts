import { createHash } from 'node:crypto'
import type { Content } from './content.ts'

/** Deepest nesting that is written; content is far below it. */
const DEPTH_LIMIT = 200

/** A value that has no one form to be hashed in. `path` leads to it, for example `body.3.children`. */
export class NotCanonicalError extends Error {
  readonly code = 'not-canonical'
  readonly path: string

  constructor(what: string, path: readonly string[]) {
    const place = path.join('.') || 'the value itself'
    super(`Cannot be hashed: ${what} at ${place}.`)
    this.name = 'NotCanonicalError'
    this.path = path.join('.')
  }
}

/**
 * The one JSON text of a plain value: keys sorted by UTF-16 code unit, no spaces, numbers as ECMAScript
 * prints them (RFC 8785). Strings stay as they are, without Unicode normalisation: what is approved is
 * what was typed. Properties that are `undefined` are left out, as they would be once stored.
 *
 * @throws {NotCanonicalError} for what JSON cannot hold or would change without a word: NaN, infinities,
 * functions, symbols, bigints, dates and other objects with a class, holes in arrays, cycles.
 */
export function canonicalJson(value: unknown): string {
  return write(value, [], new Set())
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** What a proof is known by: SHA-256 in hex of the canonical JSON of its content. */
export function contentHash(content: Content): string {
  return sha256Hex(canonicalJson(content))
}

function write(value: unknown, path: string[], above: Set<object>): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value, path)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotCanonicalError(`the number ${value}`, path)
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') {
    throw new NotCanonicalError(`a value of type ${typeof value}`, path)
  }
  if (above.has(value)) throw new NotCanonicalError('an object that contains itself', path)
  if (path.length >= DEPTH_LIMIT) throw new NotCanonicalError('nesting that is too deep', path)

  above.add(value)
  const text = Array.isArray(value)
    ? writeArray(value, path, above)
    : writeObject(value, path, above)
  above.delete(value)
  return text
}

/** A lone surrogate has no UTF-8 form, so two different texts would get one hash or a database refuse it. */
function writeString(value: string, path: string[]): string {
  if (/\p{Surrogate}/u.test(value)) throw new NotCanonicalError('half a character', path)
  return JSON.stringify(value)
}

function writeArray(value: readonly unknown[], path: string[], above: Set<object>): string {
  // Array.from visits holes as well, where map would skip them.
  const items = Array.from(value, (item, index) => write(item, [...path, String(index)], above))
  return `[${items.join(',')}]`
}

function writeObject(value: object, path: string[], above: Set<object>): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  // An object of another realm has another Object.prototype, and that one has no prototype either.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new NotCanonicalError(`an object of class ${value.constructor?.name ?? 'unknown'}`, path)
  }
  if (Object.getOwnPropertySymbols(value).length > 0) {
    throw new NotCanonicalError('a property named by a symbol', path)
  }
  const properties = Object.keys(value)
    .sort()
    .map((key) => [key, (value as Record<string, unknown>)[key]] as const)
    .filter(([, property]) => property !== undefined)
    .map(([key, property]) => `${writeString(key, path)}:${write(property, [...path, key], above)}`)
  return `{${properties.join(',')}}`
}
