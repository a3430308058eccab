import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { versionName } from '../disclosure/index.ts'
import { DeskError } from '../errors.ts'
import { searchedWords } from '../search/index.ts'
import { afterCommit, isDuplicate, newPublicId } from '../storage/index.ts'
import { contentHash, NotCanonicalError } from './canonical.ts'
import type { Content, PublicNote, TextChange } from './content.ts'
import type { LoadedPiece, PieceRow, ProofRow, PublicationRow } from './house.ts'
import { picturesOf } from './pictures.ts'
import { relatedIn } from './related.ts'
import { hidePictures, showPictures } from './released-pictures.ts'
import { markOf, standingOf, type AddressChange } from './standing.ts'
import { textChanges } from './text-changes.ts'
import { workingHash } from './working-text.ts'

export type Released = {
  release: string
  proof: string
  hash: string
  publication: { id: string; slug: string }
  /** Hash of the working text once the note that went out is cleared from the piece. */
  workingHash: string
}

/**
 * Makes a proof public, unchanged: appends the release and writes the publication, in the transaction of
 * `req`. The one function that does; the gate has passed in that transaction.
 */
export async function release(
  req: PayloadRequest,
  loaded: LoadedPiece,
  made: { by: string; at: string },
): Promise<Released> {
  const { slugs } = deskOf(req.payload).options
  const { piece, proof, publication } = loaded
  if (!proof) throw new Error('A release needs a proof; the gate asks for one.')
  const content = await approvedContent(req, proof)
  const releaseId = newPublicId()
  const publicationId = publication?.publicId ?? newPublicId()
  const number = (await countReleases(req, piece.publicId)) + 1
  await req.payload.db.create({
    collection: slugs.releases,
    data: {
      publicId: releaseId,
      piece: piece.publicId,
      publication: publicationId,
      proof: proof.publicId,
      hash: proof.hash,
      number,
      kind: number === 1 ? 'publication' : kindOf(content, proof.publicId, piece),
      releasedAt: made.at,
      releasedBy: made.by,
    },
    req,
  })
  await writePublication(req, {
    id: publicationId,
    before: publication,
    content,
    release: releaseId,
    proof: { id: proof.publicId, hash: proof.hash },
    at: made.at,
    ...(publication?.state === 'live' && loaded.settings.showChanges
      ? { changes: await changesOf(req, publication, content, proof.publicId) }
      : {}),
  })
  await tellOfText(req, {
    publication: publicationId,
    before: publication,
    content,
    publishedAt: publication?.publishedAt ?? made.at,
  })
  return {
    release: releaseId,
    proof: proof.publicId,
    hash: proof.hash,
    publication: { id: publicationId, slug: content.slug },
    workingHash: workingHash({ ...piece, noteType: null, noteText: null, noteSupersedes: null }),
  }
}

/** Whoever keeps what stands at the address is told where the text stands now, once it is committed. */
export async function tellOfText(
  req: PayloadRequest,
  told: {
    publication: string
    before: Omit<PublicationRow, 'content'> | undefined
    content: Content
    publishedAt: string
  },
): Promise<void> {
  const { publication, before, content } = told
  const publishedAt = new Date(told.publishedAt).toISOString()
  const mark = markOf(publication, (before?.revision ?? 0) + 1)
  const changes: AddressChange[] = [
    { slug: content.slug, mark, standing: standingOf(content, publishedAt) },
  ]
  // Where it stood there is a way to the new address now.
  if (before && before.slug !== content.slug) {
    changes.push({ slug: before.slug, mark, standing: null })
  }
  await afterCommit(req, () => {
    for (const tell of deskOf(req.payload).onPublicationChange) tell(changes)
  })
}

/** What the note of this release changed; empty without one, and where the earlier text is no longer kept. */
async function changesOf(
  req: PayloadRequest,
  { proof, hash }: Omit<PublicationRow, 'content'>,
  content: Content,
  note: string,
): Promise<Changes> {
  if (!proof || !hash || !content.notes.some(({ id }) => id === note)) return {}
  const before = await approvedContent(req, { publicId: proof, hash })
  return { [note]: textChanges(before, content) }
}

/** What was approved. What is stored must still be that, whatever happened to the row. */
export async function approvedContent(
  req: PayloadRequest,
  { publicId, hash }: Pick<ProofRow, 'hash' | 'publicId'>,
): Promise<Content> {
  const row = await req.payload.db.findOne<Pick<ProofRow, 'content' | 'id'>>({
    collection: deskOf(req.payload).options.slugs.proofs,
    where: { publicId: { equals: publicId } },
    select: { content: true },
    req,
  })
  if (row?.content && hashOf(row.content) === hash) return row.content
  throw new DeskError(
    'proof-damaged',
    409,
    'The stored proof is not the one that was approved. Make a new proof, and tell whoever runs the desk.',
  )
}

function hashOf(content: Content): string | undefined {
  try {
    return contentHash(content)
  } catch (error) {
    if (error instanceof NotCanonicalError) return undefined
    throw error
  }
}

/** The type of the note that goes out with it. Earlier notes stand in the text too and are no news. */
const kindOf = ({ notes }: Content, proof: string, { noteType }: PieceRow) =>
  notes.find(({ id }) => id === proof)?.type ?? (noteType === 'minor' ? noteType : 'republication')

export async function countReleases(req: PayloadRequest, piece: string): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.releases,
    where: { piece: { equals: piece } },
    req,
  })
  return totalDocs
}

type Replacement = {
  content: Content
  release: string
  proof: { id: string; hash: string }
  at: string
  /** What readers are told has changed with the note that goes out. */
  changes?: Changes
}

/** By the id of the note they go with. */
type Changes = Record<string, TextChange[]>
type Publishing = Replacement & {
  id: string
  before: Omit<PublicationRow, 'content'> | undefined
}

/** Puts another approved text at the address of a publication. */
export async function replaceContent(
  req: PayloadRequest,
  before: Omit<PublicationRow, 'content'>,
  replacement: Replacement,
): Promise<{ id: string; slug: string }> {
  await writePublication(req, { ...replacement, id: before.publicId, before })
  return { id: before.publicId, slug: replacement.content.slug }
}

async function writePublication(req: PayloadRequest, publishing: Publishing): Promise<void> {
  const { id, before, content, at } = publishing
  const collection = deskOf(req.payload).options.slugs.publications
  const { acts, changes, pictures } = before ? await claimPublication(req, before) : NOTHING_YET
  const shown = [...new Set(picturesOf(content).map((picture) => picture.id))]
  const row = {
    slug: content.slug,
    state: 'live',
    piece: content.piece,
    original: content.translationOf ?? content.piece,
    headline: content.headline,
    kind: content.kind,
    language: content.language,
    section: content.section?.slug ?? null,
    series: content.series?.slug ?? null,
    authors: content.byline.authors.map(({ slug }) => slug),
    topics: content.topics.map(({ slug }) => slug),
    disclaimers: content.disclaimers.map(versionName),
    publishedAt: before?.publishedAt ?? at,
    firstPublishedAt: before?.firstPublishedAt ?? at,
    modifiedAt: at,
    release: publishing.release,
    proof: publishing.proof.id,
    hash: publishing.proof.hash,
    releasedAt: at,
    corrected: content.notes.length + acts.length > 0,
    acts,
    // A note that was undone takes along what it said of the text.
    changes: Object.fromEntries(
      Object.entries({ ...changes, ...publishing.changes }).filter(([note]) =>
        content.notes.some(({ id }) => id === note),
      ),
    ),
    publicNote: null,
    hold: false,
    emergencyBy: null,
    removedBy: null,
    pictures: shown,
    related: relatedIn(content.body),
    ...searchedWords(content),
    content,
  }
  try {
    if (!before) {
      await req.payload.db.create({
        collection,
        data: { publicId: id, revision: 1, ...row },
        req,
      })
    } else {
      if (before.slug !== content.slug) await leaveRedirect(req, before, content.slug)
      await req.payload.db.updateOne({
        collection,
        id: before.id,
        // Whole, since a SQL adapter writes an update of more than one table as an insert.
        data: { publicId: id, ...row, revision: before.revision + 1 },
        req,
      })
    }
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new DeskError(
      'slug-taken',
      409,
      'Another publication was made at this address at the same moment. Choose another address, and make a new proof.',
    )
  }
  await showPictures(req, shown)
  await hidePictures(
    req,
    pictures.filter((id) => !shown.includes(id)),
  )
}

type Standing = { acts: PublicNote[]; changes: Changes; pictures: string[] }

const NOTHING_YET: Standing = { acts: [], changes: {}, pictures: [] }

/**
 * Takes the next revision of what stands there, so that of a release and a withdrawal at the same moment
 * one wins and the other is told.
 *
 * @returns the public notes on what became of the publication so far, what earlier notes changed, and the
 * pictures that stood there.
 */
async function claimPublication(
  req: PayloadRequest,
  { id, revision, state }: Omit<PublicationRow, 'content'>,
): Promise<Standing> {
  const { payload } = req
  const collection = deskOf(payload).options.slugs.publications
  const claimed = await payload.db.updateOne({
    collection,
    where: { id: { equals: id }, revision: { equals: revision }, state: { equals: state } },
    data: { revision: revision + 1 },
    options: { atomic: true },
    req,
  })
  if (!claimed) throw publicationChanged()
  const row = await payload.db.findOne<{
    id: number
    acts?: PublicNote[] | null
    changes?: Changes | null
    pictures?: string[] | null
  }>({
    collection,
    where: { id: { equals: id } },
    select: { acts: true, changes: true, pictures: true },
    req,
  })
  return { acts: row?.acts ?? [], changes: row?.changes ?? {}, pictures: row?.pictures ?? [] }
}

export const publicationChanged = () =>
  new DeskError(
    'publication-changed',
    409,
    'What stands at the address was changed at the same moment. Look at it, and try again.',
  )

/** An address that was public once leads to where the text is now. */
async function leaveRedirect(
  req: PayloadRequest,
  before: Omit<PublicationRow, 'content'>,
  to: string,
): Promise<void> {
  const collection = deskOf(req.payload).options.slugs.publications
  // The piece may go back to an address that it left once.
  await req.payload.db.deleteMany({
    collection,
    where: {
      slug: { equals: to },
      piece: { equals: before.piece },
      state: { equals: 'redirect' },
    },
    req,
  })
  await req.payload.db.updateOne({
    collection,
    id: before.id,
    data: { slug: to },
    req,
  })
  await req.payload.db.create({
    collection,
    data: {
      publicId: newPublicId(),
      slug: before.slug,
      state: 'redirect',
      piece: before.piece,
      original: before.piece,
      redirectTo: to,
      revision: 1,
    },
    req,
  })
}
