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

const folderOf = (payload: Payload) => path.resolve(deskOf(payload).options.dataDir, FOLDER)

/** Where a stored file lies; only names that the desk itself generated are taken. */
function placeOf(payload: Payload, storageName: string): string {
  if (!STORAGE_NAME.test(storageName)) throw new Error('No stored file has such a name.')
  return path.join(folderOf(payload), storageName)
}

/** A file on the disk whose row is not stored yet. */
export type WrittenFile = PreparedFile & { storageName: string }

/** Writes files under generated names, whole or not at all. Their rows are made by {@link recordFiles}. */
export async function writeFiles(
  payload: Payload,
  files: readonly PreparedFile[],
): Promise<WrittenFile[]> {
  if (files.length > 0) await mkdir(folderOf(payload), { recursive: true })
  const written: WrittenFile[] = []
  for (const file of files) {
    const storageName = newPublicId()
    const place = placeOf(payload, storageName)
    await writeFile(`${place}.part`, file.bytes, { mode: 0o600 })
    await rename(`${place}.part`, place)
    written.push({ ...file, storageName })
  }
  return written
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

/** The bytes of a stored file. */
export const readStored = (payload: Payload, storageName: string): Promise<Buffer> =>
  readFile(placeOf(payload, storageName))

/** Drops what lies in the folder without a row for longer than an hour; answers how many files. */
export async function sweepFiles(payload: Payload, now: number = Date.now()): Promise<number> {
  const names = await readdir(folderOf(payload)).catch(() => [])
  let dropped = 0
  for (const name of names) {
    const place = path.join(folderOf(payload), name)
    const { mtimeMs } = await stat(place)
    if (now - mtimeMs < ORPHAN_MS) continue
    const row = await payload.db.findOne<{ id: number }>({
      collection: deskOf(payload).options.slugs.attachments,
      where: { storageName: { equals: name } },
    })
    if (row) continue
    await rm(place)
    dropped += 1
  }
  return dropped
}
