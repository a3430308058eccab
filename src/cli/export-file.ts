import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { exportPiece } from '../piece-file/index.ts'
import { SYSTEM } from '../workflow/index.ts'
import { aligned } from './answer.ts'
import type { Answer } from './answer.ts'

/** Writes the whole file of a piece; never over a file that is there. */
export async function exportFile(
  payload: Payload,
  piece: string,
  caller: string,
  out?: string,
): Promise<Answer> {
  const { events, hash, piece: publicId, slug, zip } = await exportPiece(payload, piece, SYSTEM)
  const file = path.resolve(caller, out ?? `${slug || 'piece'}-${publicId.slice(-12)}.zip`)
  await writeFile(file, zip, { flag: 'wx' })
  return {
    ok: true,
    text: [
      `Wrote ${file}.`,
      '',
      aligned([
        ['Events in it', String(events)],
        ['SHA-256 of piece.json', hash],
      ]),
    ].join('\n'),
    document: { format: 1, command: 'export', ok: true, piece: publicId, file, hash, events },
  }
}
