import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type { Disclaimer } from '../disclosure/index.ts'
import type { Picture, Term } from './content.ts'
import type {
  ApprovalRow,
  AuthorRow,
  HouseSettings,
  LoadedPiece,
  PieceRow,
  ProofRow,
  PublicationRow,
  RowId,
} from './house.ts'

type TermRow = Term & { id: RowId; publicId: string }
type DisclaimerRow = Omit<Disclaimer, 'kinds'> & { id: RowId; kinds?: Disclaimer['kinds'] | null }
type MediaRow = {
  id: RowId
  publicId?: string
  url?: string | null
  width?: number | null
  height?: number | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  sizes?: Record<string, { url?: string | null; width?: number | null; height?: number | null }>
}

/** All but the text, which is large and read where it is needed. */
const OF_PUBLICATION = {
  publicId: true,
  piece: true,
  slug: true,
  state: true,
  release: true,
  proof: true,
  hash: true,
  revision: true,
  publishedAt: true,
  firstPublishedAt: true,
} as const
const OF_PROOF = {
  publicId: true,
  piece: true,
  number: true,
  hash: true,
  workingHash: true,
  madeBy: true,
  madeAt: true,
} as const

const byId = <Row extends { id: RowId }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [String(row.id), row]))

/**
 * Loads a piece with everything that a proof of it would show, in a fixed number of queries and without
 * the texts that were made of it before. The caller has
 * checked that whoever asks may read pieces.
 */
export async function loadPiece(req: PayloadRequest, piece: PieceRow): Promise<LoadedPiece> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const rows = async <Row>(
    collection: string,
    where: Where,
    more: { sort?: string; select?: Record<string, true> } = {},
  ): Promise<Row[]> =>
    (
      await db.find<Row & { id: RowId }>({
        collection,
        where,
        limit: 0,
        pagination: false,
        req,
        ...more,
      })
    ).docs
  const among = <Row>(collection: string, ids: readonly (RowId | null | undefined)[]) => {
    const known = ids.filter((id): id is RowId => id !== null && id !== undefined)
    return known.length === 0
      ? Promise.resolve<Row[]>([])
      : rows<Row>(collection, { id: { in: known } })
  }

  const authorRows = byId(
    await among<Omit<AuthorRow, 'picture'> & { picture?: RowId | null }>(
      slugs.authors,
      (piece.bylines ?? []).map(({ author }) => author),
    ),
  )
  const pictures = await picturesOf(req, [
    piece.picture,
    ...[...authorRows.values()].map(({ picture }) => picture),
  ])
  const inForce = { inForce: { equals: true } }
  const house = await rows<DisclaimerRow>(slugs.disclaimers, inForce, { sort: 'code' })
  const sections = await among<TermRow>(slugs.sections, [piece.section])
  const topics = byId(await among<TermRow>(slugs.topics, piece.topics ?? []))
  const series = await among<TermRow>(slugs.series, [piece.series])
  const settings = (await req.payload.findGlobal({
    slug: slugs.settings,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as HouseSettings
  const publications = await rows<Omit<PublicationRow, 'content'>>(
    slugs.publications,
    { or: [{ slug: { equals: piece.slug } }, { piece: { equals: piece.publicId } }] },
    { select: OF_PUBLICATION },
  )
  const publication = publications.find(
    (row) => row.piece === piece.publicId && row.state !== 'redirect',
  )
  const [proof] = piece.proof
    ? await rows<Omit<ProofRow, 'content'>>(
        slugs.proofs,
        { publicId: { equals: piece.proof }, piece: { equals: piece.publicId } },
        { select: OF_PROOF },
      )
    : []
  const ofProof = { proof: { equals: proof?.publicId ?? '' } }
  const approvals = proof
    ? await rows<ApprovalRow>(slugs.approvals, ofProof, { sort: 'approvedAt' })
    : []
  const chosen = new Set((piece.disclaimers ?? []).map(String))

  const optional: Partial<LoadedPiece> = {
    ...(pictures.get(String(piece.picture))
      ? { picture: pictures.get(String(piece.picture)) }
      : {}),
    ...(sections[0] ? { section: termOf(sections[0]) } : {}),
    ...(series[0] ? { series: termOf(series[0]) } : {}),
    ...(publication ? { publication } : {}),
    ...(proof ? { proof } : {}),
  } as Partial<LoadedPiece>
  return {
    piece,
    authors: (piece.bylines ?? []).flatMap((byline) => {
      const row = authorRows.get(String(byline.author))
      if (!row) return []
      return [{ author: { ...row, picture: pictures.get(String(row.picture)) ?? null }, byline }]
    }),
    chosenDisclaimers: house.filter(({ id }) => chosen.has(String(id))).map(({ code }) => code),
    houseDisclaimers: house.map((row) => ({ ...row, kinds: row.kinds ?? [] })),
    topics: (piece.topics ?? []).flatMap((id) => {
      const row = topics.get(String(id))
      return row ? [termOf(row)] : []
    }),
    settings,
    slugTaken: publications.some((row) => row.slug === piece.slug && row.piece !== piece.publicId),
    approvals,
    ...optional,
  }
}

const termOf = ({ publicId, slug, name }: TermRow): Term => ({ id: publicId, slug, name })

/** Pictures through the Local API, since only Payload's own read hook knows their addresses. */
async function picturesOf(
  req: PayloadRequest,
  ids: readonly (RowId | null | undefined)[],
): Promise<Map<string, Picture>> {
  const known = ids.filter((id): id is RowId => id !== null && id !== undefined)
  if (known.length === 0) return new Map()
  const { docs } = (await req.payload.find({
    collection: deskOf(req.payload).options.slugs.media,
    where: { id: { in: known } },
    depth: 0,
    limit: known.length,
    pagination: false,
    overrideAccess: true,
    req,
  })) as unknown as { docs: MediaRow[] }
  return new Map(
    docs.flatMap((row) => {
      const picture = pictureOf(row)
      return picture ? [[String(row.id), picture] as const] : []
    }),
  )
}

function pictureOf(row: MediaRow): Picture | null {
  if (!row.url || !row.width || !row.height) return null
  const sizes = Object.values(row.sizes ?? {})
    .flatMap(({ url, width, height }) => (url && width && height ? [{ url, width, height }] : []))
    .sort((one, other) => one.width - other.width)
  return {
    id: row.publicId ?? String(row.id),
    url: row.url,
    width: row.width,
    height: row.height,
    alt: row.alt ?? '',
    ...(row.caption ? { caption: row.caption } : {}),
    ...(row.credit ? { credit: row.credit } : {}),
    ...(sizes.length > 0 ? { sizes } : {}),
  }
}
