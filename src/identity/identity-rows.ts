import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { newPublicId } from '../storage/index.ts'
import { openIdentity, SealError, sealIdentity } from './sealed-identity.ts'
import type { Identity } from './sealed-identity.ts'

type IdentityRow = { id: number | string; publicId: string; author: string; sealed: string }

const rowOf = (req: PayloadRequest, author: string): Promise<IdentityRow | null> =>
  req.payload.db.findOne<IdentityRow>({
    collection: deskOf(req.payload).options.slugs.identities,
    where: { author: { equals: author } },
    req,
  })

/**
 * Who stands behind an author; `null` where nobody wrote it down. The caller has checked the right, asked
 * for a reason and recorded the look.
 *
 * @param author public id.
 * @throws DeskError `identity-unreadable` 409 when the secret of the installation is not the one it was
 * sealed with.
 */
export async function readIdentity(req: PayloadRequest, author: string): Promise<Identity | null> {
  const row = await rowOf(req, author)
  if (!row) return null
  try {
    return openIdentity(row.sealed, author, req.payload.secret)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    throw new DeskError(
      'identity-unreadable',
      409,
      'Who stands behind this name was sealed with another secret. Start the desk with that PAYLOAD_SECRET, or write the identity anew.',
    )
  }
}

/** Seals who stands behind an author, in place of what was sealed before. */
export async function writeIdentity(
  req: PayloadRequest,
  author: string,
  identity: Identity,
): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.identities
  const sealed = sealIdentity(identity, author, req.payload.secret)
  const row = await rowOf(req, author)
  if (!row) {
    const data = { publicId: newPublicId(), author, sealed }
    await req.payload.db.create({ collection, data, req })
    return
  }
  await req.payload.db.updateOne({
    collection,
    where: { id: { equals: row.id } },
    data: { sealed, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
}

/** The account behind a pseudonym, for the gate: nobody approves their own piece under another name either. */
export const accountBehind = async (req: PayloadRequest, author: string): Promise<string | null> =>
  (await readIdentity(req, author))?.account ?? null
