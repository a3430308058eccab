import { randomUUID } from 'node:crypto'
import { closeSync, ftruncateSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'

/** What is kept beside the bytes of an answer; plain JSON. */
type Head = object

export type ReadyFileStats = { entries: number; bytes: number; waste: number }

export type ReadyFile<Kept extends Head> = {
  get(key: string): { head: Kept; body: Buffer } | undefined
  has(key: string): boolean
  put(key: string, head: Kept, body: Uint8Array): void
  forget(keys: Iterable<string> | 'all'): void
  /** So near to its limit that putting more in would soon drop all of it. */
  isFull(): boolean
  stats(): ReadyFileStats
  close(): void
}

/** Where an answer lies in the file; lengths in bytes. */
type Place = { at: number; head: number; body: number }

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
export function openReadyFile<Kept extends Head>({
  folder,
  maxBytes,
  report,
}: {
  folder: string
  maxBytes: number
  report: (error: unknown) => void
}): ReadyFile<Kept> {
  const places = new Map<string, Place>()
  let file: number | undefined
  let end = 0
  let waste = 0
  let failed = false

  function clear(): void {
    places.clear()
    end = 0
    waste = 0
    if (file !== undefined) ftruncateSync(file, 0)
  }

  function drop(key: string): void {
    const place = places.get(key)
    if (!place) return
    waste += place.head + place.body
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

  function put(key: string, head: Kept, body: Uint8Array): void {
    onDisk(() => {
      const said = Buffer.from(JSON.stringify(head), 'utf8')
      const length = said.byteLength + body.byteLength
      if (length > maxBytes) return
      drop(key)
      if (end + length > maxBytes || (waste > MOST_WASTE && waste > end / 2)) clear()
      file ??= unnamedFile(folder)
      writeWhole(file, said, end)
      writeWhole(file, body, end + said.byteLength)
      places.set(key, { at: end, head: said.byteLength, body: body.byteLength })
      end += length
    })
  }

  function get(key: string): { head: Kept; body: Buffer } | undefined {
    const place = places.get(key)
    if (!place || file === undefined) return undefined
    const from = file
    return onDisk(() => {
      // Not of the pool: a body that is kept would keep its neighbours too.
      const bytes = Buffer.allocUnsafeSlow(place.head + place.body)
      if (readSync(from, bytes, 0, bytes.length, place.at) !== bytes.length) {
        throw new Error('The file of ready answers is shorter than it was.')
      }
      const head = JSON.parse(bytes.toString('utf8', 0, place.head)) as Kept
      return { head, body: bytes.subarray(place.head) }
    })
  }

  function forget(keys: Iterable<string> | 'all'): void {
    if (keys === 'all') onDisk(clear)
    else for (const key of keys) drop(key)
  }

  return {
    get,
    has: (key) => places.has(key),
    put,
    forget,
    isFull: () => failed || end > maxBytes * 0.9,
    stats: () => ({ entries: places.size, bytes: end, waste }),
    close: () => {
      if (file !== undefined) closeSync(file)
      file = undefined
      failed = true
      places.clear()
    },
  }
}

/** Less is not worth making everything anew. */
const MOST_WASTE = 64 * 1024 * 1024

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
