import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { slugOf } from '../publishing/index.ts'
import { BeingSecond, isDuplicate } from '../storage/index.ts'

type RowId = number | string

/** The contributor of a submission, as the row holds them. */
export type ContributorRow = {
  id: RowId
  publicId: string
  name: string
  email: string
  author?: RowId | null
}

/** A question for a person, as the piece keeps it. */
export type PieceQuestion = {
  code: string
  message: string
  weight: 'must' | 'should'
  settled: false
}

export type ProposedAuthor =
  { author: RowId; question?: never } | { author?: never; question: PieceQuestion }

/**
 * Who signs the piece: the profile the contributor writes under, else a new one in their name, from then
 * on theirs. Where a profile of that name exists already it is not taken for the same person: the piece
 * asks.
 */
export async function proposeAuthor(
  req: PayloadRequest,
  contributor: ContributorRow,
): Promise<ProposedAuthor> {
  if (contributor.author !== null && contributor.author !== undefined) {
    return { author: contributor.author }
  }
  const { slugs } = deskOf(req.payload).options
  const { name, email } = contributor
  const slug = slugOf(name)
  // A question holds less than the longest name.
  const called = [...name].slice(0, 120).join('')
  if (slug === '') {
    return ask(
      `“${called}” sent this. No web address can be made of that name: add the author by hand.`,
    )
  }
  const namesake = await req.payload.db.findOne<{ id: RowId }>({
    collection: slugs.authors,
    where: { or: [{ name: { equals: name } }, { slug: { equals: slug } }] },
    req,
  })
  if (namesake) {
    return ask(
      `“${called}” sent this, and an author of that name has a profile. If it is the same person, choose that profile as the byline; if not, add a new one.`,
    )
  }
  const id = await makeAuthor(req, { name, slug, email })
  await req.payload.db.updateOne({
    collection: slugs.contributors,
    id: contributor.id,
    data: { author: id },
    req,
  })
  return { author: id }
}

async function makeAuthor(
  req: PayloadRequest,
  { name, slug, email }: { name: string; slug: string; email: string },
): Promise<RowId> {
  try {
    const { id } = await req.payload.create({
      collection: deskOf(req.payload).options.slugs.authors,
      data: { name, slug, kind: 'person', email },
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return id
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // A namesake was accepted at the same moment: asked again, the decision finds the profile.
    throw new BeingSecond(error)
  }
}

const ask = (message: string): ProposedAuthor => ({
  question: { code: 'author-unknown', message, weight: 'must', settled: false },
})
