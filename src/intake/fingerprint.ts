import { canonicalJson, sha256Hex } from '../publishing/canonical.ts'
import type { Submission } from './submission.ts'

/**
 * SHA-256 in hex of everything a person sent, whatever surface it came by: two requests with one
 * fingerprint ask for the same thing.
 */
export const fingerprint = (submission: Submission): string =>
  sha256Hex(canonicalJson({ ...submission, email: submission.emailIdentity }))
