import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow } from './house.ts'

/** Stands where a text was that an order had erased. */
const ERASED = '[erased by order]'

/**
 * Erases the text of a piece wherever the desk keeps it: in its row, its history and its proofs. Hashes,
 * dates and events stay, so that it can be shown what was there and that it is gone.
 */
export async function eraseText(req: PayloadRequest, { id, publicId }: PieceRow): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const row = await db.findOne<PieceRow>({
    collection: slugs.pieces,
    where: { id: { equals: id } },
    req,
  })
  await db.updateOne({
    collection: slugs.pieces,
    id,
    // Whole, since a SQL adapter writes an update of more than one table as an insert.
    data: { ...row, ...EMPTY },
    req,
  })
  await db.deleteVersions({ collection: slugs.pieces, where: { parent: { equals: id } }, req })
  const { docs } = await db.find<{ id: number | string }>({
    collection: slugs.proofs,
    where: { piece: { equals: publicId } },
    select: { number: true },
    limit: 0,
    pagination: false,
    req,
  })
  for (const proof of docs) {
    await db.updateOne({
      collection: slugs.proofs,
      where: { id: { equals: proof.id } },
      data: { content: null, headline: ERASED },
      options: { atomic: true },
      req,
    })
  }
}

const EMPTY = {
  headline: ERASED,
  standfirst: null,
  body: null,
  socialHeadline: null,
  searchHeadline: null,
  bylines: [],
  aiUseText: null,
  questions: [],
  noteType: null,
  noteText: null,
  notes: null,
  sourceText: null,
  setAside: null,
  workingHash: null,
}
