import { inflateRawSync } from 'node:zlib'

import type { FileFault } from './file-faults.ts'

/** One entry of a ZIP file, as its directory has it. */
export type ZipEntry = {
  name: string
  compressed: number
  size: number
  method: number
  at: number
}

export type ZipReading = { ok: true; entries: ZipEntry[] } | { ok: false; fault: FileFault }

const LIMITS = { entries: 2000, total: 200 * 1024 * 1024, ratio: 100, ratioFrom: 100 * 1024 }
const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50
const SYMLINK = 0xa000

/**
 * Reads the directory of a ZIP file without unpacking anything, and refuses what would unpack to too much,
 * into the wrong place, or into something else for another reader: bombs, paths that climb, links, entries
 * that lie over each other, and anything before or after the archive itself.
 */
export function readZip(bytes: Buffer): ZipReading {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) {
    return fault('damaged')
  }
  const count = bytes.readUInt16LE(end + 10)
  const start = bytes.readUInt32LE(end + 16)
  const size = bytes.readUInt32LE(end + 12)
  if (count === 0xffff || start === 0xffffffff) return fault('unpacks-to-too-much')
  if (count > LIMITS.entries) return fault('too-many-parts')
  if (start + size !== end || end + 22 + bytes.readUInt16LE(end + 20) !== bytes.length) {
    return fault('foreign-bytes')
  }
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY) return fault('damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (isLink(bytes, at)) {
      return fault('holds-a-link')
    }
    if (bytes.readUInt16LE(at + 8) % 2 === 1) return fault('encrypted')
    if (/^[/\\]|\\|(^|\/)\.\.(\/|$)|\0|^[a-z]:/i.test(name)) {
      return fault('false-name')
    }
    entries.push({
      name,
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return check(entries, start)
}

const isLink = (bytes: Buffer, at: number) =>
  ((bytes.readUInt32LE(at + 38) >>> 16) & 0xf000) === SYMLINK

function check(entries: ZipEntry[], end: number): ZipReading {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LIMITS.total) return fault('unpacks-to-too-much')
  for (const { compressed, size } of entries) {
    if (size > LIMITS.ratioFrom && size > compressed * LIMITS.ratio) {
      return fault('unpacks-to-far-more')
    }
  }
  const inOrder = [...entries].sort((one, other) => one.at - other.at)
  for (const [index, { at, compressed }] of inOrder.entries()) {
    // A local header has at least 30 bytes.
    if (at + 30 + compressed > (inOrder[index + 1]?.at ?? end)) {
      return fault('parts-overlap')
    }
  }
  return { ok: true, entries }
}

const fault = (why: FileFault): ZipReading => ({ ok: false, fault: why })

/** Unpacks one entry, up to `limit` bytes; `undefined` when it is more, or damaged. */
export function unpack(bytes: Buffer, entry: ZipEntry, limit: number): Buffer | undefined {
  if (entry.size > limit || bytes.readUInt32LE(entry.at) !== LOCAL) return undefined
  const from = entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28)
  const packed = bytes.subarray(from, from + entry.compressed)
  try {
    if (entry.method === 0) return packed
    return entry.method === 8 ? inflateRawSync(packed, { maxOutputLength: limit }) : undefined
  } catch {
    return undefined
  }
}
