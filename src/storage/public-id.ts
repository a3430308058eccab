import { randomFillSync } from 'node:crypto'

/**
 * A UUIDv7 (RFC 9562) in its 36-character form: 48 bits of Unix milliseconds, then 74 random bits, so
 * ids sort by the time they were made to the millisecond.
 *
 * @param now Unix milliseconds; the clock of the process unless told otherwise.
 */
export function newPublicId(now: number = Date.now()): string {
  const bytes = new Uint8Array(16)
  randomFillSync(bytes, 6)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(now / 2 ** 32))
  view.setUint32(2, now >>> 0)
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  const hex = Buffer.from(bytes).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
