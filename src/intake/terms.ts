import { sha256Hex } from '../publishing/canonical.ts'

/** The terms a contributor agrees to; the hash says which text it was. */
export type Terms = { text: string; /** SHA-256 of the text, in hex. */ hash: string }

/** The terms as they stand now, or `undefined` when the desk has none. */
export function termsOf(text: string | null | undefined): Terms | undefined {
  const trimmed = text?.trim().normalize('NFC')
  if (!trimmed) return undefined
  return { text: trimmed, hash: sha256Hex(trimmed) }
}
