import { strToU8, zipSync } from 'fflate'
import type { Payload, PayloadRequest } from 'payload'

import { appendEvent, sealEvents } from '../ledger/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import { findPiece } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'
import { gatherPieceFile } from './gather.ts'
import { pageOfFile } from './page.ts'

export type ExportedPiece = {
  piece: string
  /** For a file name. */
  slug: string
  /** `piece.json` (canonical) and `piece.html`. */
  zip: Uint8Array
  /** SHA-256 in hex of `piece.json`; the event of the export holds it too. */
  hash: string
  events: number
}

/** The same bytes for the same file, whenever it is packed. */
const PACKED_AT = '1980-01-01T12:00:00'

/**
 * Packs everything the desk has of a piece, for a lawyer, a press council or the archive, and records that it
 * did. Nothing of the vault is in it. The caller has checked that whoever asks may.
 *
 * @throws DeskError `piece-unknown` 404.
 */
export async function exportPiece(
  payload: Payload,
  id: number | string,
  actor: Actor,
  req?: PayloadRequest,
): Promise<ExportedPiece> {
  // What was not sealed yet could not be checked against the chain.
  await sealEvents(payload)
  return inTransaction(
    payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      const file = await gatherPieceFile(joined, piece)
      const json = canonicalJson(file)
      const hash = sha256Hex(json)
      await appendEvent(joined, {
        type: 'piece.exported',
        subjectType: 'piece',
        subject: piece.publicId,
        actor,
        detail: { file: hash },
      })
      const zip = zipSync(
        { 'piece.json': strToU8(json), 'piece.html': strToU8(pageOfFile(file)) },
        { mtime: PACKED_AT },
      )
      return { piece: piece.publicId, slug: piece.slug, zip, hash, events: file.events.length }
    },
    { req },
  )
}
