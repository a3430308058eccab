import { randomUUID } from 'node:crypto'
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

import { readyPlaces } from './ready-places.ts'

/** What is known of an answer beside its bytes; plain JSON. */
type Facts = object

export type ReadyFileStats = { entries: number; bytes: number; waste: number }

/** An answer as it is put into the file: what is known of it, and all that goes over the wire. */
export type Laid<Kept extends Facts> = { facts: Kept; head: Uint8Array; body: Uint8Array }

/**
 * An answer in the file, in bytes that are lent: they are good until the file is asked for the next one. Whoever
 * needs them for longer says `keep`, and from then on they are theirs.
 */
export type Lent = { head: number; bytes: Buffer; keep: () => void }

export type ReadyFile<Kept extends Facts> = {
  /** What is known of it, and its body, to keep. */
  get(key: string): { facts: Kept; body: Buffer } | undefined
  /** Head and body in one piece, as they go over the wire; `head` is how long the head is. */
  lend(key: string): Lent | undefined
  has(key: string): boolean
  /** Bytes of the body. */
  bodyLength(key: string): number | undefined
  put(key: string, laid: Laid<Kept>): void
  forget(keys: Iterable<string> | 'all'): void
  /** So near to its limit that putting more in would soon drop all of it. */
  isFull(): boolean
  stats(): ReadyFileStats
  close(): void
}

/**
 * Answers that do not fit into memory, in a file of this process alone. What is asked for once in a while is
 * read back from it in microseconds, and its pages are the system's to keep or drop: nothing of it counts as
 * memory of the process. It has no name once it is open, so nothing is left of it by whatever end.
 *
 * The file only grows; when half of it is waste, or it is full, everything in it is dropped and made anew. A disk
 * that fails ends it: then there is memory alone.
 *
 * @param folder where the file is made, with the first answer that is put into it.
 * @param maxBytes the longest it gets.
 * @param report told once of a disk that fails.
 */
export function openReadyFile<Kept extends Facts>({
  folder,
  maxBytes,
  report,
}: {
  folder: string
  maxBytes: number
  report: (error: unknown) => void
}): ReadyFile<Kept> {
  const places = readyPlaces()
  let file: number | undefined
  let end = 0
  let waste = 0
  let failed = false
  /** Where answers are read to that are lent. */
  let desk: Buffer | undefined

  function clear(): void {
    places.clear()
    end = 0
    waste = 0
    if (file !== undefined) ftruncateSync(file, 0)
  }

  function drop(key: string): void {
    const place = places.get(key)
    if (!place) return
    waste += place.facts + place.head + place.body
    places.delete(key)
  }

  /** What a disk refuses is no reader's trouble. */
  function onDisk<T>(work: () => T): T | undefined {
    if (failed) return undefined
    try {
      return work()
    } catch (error) {
      failed = true
      places.clear()
      report(error)
      return undefined
    }
  }

  function put(key: string, { facts, head, body }: Laid<Kept>): void {
    onDisk(() => {
      const said = Buffer.from(JSON.stringify(facts), 'utf8')
      const whole = Buffer.concat([said, head, body])
      if (whole.length > maxBytes) return
      drop(key)
      if (end + whole.length > maxBytes || (waste > MOST_WASTE && waste > end / 2)) clear()
      file ??= unnamedFile(folder)
      writeWhole(file, whole, end)
      places.set(key, {
        at: end,
        facts: said.length,
        head: head.byteLength,
        body: body.byteLength,
      })
      end += whole.length
    })
  }

  function get(key: string): { facts: Kept; body: Buffer } | undefined {
    const place = places.get(key)
    if (!place || file === undefined) return undefined
    const from = file
    return onDisk(() => {
      const facts = Buffer.allocUnsafe(place.facts)
      // Not of the pool: a body that is kept would keep its neighbours too.
      const body = Buffer.allocUnsafeSlow(place.body)
      readWhole(from, facts, place.facts, place.at)
      readWhole(from, body, place.body, place.at + place.facts + place.head)
      return { facts: JSON.parse(facts.toString('utf8')) as Kept, body }
    })
  }

  function lend(key: string): Lent | undefined {
    const place = places.get(key)
    if (!place || file === undefined) return undefined
    const from = file
    return onDisk(() => {
      const length = place.head + place.body
      if (!desk || desk.length < length) desk = Buffer.allocUnsafeSlow(Math.max(length, DESK))
      readWhole(from, desk, length, place.at + place.facts)
      return { head: place.head, bytes: desk.subarray(0, length), keep }
    })
  }

  const keep = () => {
    desk = undefined
  }

  function forget(keys: Iterable<string> | 'all'): void {
    if (keys === 'all') onDisk(clear)
    else for (const key of keys) drop(key)
  }

  return {
    get,
    lend,
    has: places.has,
    bodyLength: (key) => places.get(key)?.body,
    put,
    forget,
    isFull: () => failed || end > maxBytes * 0.9,
    stats: () => ({ entries: places.size(), bytes: end, waste }),
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
      failed = true
      desk = undefined
      places.clear()
    },
  }
}

/** Less is not worth making everything anew. */
const MOST_WASTE = 64 * 1024 * 1024
/** Room for an answer of ordinary length. */
const DESK = 64 * 1024

function unnamedFile(folder: string): number {
  mkdirSync(folder, { recursive: true })
  const name = path.join(folder, `ready-${randomUUID()}`)
  const file = openSync(name, 'wx+', 0o600)
  // Where an open file cannot lose its name it keeps it, and the system's own care of the folder takes it.
  rmSync(name, { force: true, maxRetries: 0 })
  return file
}

function writeWhole(file: number, bytes: Uint8Array, at: number): void {
  let written = 0
  while (written < bytes.byteLength) {
    written += writeSync(file, bytes, written, bytes.byteLength - written, at + written)
  }
}

function readWhole(file: number, into: Buffer, length: number, at: number): void {
  if (length > 0 && readSync(file, into, 0, length, at) !== length) {
    throw new Error('The file of ready answers is shorter than it was.')
  }
}
