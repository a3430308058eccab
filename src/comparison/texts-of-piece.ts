import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { colleaguesById } from '../notices/index.ts'
import type { Content } from '../publishing/content.ts'
import type { PieceRow } from '../publishing/index.ts'
import { findPiece, mayDo } from '../workflow/index.ts'
import { wordsOf } from '../words/index.ts'
import { comparableOfContent, comparableOfPiece } from './comparable.ts'
import type { ComparableText } from './comparable.ts'

/** One text of a piece that can be compared with another. */
export type TextOfPiece = {
  /** What it is asked for by: `live`, `proof:` with a public id, `revision:` with a number. */
  ref: string
  kind: 'live' | 'proof' | 'revision'
  /** Of a proof and of a revision. */
  number?: number
  /** ISO 8601: when it was saved, made or published. */
  at: string
  by: string
}

type RowId = number | string
type VersionRow = Pick<PieceRow, 'revision' | 'workingHash'> & { savedBy?: string | null }
type ProofRow = {
  id: RowId
  publicId: string
  number: number
  madeAt: string
  madeBy: string
  content?: Content | null
}
type PublicationRow = {
  id: RowId
  state: string
  releasedAt?: string | null
  content?: Content | null
}
type ReleaseRow = { id: RowId; releasedBy: string; releasedAt: string }

const REVISIONS = 50
const PROOFS = 30

/**
 * The texts of a piece, the latest first of each kind: what readers see, the proofs, and the revisions that
 * changed the text, for whoever may edit. The caller has checked that whoever asks may read pieces.
 *
 * @param before the number of a revision: only earlier ones, and nothing else.
 * @throws DeskError `piece-unknown` 404.
 */
export async function textsOfPiece(
  req: PayloadRequest,
  id: RowId,
  before?: number,
): Promise<{ items: TextOfPiece[]; next: number | null }> {
  const piece = await findPiece(req, id)
  const revisions = mayDo(req, 'pieces.edit')
    ? await revisionsOf(req, piece.id, before)
    : { items: [], next: null }
  const others = before === undefined ? await frozenOf(req, piece.publicId) : []
  const { somebody } = wordsOf(req)
  const found = [...others, ...revisions.items]
  const names = await colleaguesById(
    req,
    found.map(({ by }) => by),
  )
  return {
    items: found.map((each) => ({
      ...each,
      by: names.get(each.by)?.name ?? somebody?.someone ?? '',
    })),
    next: revisions.next,
  }
}

/** Saves that left the text as it was are no text of their own. */
async function revisionsOf(req: PayloadRequest, piece: RowId, before: number | undefined) {
  const { docs } = await req.payload.db.findVersions<VersionRow>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: {
      parent: { equals: piece },
      ...(before === undefined ? {} : { 'version.revision': { less_than: before } }),
    },
    sort: '-version.revision',
    limit: REVISIONS + 1,
    pagination: false,
    select: { updatedAt: true, version: { revision: true, savedBy: true, workingHash: true } },
    req,
  })
  const page = docs.slice(0, REVISIONS)
  return {
    items: page.flatMap(({ updatedAt, version }, index): TextOfPiece[] => {
      const earlier = docs[index + 1]?.version
      if (earlier && earlier.workingHash === version.workingHash) return []
      const { revision, savedBy } = version
      return [
        {
          ref: `revision:${revision}`,
          kind: 'revision',
          number: revision,
          at: new Date(updatedAt).toISOString(),
          by: savedBy ?? '',
        },
      ]
    }),
    next: docs.length > REVISIONS ? (page.at(-1)?.version.revision ?? null) : null,
  }
}

async function frozenOf(req: PayloadRequest, publicId: string): Promise<TextOfPiece[]> {
  const { slugs } = deskOf(req.payload).options
  const of = (collection: string, where: Where, sort: string, limit: number, names: string[]) => ({
    collection,
    where: { and: [{ piece: { equals: publicId } }, where] },
    sort,
    limit,
    pagination: false,
    select: Object.fromEntries(names.map((name) => [name, true as const])),
    req,
  })
  const proofs = await req.payload.db.find<ProofRow>(
    of(slugs.proofs, {}, '-number', PROOFS, ['publicId', 'number', 'madeAt', 'madeBy']),
  )
  const publications = await req.payload.db.find<PublicationRow>(
    of(slugs.publications, { state: { in: SHOWN } }, '-id', 1, ['state', 'releasedAt']),
  )
  const releases = publications.docs[0]
    ? await req.payload.db.find<ReleaseRow>(
        of(slugs.releases, {}, '-number', 1, ['releasedAt', 'releasedBy']),
      )
    : { docs: [] }
  return [
    ...releases.docs.map(({ releasedAt, releasedBy }): TextOfPiece => ({
      ref: 'live',
      kind: 'live',
      at: new Date(releasedAt).toISOString(),
      by: releasedBy,
    })),
    ...proofs.docs.map((proof): TextOfPiece => ({
      ref: `proof:${proof.publicId}`,
      kind: 'proof',
      number: proof.number,
      at: new Date(proof.madeAt).toISOString(),
      by: proof.madeBy,
    })),
  ]
}

/** States in which readers find a text at the address. */
const SHOWN = ['live', 'retracted']

/**
 * One text of a piece, by its `ref`.
 *
 * @throws DeskError `piece-unknown` 404, `text-unknown` 404.
 */
export async function textOfPiece(
  req: PayloadRequest,
  id: RowId,
  ref: string,
): Promise<ComparableText> {
  const piece = await findPiece(req, id)
  const text =
    ref === 'live' ? await liveText(req, piece.publicId) : await otherText(req, piece, ref)
  if (text) return text
  throw new DeskError('text-unknown', 404, 'This piece has no such text. Choose one of its list.')
}

async function liveText(req: PayloadRequest, publicId: string) {
  const { docs } = await req.payload.db.find<PublicationRow>({
    collection: deskOf(req.payload).options.slugs.publications,
    where: { and: [{ piece: { equals: publicId } }, { state: { in: SHOWN } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const content = docs[0]?.content
  return content ? comparableOfContent(content) : null
}

async function otherText(
  req: PayloadRequest,
  { id, publicId }: { id: RowId; publicId: string },
  ref: string,
) {
  const { slugs } = deskOf(req.payload).options
  const [kind = '', name = ''] = ref.split(':')
  if (kind === 'proof' && name !== '') {
    const { docs } = await req.payload.db.find<ProofRow>({
      collection: slugs.proofs,
      where: { and: [{ publicId: { equals: name } }, { piece: { equals: publicId } }] },
      limit: 1,
      pagination: false,
      req,
    })
    return docs[0]?.content ? comparableOfContent(docs[0].content) : null
  }
  if (kind !== 'revision' || !mayDo(req, 'pieces.edit') || !/^[1-9]\d{0,8}$/.test(name)) return null
  const { docs } = await req.payload.db.findVersions<PieceRow>({
    collection: slugs.pieces,
    where: { parent: { equals: id }, 'version.revision': { equals: Number(name) } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? comparableOfPiece(docs[0].version) : null
}
