import { canonicalJson, sha256Hex } from '../publishing/canonical.ts'
import { readShape } from './submission-shape.ts'

/**
 * SHA-256 in hex of what a request asks for, as it was sent and whether or not it would be taken now: a
 * repeated request is known as the same one after the call has closed or the terms have changed.
 *
 * @param files hashes of the files that came with it.
 * @returns `undefined` for what is no submission at all.
 */
export function requestPrint(input: unknown, files: readonly string[] = []): string | undefined {
  const shape = readShape(input)
  if (!shape.ok) return undefined
  return sha256Hex(canonicalJson({ ...shape.input, ...(files.length > 0 ? { files } : {}) }))
}
