import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { slugOf } from '../publishing/index.ts'
import type { PieceRow, RowId } from '../publishing/index.ts'
import { answerOnce, inTransaction, newPublicId } from '../storage/index.ts'
import { actorOf, createPiece, findPiece, mayRoles, rightsOfDesk } from '../workflow/index.ts'
import { readArticle } from './article.ts'
import { readImportHouse } from './import-house.ts'
import type { ImportHouse } from './import-house.ts'
import { LONGEST_HEADLINE, pieceOfReading } from './import-piece.ts'
import type { ImportQuestion, NamesakeProfiles } from './import-piece.ts'
import type { ArticleReading } from './reading.ts'
import { readSourceFile } from './source-file.ts'

/** The piece an article stands in. */
export type ImportedPiece = Pick<PieceRow, 'headline' | 'id' | 'publicId' | 'stage'>

/** `found`: the same article had been imported before, and nothing was made. */
export type ImportAnswer = { reading: ArticleReading } & (
  | { made: ImportedPiece; found?: never; further: ImportQuestion[] }
  | { found: ImportedPiece; made?: never }
)

export type ImportRequest = {
  bytes: Uint8Array
  /** Name of the file, as people see it. */
  name: string
  /** Who imports; without one it is the desk itself, called by whoever runs it. */
  user?: PayloadRequest['user']
}

const LONGEST_NAME = 300
const MOST_NAMESAKES = 100
const MOST_SUFFIXES = 50

/**
 * Reads a plain-text article and makes one piece of it in `editing`, with the source kept whole and
 * everything a person must decide among its questions. The same article again, whoever imports it and
 * however often at once, is answered with the piece it became.
 *
 * @throws DeskError `right-missing` 403; `empty-file`, `not-text`, `too-large`, `headline-missing`,
 * `headline-too-long` 422. Nothing is stored then.
 */
export async function importArticle(
  payload: Payload,
  { bytes, name, user }: ImportRequest,
): Promise<ImportAnswer> {
  refuseWithoutRight(payload, user)
  const source = readSourceFile(bytes, name)
  if ('refusal' in source) throw new DeskError(source.refusal.code, 422, source.refusal.message)
  const house = await readImportHouse(payload)
  const reading = readArticle(source.file, house)
  refuseHeadline(reading)

  const { fingerprint } = reading.source
  const once = {
    collection: deskOf(payload).options.slugs.idempotencyRecords,
    key: `import:${fingerprint}`,
    fingerprint,
  }
  return inTransaction(
    payload,
    async (req): Promise<ImportAnswer> => {
      const { answer, repeated } = await answerOnce(req, once, () => store(req, reading, house))
      const { headline, id, publicId, stage } = await findPiece(req, answer.piece)
      const piece = { headline, id, publicId, stage }
      return repeated || !answer.isNew
        ? { found: piece, reading }
        : { made: piece, further: answer.further, reading }
    },
    { user },
  )
}

function refuseWithoutRight(payload: Payload, user: PayloadRequest['user'] | undefined): void {
  const may = (right: string) =>
    mayRoles(actorOf({ user: user ?? null }).roles, right, rightsOfDesk(payload))
  if (!user || may('imports.run')) return
  throw new DeskError(
    'right-missing',
    403,
    'Your roles do not allow importing articles. Ask the desk chief.',
  )
}

function refuseHeadline({ piece, source }: ArticleReading): void {
  if (!piece.headline) {
    throw new DeskError(
      'headline-missing',
      422,
      `No headline was found in “${source.name}”. Put the headline on the first line, an empty line after it, and import the file again.`,
    )
  }
  if (piece.headline.length > LONGEST_HEADLINE) {
    throw new DeskError(
      'headline-too-long',
      422,
      `The headline of “${source.name}” is longer than ${LONGEST_HEADLINE} characters. Shorten its first line, and import the file again.`,
    )
  }
}

async function store(
  req: PayloadRequest,
  reading: ArticleReading,
  house: ImportHouse,
): Promise<{ piece: string; isNew: boolean; further: ImportQuestion[] }> {
  const { source, setAside } = reading
  const before = await pieceOfSource(req, source.fingerprint)
  if (before) return { piece: before, isNew: false, further: [] }
  const { fields, further } = pieceOfReading(reading, house, await namesakesOf(req, reading))
  const piece = await createPiece(
    req,
    { ...fields, slug: await freeSlug(req, fields.headline) },
    'editing',
    {
      source: {
        name: source.name.slice(0, LONGEST_NAME),
        text: source.text,
        fingerprint: source.fingerprint,
        setAside,
      },
    },
  )
  await appendEvent(req, {
    type: 'piece.imported',
    subjectType: 'piece',
    subject: piece.publicId,
    actor: actorOf(req),
    detail: {
      source: source.fingerprint,
      questions: fields.questions.length,
      must: fields.questions.filter(({ weight }) => weight === 'must').length,
    },
  })
  return { piece: piece.publicId, isNew: true, further }
}

/** An article stays known by the piece itself, should its record ever be cleared away. */
async function pieceOfSource(
  req: PayloadRequest,
  fingerprint: string,
): Promise<string | undefined> {
  const { docs } = await req.payload.find({
    collection: deskOf(req.payload).options.slugs.pieces as never,
    where: { sourceFingerprint: { equals: fingerprint } },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (docs as unknown as PieceRow[])[0]?.publicId
}

async function namesakesOf(
  req: PayloadRequest,
  { piece }: ArticleReading,
): Promise<NamesakeProfiles> {
  const names = piece.authors.map(({ name }) => name).slice(0, MOST_NAMESAKES)
  if (names.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: deskOf(req.payload).options.slugs.authors as never,
    where: { name: { in: names } },
    depth: 0,
    limit: MOST_NAMESAKES,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const profiles = new Map<string, RowId[]>()
  for (const { id, name } of docs as unknown as { id: RowId; name: string }[]) {
    profiles.set(name, [...(profiles.get(name) ?? []), id])
  }
  return profiles
}

/** An address of the headline that neither a publication nor another piece has. */
async function freeSlug(req: PayloadRequest, headline: string): Promise<string> {
  const { slugs } = deskOf(req.payload).options
  const base = slugOf(headline) || `piece-${newPublicId().slice(-12)}`
  const wanted = [
    base,
    ...Array.from({ length: MOST_SUFFIXES }, (_, index) => `${base}-${index + 2}`),
  ]
  const taken = new Set<string>()
  for (const collection of [slugs.publications, slugs.pieces]) {
    const { docs } = await req.payload.find({
      collection: collection as never,
      where: { slug: { in: wanted } },
      depth: 0,
      limit: 0,
      pagination: false,
      select: { slug: true } as never,
      overrideAccess: true,
      req,
    })
    for (const { slug } of docs as unknown as { slug: string }[]) taken.add(slug)
  }
  return wanted.find((slug) => !taken.has(slug)) ?? `${base}-${newPublicId().slice(-12)}`
}
