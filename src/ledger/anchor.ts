import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

import { canonicalJson } from '../publishing/index.ts'

/** A point of the chain: the number of an event and its hash. */
export type Head = { sequence: number; hash: string }

/** A point of the chain with when it was the end of it, signed by the desk; kept elsewhere it shows what was cut off later. */
export type Anchor = Head & {
  format: 1
  /** ISO 8601. */
  at: string
  /** HMAC-SHA-256 in hex, by a key that is derived from the secret of the installation. */
  signature: string
}

/** Signs what the desk hands out, so that it knows it again. */
export function signed(value: unknown, secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'opinion-desk ledger anchor', 32)
  return createHmac('sha256', Buffer.from(key)).update(canonicalJson(value)).digest('hex')
}

export function anchorOf({ sequence, hash }: Head, at: string, secret: string): Anchor {
  const point = { format: 1 as const, sequence, hash, at }
  return { ...point, signature: signed(point, secret) }
}

/** Whether the desk with this secret made the anchor, as it is. */
export function isOwnAnchor({ signature, ...point }: Anchor, secret: string): boolean {
  const own = Buffer.from(signed(point, secret), 'hex')
  const given = Buffer.from(signature, 'hex')
  return own.length === given.length && timingSafeEqual(own, given)
}

/**
 * Reads an anchor out of what was kept: the anchor itself, or a document that has one under `anchor` (what
 * `verify --json` printed, the file of a piece). `null` for anything else.
 */
export function readAnchor(text: string): Anchor | null {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  const whole = (value ?? {}) as { anchor?: unknown }
  const { format, sequence, hash, at, signature } = (whole.anchor ?? whole) as Partial<Anchor>
  const isWhole =
    format === 1 &&
    Number.isSafeInteger(sequence) &&
    /^[0-9a-f]{64}$/.test(String(hash)) &&
    typeof at === 'string' &&
    /^[0-9a-f]{64}$/.test(String(signature))
  return isWhole ? ({ format, sequence, hash, at, signature } as Anchor) : null
}
