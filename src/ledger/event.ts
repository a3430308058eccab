import { createHash } from 'node:crypto'

import { canonicalJson } from '../publishing/index.ts'

/** Codes, ids, counts and hashes; never personal data or text, so that people and texts can be erased. */
export type EventDetail = Record<string, boolean | number | string | string[] | null>

/** One thing that happened. */
export type LedgerEvent = {
  publicId: string
  /** ISO 8601, UTC. */
  at: string
  /** Noun and fact, for example `piece.published`. */
  type: string
  subjectType: string
  /** Public id of what it happened to. */
  subject: string
  actorKind: string
  /** Id of who did it; absent for the desk itself. */
  actor?: string | null
  detail?: EventDetail | null
}

export type SealedEvent = LedgerEvent & { sequence: number; previousHash: string; hash: string }

/** What the first event is chained to. */
export const CHAIN_START = '0'.repeat(64)

/** The hash of an event in its place: SHA-256 in hex over the event, its number and the hash before. */
export function sealOf(event: LedgerEvent, sequence: number, previousHash: string): string {
  const { publicId, at, type, subjectType, subject, actorKind } = event
  const sealed = {
    publicId,
    at,
    type,
    subjectType,
    subject,
    actorKind,
    actor: event.actor ?? null,
    detail: event.detail ?? null,
    sequence,
    previousHash,
  }
  return createHash('sha256').update(canonicalJson(sealed)).digest('hex')
}

/** What is wrong with a chain: the first bad row, and why. */
export type ChainFault = {
  code: 'changed' | 'inserted' | 'missing' | 'truncated'
  sequence: number
  publicId?: string
  message: string
}

/**
 * Checks sealed events one after the other, in order of their number.
 *
 * @example
 * const checker = chainChecker()
 * for (const event of events) { const fault = checker.next(event); if (fault) report(fault) }
 */
export function chainChecker(
  start: { sequence: number; hash: string } = { sequence: 0, hash: CHAIN_START },
) {
  let { sequence, hash } = start
  return {
    next(event: SealedEvent): ChainFault | null {
      const expected = sequence + 1
      if (event.sequence > expected) {
        return {
          code: 'missing',
          sequence: expected,
          message: `Event ${expected} is missing: the next one found is ${event.sequence}.`,
        }
      }
      if (event.sequence < expected) {
        return {
          code: 'inserted',
          sequence: event.sequence,
          publicId: event.publicId,
          message: `Event ${event.publicId} was inserted: number ${event.sequence} is taken already.`,
        }
      }
      const sealed = sealOf(event, event.sequence, hash)
      if (event.previousHash !== hash || event.hash !== sealed) {
        return {
          code: 'changed',
          sequence: event.sequence,
          publicId: event.publicId,
          message: `Event ${event.sequence} (${event.publicId}, ${event.type}) was changed after it was sealed.`,
        }
      }
      sequence = event.sequence
      hash = event.hash
      return null
    },
    head: () => ({ sequence, hash }),
  }
}
