import { isForbiddenKey } from './forbidden-key.ts'

import { decodeUtf8 } from '../security/index.ts'
import type { BodyRefusal } from '../security/index.ts'
export const JSON_BODY_LIMIT = 256 * 1024
const MAX_DEPTH = 8
const MAX_KEYS = 200
const BLANKS = new Set<string | undefined>([' ', '\t', '\n', '\r'])

/**
 * Parses a JSON body after one pass over its text that refuses what `JSON.parse` would let through:
 * nesting that exhausts memory, thousands of keys, a key given twice (readers disagree on which counts),
 * keys that reach for a prototype.
 */
export function parseJsonBody(bytes: Uint8Array): BodyRefusal | { ok: true; value: unknown } {
  const text = decodeUtf8(bytes)
  if (text === undefined) return refused('The body is not well-formed UTF-8.')
  if (text.trim() === '') return refused('The body is empty: send a JSON object.')
  const fault = structuralFault(text)
  if (fault !== undefined) return refused(fault)
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    return refused('The body is not valid JSON.')
  }
}

function refused(message: string): BodyRefusal {
  return { ok: false, status: 400, code: 'malformed-body', message }
}

/** One scope per open bracket: the keys of an object seen so far, or `null` for an array. */
function structuralFault(text: string): string | undefined {
  const scopes: (Set<string> | null)[] = []
  let keys = 0
  let at = 0
  while (at < text.length) {
    const character = text[at]
    if (character === '{' || character === '[') {
      scopes.push(character === '{' ? new Set() : null)
      if (scopes.length > MAX_DEPTH) return `The body is nested deeper than ${MAX_DEPTH} levels.`
      at += 1
    } else if (character === '}' || character === ']') {
      scopes.pop()
      at += 1
    } else if (character === '"') {
      const end = endOfString(text, at)
      const scope = scopes.at(-1)
      if (scope && isFollowedByColon(text, end)) {
        keys += 1
        if (keys > MAX_KEYS) return `The body has more than ${MAX_KEYS} keys.`
        const key = readKey(text.slice(at, end))
        if (key === undefined) return 'The body is not valid JSON.'
        if (isForbiddenKey(key)) return `The key “${key.slice(0, 60)}” is not allowed.`
        if (scope.has(key)) return `The key “${key.slice(0, 60)}” is given twice.`
        scope.add(key)
      }
      at = end
    } else {
      at += 1
    }
  }
  return undefined
}

/** Index after the closing quote, or the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    if (text[at] === '\\') at += 2
    else if (text[at] === '"') return at + 1
    else at += 1
  }
  return text.length
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from
  while (BLANKS.has(text[at])) at += 1
  return text[at] === ':'
}

function readKey(literal: string): string | undefined {
  try {
    const key: unknown = JSON.parse(literal)
    return typeof key === 'string' ? key : undefined
  } catch {
    return undefined
  }
}
