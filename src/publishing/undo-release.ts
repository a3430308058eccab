import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { afterCommit, newPublicId } from '../storage/index.ts'
import type { LoadedPiece, PieceRow } from './house.ts'
import { hidePictures, picturesAt } from './released-pictures.ts'
import {
  approvedContent,
  countReleases,
  publicationChanged,
  replaceContent,
  tellOfText,
} from './release.ts'
import { markOf } from './standing.ts'
import { workingHash } from './working-text.ts'

type ReleaseRow = {
  id: number | string
  publicId: string
  proof: string
  hash: string
  kind: string
  releasedAt: string
}

/** What takes a text off the site, or says that it does not stand. */
const WITHDRAWALS = ['retract', 'retract-emergency', 'remove', 'unpublish'].map(
  (name) => `publication.${name}`,
)

export type Undone = {
  /** The release that stands there again, or `null` when nothing stood there before. */
  release: string | null
  proof: string | null
  publication: { id: string; slug: string }
  /** The note that went out and is the editor's again. */
  text: Partial<PieceRow>
  workingHash: string
}

/**
 * Takes the last release back: what stood there before stands there again, as a release of its own, since
 * what was public cannot be made not to have been. A first publication is unpublished, and so is one whose
 * earlier text was withdrawn: nothing that somebody took off the site comes back by an undo.
 *
 * @throws DeskError `undo-undone` 409 for an undo of an undo, `publication-changed` 409.
 */
export async function undoRelease(
  req: PayloadRequest,
  { piece, publication }: LoadedPiece,
  made: { by: string; at: string },
): Promise<Undone> {
  if (!publication) throw new Error('There is nothing to undo; the gate asks for a publication.')
  const { slugs } = deskOf(req.payload).options
  const { docs } = await req.payload.db.find<ReleaseRow>({
    collection: slugs.releases,
    where: { piece: { equals: piece.publicId } },
    sort: '-number',
    limit: 2,
    pagination: false,
    req,
  })
  const [last, earlier] = docs
  if (last?.kind === 'undo') {
    throw new DeskError(
      'undo-undone',
      409,
      'What stands there came back by an undo, which is not undone in turn. Correct it, or unpublish it.',
    )
  }
  const before =
    earlier && (await wasWithdrawn(req, piece, earlier.releasedAt)) ? undefined : earlier
  const gone = last ? await approvedContent(req, { publicId: last.proof, hash: last.hash }) : null
  const note = gone?.notes.find(({ id }) => id === last?.proof)
  const text: Partial<PieceRow> = note
    ? {
        noteType: note.type as NonNullable<PieceRow['noteType']>,
        noteText: note.text,
        noteSupersedes: note.supersedes ?? null,
      }
    : {}
  const undone = { text, workingHash: workingHash({ ...piece, ...text }) }
  if (!before) {
    const claimed = await req.payload.db.updateOne({
      collection: slugs.publications,
      where: { id: { equals: publication.id }, revision: { equals: publication.revision } },
      data: {
        state: 'unpublished',
        changes: null,
        modifiedAt: made.at,
        revision: publication.revision + 1,
        updatedAt: made.at,
      },
      options: { atomic: true },
      req,
    })
    if (!claimed) throw publicationChanged()
    await hidePictures(req, await picturesAt(req, publication.id))
    const { publicId: id, slug } = publication
    const mark = markOf(id, publication.revision + 1)
    await afterCommit(req, () => {
      for (const tell of deskOf(req.payload).onPublicationChange) {
        tell([{ slug, mark, standing: null }])
      }
    })
    return { ...undone, release: null, proof: null, publication: { id, slug } }
  }
  const content = await approvedContent(req, { publicId: before.proof, hash: before.hash })
  const release = newPublicId()
  await req.payload.db.create({
    collection: slugs.releases,
    data: {
      publicId: release,
      piece: piece.publicId,
      publication: publication.publicId,
      proof: before.proof,
      hash: before.hash,
      number: (await countReleases(req, piece.publicId)) + 1,
      kind: 'undo',
      releasedAt: made.at,
      releasedBy: made.by,
    },
    req,
  })
  const at = await replaceContent(req, publication, {
    content,
    release,
    proof: { id: before.proof, hash: before.hash },
    at: made.at,
  })
  await tellOfText(req, {
    publication: publication.publicId,
    before: publication,
    content,
    publishedAt: publication.publishedAt ?? made.at,
  })
  return { ...undone, release, proof: before.proof, publication: at }
}

/** Whether somebody withdrew what stood there, at any time since. */
async function wasWithdrawn(
  req: PayloadRequest,
  { publicId }: PieceRow,
  since: string,
): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.events,
    where: {
      subject: { equals: publicId },
      type: { in: WITHDRAWALS },
      at: { greater_than_equal: new Date(since).toISOString() },
    },
    req,
  })
  return totalDocs > 0
}
