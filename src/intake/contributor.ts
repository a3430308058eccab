import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { isDuplicate, newPublicId } from '../storage/index.ts'
import type { Submission } from './submission.ts'

export type Contributor = {
  id: number | string
  publicId: string
  /** As the desk knows them: what they first wrote, or what an editor made of it. */
  name: string
  isNew: boolean
}

/**
 * The record of whoever has the address, made when there is none. What a stranger writes changes nothing
 * in a record that exists: an address is easily typed by somebody else.
 */
export async function findOrMakeContributor(
  req: PayloadRequest,
  { emailIdentity, language, name }: Pick<Submission, 'emailIdentity' | 'language' | 'name'>,
): Promise<Contributor> {
  const collection = deskOf(req.payload).options.slugs.contributors
  const known = await req.payload.db.findOne<Omit<Contributor, 'isNew'>>({
    collection,
    where: { email: { equals: emailIdentity } },
    req,
  })
  if (known) return { id: known.id, publicId: known.publicId, name: known.name, isNew: false }
  const publicId = newPublicId()
  try {
    const made = await req.payload.db.create({
      collection,
      data: { publicId, name, email: emailIdentity, language },
      req,
    })
    return { id: made.id as number | string, publicId, name, isNew: true }
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Two first submissions at once: run again, this one finds the record of the other.
    throw Object.assign(
      new Error('The same contributor was recorded at the same moment.', { cause: error }),
      {
        code: '40001',
      },
    )
  }
}
