import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { accountBehind } from '../identity/index.ts'
import type { Picture, Term } from './content.ts'
import type {
  ApprovalRow,
  AuthorRow,
  HouseSettings,
  LicenceRow,
  LoadedPiece,
  PieceRow,
  ProofRow,
  PublicationRow,
  RowId,
} from './house.ts'
import { disclaimerOf } from './disclaimer-row.ts'
import type { DisclaimerRow } from './disclaimer-row.ts'
import { pictureIdsOf } from './lexical-blocks.ts'
import { placesOfPictures } from './picture-places.ts'
import { pastOfAuthors } from './past-of-authors.ts'
import { sourceOfTranslation } from './source-of-translation.ts'

type TermRow = Term & { id: RowId; publicId: string }
type MediaRow = {
  id: RowId
  publicId?: string
  url?: string | null
  width?: number | null
  height?: number | null
  alt?: string | null
  caption?: string | null
  credit?: string | null
  licenceEndsAt?: string | null
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
  releasedAt: true,
  hold: true,
  emergencyBy: true,
  removedBy: true,
  erased: true,
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

/** From where a piece is released or scheduled. */
const ABOUT_TO_GO_OUT = new Set(['approved', 'scheduled'])

const byId = <Row extends { id: RowId }>(rows: readonly Row[]) =>
  new Map(rows.map((row) => [String(row.id), row]))

/**
 * Loads a piece with everything that a proof of it would show, in a fixed number of queries and without
 * the texts that were made of it before. The caller has
 * checked that whoever asks may read pieces.
 *
 * @param more.allDisclaimers also those that are not in force.
 */
export async function loadPiece(
  req: PayloadRequest,
  piece: PieceRow,
  more: { allDisclaimers?: boolean } = {},
): Promise<LoadedPiece> {
  const { slugs } = deskOf(req.payload).options
  const { db } = req.payload
  const rows = async <Row>(
    collection: string,
    where: Where,
    options: { sort?: string; select?: Record<string, true> } = {},
  ): Promise<Row[]> =>
    (
      await db.find<Row & { id: RowId }>({
        collection,
        where,
        limit: 0,
        pagination: false,
        req,
        ...options,
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
  const accounts = new Map<string, string | null>()
  for (const { id, pseudonym, publicId } of authorRows.values()) {
    if (pseudonym) accounts.set(String(id), await accountBehind(req, publicId))
  }
  const organisations = byId(
    await among<{ id: RowId; name: string }>(
      slugs.authors,
      [...authorRows.values()].map(({ organisation }) => organisation),
    ),
  )
  const inBody = pictureIdsOf(piece.body)
  const { pictures, licences } = await picturesOf(req, [
    piece.picture,
    ...inBody,
    ...[...authorRows.values()].map(({ picture }) => picture),
  ])
  const house = await rows<DisclaimerRow>(
    slugs.disclaimers,
    more.allDisclaimers ? {} : { inForce: { equals: true } },
    { sort: 'code' },
  )
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
  const codesOf = (ids: readonly RowId[] | null | undefined) => {
    const known = new Set((ids ?? []).map(String))
    return house.filter(({ id }) => known.has(String(id))).map(({ code }) => code)
  }
  const asksForVersion = house.some(({ requiredVersion }) => Boolean(requiredVersion))
  const [shown] =
    proof && asksForVersion
      ? await rows<Pick<ProofRow, 'content'>>(
          slugs.proofs,
          { publicId: { equals: proof.publicId } },
          { select: { content: true } },
        )
      : []

  const source = piece.translationOf ? await sourceOfTranslation(req, piece.translationOf) : null
  const optional: Partial<LoadedPiece> = {
    ...(source ? { source } : {}),
    ...(pictures.get(String(piece.picture))
      ? { picture: pictures.get(String(piece.picture)) }
      : {}),
    ...(sections[0] ? { section: termOf(sections[0]) } : {}),
    ...(series[0] ? { series: termOf(series[0]) } : {}),
    ...(publication ? { publication } : {}),
    ...(proof ? { proof } : {}),
    ...(shown ? { shownDisclaimers: shown.content?.disclaimers ?? [] } : {}),
  } as Partial<LoadedPiece>
  return {
    piece,
    authors: (piece.bylines ?? []).flatMap((byline) => {
      const row = authorRows.get(String(byline.author))
      if (!row) return []
      const organisationName = organisations.get(String(row.organisation))?.name
      return [
        {
          author: {
            ...row,
            picture: pictures.get(String(row.picture)) ?? null,
            ...(organisationName ? { organisationName } : {}),
            ...(row.pseudonym ? { accountBehind: accounts.get(String(row.id)) ?? null } : {}),
          },
          byline,
        },
      ]
    }),
    chosenDisclaimers: codesOf(piece.disclaimers),
    withoutDisclaimers: codesOf(piece.withoutDisclaimers),
    houseDisclaimers: house.map(disclaimerOf),
    bodyPictures: new Map(inBody.map((id) => [id, pictures.get(id) ?? null])),
    topics: (piece.topics ?? []).flatMap((id) => {
      const row = topics.get(String(id))
      return row ? [termOf(row)] : []
    }),
    settings,
    slugTaken: publications.some((row) => row.slug === piece.slug && row.piece !== piece.publicId),
    approvals,
    licences: [
      ...licencesOf(licences, [piece.picture], 'picture'),
      ...licencesOf(licences, inBody, 'body', placesOfPictures(piece.body)),
      ...licencesOf(
        licences,
        piece.bylineMode === 'authors'
          ? [...authorRows.values()].map(({ picture }) => picture)
          : [],
        'bylines',
      ),
    ],
    ...(ABOUT_TO_GO_OUT.has(piece.stage)
      ? { authorPasts: await pastOfAuthors(req, piece, [...authorRows.values()]) }
      : {}),
    ...optional,
  }
}

const termOf = ({ publicId, slug, name }: TermRow): Term => ({ id: publicId, slug, name })

/** Pictures through the Local API, since only Payload's own read hook knows their addresses. */
async function picturesOf(
  req: PayloadRequest,
  ids: readonly (RowId | null | undefined)[],
): Promise<{ pictures: Map<string, Picture>; licences: Map<string, Licence> }> {
  const known = ids.filter((id): id is RowId => id !== null && id !== undefined)
  if (known.length === 0) return { pictures: new Map(), licences: new Map() }
  const { docs } = (await req.payload.find({
    collection: deskOf(req.payload).options.slugs.media,
    where: { id: { in: known } },
    depth: 0,
    limit: known.length,
    pagination: false,
    overrideAccess: true,
    req,
  })) as unknown as { docs: MediaRow[] }
  return {
    pictures: new Map(
      docs.flatMap((row) => {
        const picture = pictureOf(row, deskOf(req.payload).options.url)
        return picture ? [[String(row.id), picture] as const] : []
      }),
    ),
    licences: new Map(
      docs.flatMap(({ id, alt, licenceEndsAt }) =>
        licenceEndsAt
          ? [
              [
                String(id),
                { name: `“${alt ?? ''}”`, endsAt: new Date(licenceEndsAt).toISOString() },
              ],
            ]
          : [],
      ),
    ),
  }
}

type Licence = Pick<LicenceRow, 'endsAt' | 'name'>

const licencesOf = (
  licences: ReadonlyMap<string, Licence>,
  ids: readonly (RowId | null | undefined)[],
  field: LicenceRow['field'],
  places?: ReadonlyMap<string, string>,
): LicenceRow[] =>
  ids.flatMap((id) => {
    const licence = licences.get(String(id))
    const block = places?.get(String(id))
    return licence ? [{ ...licence, field, ...(block ? { text: { block } } : {}) }] : []
  })

function pictureOf(row: MediaRow, origin: string): Picture | null {
  if (!row.url || !row.width || !row.height) return null
  const sizes = Object.values(row.sizes ?? {})
    .flatMap(({ url, width, height }) =>
      url && width && height ? [{ url: withinSite(url, origin), width, height }] : [],
    )
    .sort((one, other) => one.width - other.width)
  return {
    id: row.publicId ?? String(row.id),
    url: withinSite(row.url, origin),
    width: row.width,
    height: row.height,
    alt: row.alt ?? '',
    ...(row.caption ? { caption: row.caption } : {}),
    ...(row.credit ? { credit: row.credit } : {}),
    ...(sizes.length > 0 ? { sizes } : {}),
  }
}

/** What is published outlives the address that the site has today. */
const withinSite = (url: string, origin: string): string =>
  url.startsWith(`${origin}/`) ? url.slice(origin.length) : url
