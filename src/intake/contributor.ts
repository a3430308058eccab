import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { BeingSecond, createMany, isDuplicate, newPublicId } from '../storage/index.ts'
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
  const submission = { emailIdentity, language, name }
  return (await makeContributors(req, [submission])).get(emailIdentity) as Contributor
}

/** Makes the records of people who are new, by address; no two of them share one. */
export async function makeContributors(
  req: PayloadRequest,
  people: readonly Pick<Submission, 'emailIdentity' | 'language' | 'name'>[],
): Promise<Map<string, Contributor>> {
  const rows = people.map(({ emailIdentity, language, name }) => ({
    publicId: newPublicId(),
    name,
    email: emailIdentity,
    language,
  }))
  if (rows.length === 0) return new Map()
  try {
    const ids = await createMany(req, deskOf(req.payload).options.slugs.contributors, rows)
    return new Map(
      rows.map(({ email, name, publicId }, nth) => [
        email,
        { id: ids[nth] as Contributor['id'], publicId, name, isNew: true },
      ]),
    )
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Two first submissions at once: run again, this one finds the record of the other.
    throw new BeingSecond(error)
  }
}
