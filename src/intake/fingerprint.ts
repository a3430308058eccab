import { createHash } from 'node:crypto'
import type { Submission } from './submission.ts'

/**
 * SHA-256 in hex of everything a person sent, whatever surface it came by: two requests with one
 * fingerprint ask for the same thing.
 */
export function fingerprint(submission: Submission): string {
  return hashOf({ ...submission, email: submission.emailIdentity })
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** JSON with the keys of every object in order; no `undefined`, as `JSON.stringify` has it. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
        )
      : inner,
  )
}
