import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { DeskError } from '../../errors.ts'
import { writeFiles } from './attachment-store.ts'
import type { WrittenFile } from './attachment-store.ts'
import type { PreparedFile, SentFile } from './prepare-file.ts'

/** Hashes of files as they were sent, by which a repeated request is known. */
export const printsOf = (files: readonly SentFile[]): string[] =>
  files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'))

/** A full draft that came as one document and with nothing in its field has the words of that file as its text. */
export function withTextOfFile(input: unknown, files: readonly PreparedFile[]): unknown {
  if (typeof input !== 'object' || input === null) return input
  const { kind, text } = input as { kind?: unknown; text?: unknown }
  const [only, ...more] = files.filter((file) => file.text !== undefined)
  if (kind !== 'draft' || !only?.text || more.length > 0) return input
  if (typeof text === 'string' && text.trim() !== '') return input
  return { ...input, text: only.text }
}

/**
 * Puts files on the disk before their submission is stored.
 *
 * @throws DeskError `storage-full` 503 when the disk takes no more.
 */
export async function keepFiles(
  payload: Payload,
  files: readonly PreparedFile[],
): Promise<WrittenFile[]> {
  try {
    return await writeFiles(payload, files)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'An attachment could not be written.' })
    throw new DeskError(
      'storage-full',
      503,
      'The desk cannot keep files just now. Send it without files, or try again later.',
    )
  }
}
