import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { newPublicId } from '../../storage/index.ts'
import type { PreparedFile } from './prepare-file.ts'
import { WAITS_FOR_SCAN } from './scan.ts'

const FOLDER = 'attachments'
const STORAGE_NAME = /^[0-9a-f-]{36}$/
/** A file without a row is dropped after this long: the row was never stored. */
const ORPHAN_MS = 3_600_000
/** Files asked for in one question. */
const AT_ONCE = 200

const folderOf = (payload: Payload) => path.resolve(deskOf(payload).options.dataDir, FOLDER)

/** Where a stored file lies; only names that the desk itself generated are taken. */
function placeOf(payload: Payload, storageName: string): string {
  if (!STORAGE_NAME.test(storageName)) throw new Error('No stored file has such a name.')
  return path.join(folderOf(payload), storageName)
}

/** A file on the disk whose row is not stored yet. */
export type WrittenFile = PreparedFile & { storageName: string }

/**
 * Writes files under generated names, whole or not at all, and safe from a loss of power. Their rows are made by
 * {@link recordFiles}.
 */
export async function writeFiles(
  payload: Payload,
  files: readonly PreparedFile[],
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) {
    try {
      written.push({ ...file, storageName: await storeBytes(payload, file.bytes) })
    } catch (error) {
      await dropFiles(payload, written)
      throw error
    }
  }
  return written
}

/** Writes bytes under a generated name, whole or not at all; answers the name. */
export async function storeBytes(payload: Payload, bytes: Uint8Array): Promise<string> {
  await mkdir(folderOf(payload), { recursive: true })
  const storageName = newPublicId()
  const place = placeOf(payload, storageName)
  try {
    // Flushed outside the process's own thread, and before the row that says it is there.
    await writeFile(`${place}.part`, bytes, { mode: 0o600, flush: true })
    await rename(`${place}.part`, place)
  } catch (error) {
    await rm(`${place}.part`, { force: true })
    throw error
  }
  return storageName
}

/** Drops what was written under a name; nothing happens where nothing is. */
export const dropStored = (payload: Payload, storageName: string): Promise<void> =>
  rm(placeOf(payload, storageName), { force: true })

/** Drops written files whose rows will not be stored. */
export async function dropFiles(payload: Payload, files: readonly WrittenFile[]): Promise<void> {
  for (const { storageName } of files) await dropStored(payload, storageName)
}

/** Makes the rows of written files, in the transaction of the submission they came with. */
export async function recordFiles(
  req: PayloadRequest,
  files: readonly WrittenFile[],
  submission: string,
): Promise<void> {
  const { slugs, scanner } = deskOf(req.payload).options
  for (const { bytes, kind, name, reason, sha256, storageName, text } of files) {
    const apart = reason ?? (scanner ? WAITS_FOR_SCAN : null)
    await req.payload.db.create({
      collection: slugs.attachments,
      data: {
        publicId: newPublicId(),
        submission,
        name,
        kind,
        bytes: bytes.length,
        sha256,
        storageName,
        state: apart ? 'quarantined' : 'kept',
        reason: apart,
        text: text ?? null,
      },
      req,
    })
  }
}

const MOST_NAMED = 100

/** What the files are called that came with a submission, in the order they came. */
export async function namesOfFiles(payload: Payload, submission: string): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: number; name: string }>({
    collection: deskOf(payload).options.slugs.attachments,
    where: { submission: { equals: submission } },
    select: { name: true },
    sort: 'id',
    limit: MOST_NAMED,
    pagination: false,
  })
  return docs.map(({ name }) => name)
}

/** The bytes of a stored file. */
export const readStored = (payload: Payload, storageName: string): Promise<Buffer> =>
  readFile(placeOf(payload, storageName))

/** Drops what lies in the folder without a row for longer than an hour; answers how many files. */
export async function sweepFiles(payload: Payload, now: number = Date.now()): Promise<number> {
  const names = await readdir(folderOf(payload)).catch(() => [])
  let dropped = 0
  for (let first = 0; first < names.length; first += AT_ONCE) {
    const orphans = await orphansOf(payload, names.slice(first, first + AT_ONCE), now)
    for (const name of orphans) await rm(path.join(folderOf(payload), name))
    dropped += orphans.length
  }
  return dropped
}

async function orphansOf(
  payload: Payload,
  names: readonly string[],
  now: number,
): Promise<string[]> {
  const times = await Promise.all(
    names.map(async (name) => (await stat(path.join(folderOf(payload), name))).mtimeMs),
  )
  const old = names.filter((_name, nth) => now - (times[nth] ?? now) >= ORPHAN_MS)
  if (old.length === 0) return []
  const { attachments, setAsideMails } = deskOf(payload).options.slugs
  const known = new Set<string>()
  for (const collection of [attachments, setAsideMails]) {
    const { docs } = await payload.db.find<{ id: number; storageName: string }>({
      collection,
      where: { storageName: { in: old } },
      select: { storageName: true },
      limit: 0,
      pagination: false,
    })
    for (const { storageName } of docs) known.add(storageName)
  }
  return old.filter((name) => !known.has(name))
}
