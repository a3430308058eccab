import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { PieceRow } from './house.ts'

/** Stands where a text was that an order had erased. */
const ERASED = '[erased by order]'

/**
 * Erases the text of a piece wherever the desk keeps it: in its row, its history and its proofs, in
 * messages, notices and notes about it. Hashes,
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
  await eraseAround(req, publicId)
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

/** What people wrote of the text, and what was sent about it: fields to blank, by collection. */
async function eraseAround(req: PayloadRequest, publicId: string): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const blank = async (collection: string, fields: Record<string, unknown>) => {
    const { docs } = await db.find<{ id: number | string }>({
      collection,
      where: { piece: { equals: publicId } },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id } of docs) {
      await db.updateOne({
        collection,
        where: { id: { equals: id } },
        data: { ...fields },
        options: { atomic: true },
        req,
      })
    }
  }
  await db.updateMany({
    collection: slugs.outbox,
    where: { piece: { equals: publicId }, state: { in: ['held', 'waiting'] } },
    data: { state: 'cancelled' },
    req,
  })
  await blank(slugs.outbox, { subject: ERASED, text: ERASED })
  await blank(slugs.notices, { text: ERASED, note: null })
  await blank(slugs.deskNotes, { text: ERASED })
  await blank(slugs.approvals, { note: null })
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
