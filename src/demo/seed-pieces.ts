import type { PayloadRequest } from 'payload'

import { lexicalFromBlocks } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { createPiece, findPiece, transition } from '../workflow/index.ts'
import { correctedText } from './correction.ts'
import { newsroom } from './newsroom.ts'
import { parseProse } from './prose.ts'
import { disclaimerCode } from './seed-house.ts'
import type { House } from './seed-house.ts'
import type { Seeding } from './seeding.ts'
import type { DemoPiece, DemoRole, DemoStage } from './story.ts'

/** Ways from the desk's hands to the stage told of; the last approval is never the editor's own. */
const WAYS: Record<DemoStage, readonly string[]> = {
  commissioned: [],
  writing: [],
  editing: [],
  checking: ['make-proof'],
  approved: ['make-proof', 'approve'],
  published: ['make-proof', 'approve', 'publish'],
}

/**
 * The pieces, each in one step and through the same door as everybody's: created, proofed by the colleague
 * who looks after it, approved by another, published. What is published goes out in the order told, oldest
 * first, but all of it now: no transition can be dated back.
 *
 * @param made slugs of pieces that stand already, because accepting a pitch made them.
 */
export async function seedPieces(
  seeding: Seeding,
  house: House,
  made: ReadonlySet<string>,
): Promise<void> {
  const oldestFirst = newsroom.pieces
    .filter(({ slug }) => !made.has(slug))
    .sort((one, other) => (one.published ?? 1) - (other.published ?? 1))
  for (const piece of oldestFirst) {
    await seeding.once(`piece:${piece.slug}`, piece.editor, (req) =>
      seedPiece(seeding, house, piece, req),
    )
  }
  for (const piece of oldestFirst.filter(({ correction }) => correction)) {
    await seeding.once(`correction:${piece.slug}`, piece.editor, (req) =>
      correctPiece(seeding, piece, req),
    )
  }
}

async function seedPiece(
  seeding: Seeding,
  house: House,
  piece: DemoPiece,
  req: PayloadRequest,
): Promise<{ piece: string }> {
  const begins =
    piece.stage === 'commissioned' || piece.stage === 'writing' ? piece.stage : 'editing'
  const source = piece.translationOf && (await pieceAt(seeding, piece.translationOf, req))
  const row = await createPiece(
    req,
    { ...rowOfPiece(seeding, house, piece), ...(source ? { translationOf: source.id } : {}) },
    begins,
  )
  await take(seeding, piece, row, WAYS[piece.stage], req)
  return { piece: row.publicId }
}

async function correctPiece(
  seeding: Seeding,
  piece: DemoPiece,
  req: PayloadRequest,
): Promise<{ piece: string }> {
  const { payload, slugs } = seeding
  const row = await pieceAt(seeding, piece.slug, req)
  await take(seeding, piece, row, ['start-correction'], req)
  const { revision } = await findPiece(req, row.id)
  await payload.update({
    collection: slugs.pieces as never,
    id: row.id,
    data: {
      body: bodyOf(correctedText(piece)),
      noteType: piece.correction?.type,
      noteText: piece.correction?.note,
      revision,
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await take(seeding, piece, row, WAYS.published, req)
  return { piece: row.publicId }
}

async function pieceAt(
  { payload, slugs }: Seeding,
  slug: string,
  req: PayloadRequest,
): Promise<PieceRow> {
  const { docs } = await payload.find({
    collection: slugs.pieces as never,
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [row] = docs as unknown as PieceRow[]
  if (!row) throw new Error(`The demo piece ${slug} is missing.`)
  return row
}

/** Takes transitions one after the other; an approval is given by a colleague who signs off as an editor. */
async function take(
  { payload, colleague }: Seeding,
  piece: DemoPiece,
  { id, publicId }: PieceRow,
  names: readonly string[],
  req: PayloadRequest,
): Promise<void> {
  const second: DemoRole =
    piece.approvals?.find(({ kind }) => kind === 'editor')?.by ?? 'desk-chief'
  for (const name of names) {
    const { revision } = await findPiece(req, id)
    const { actor } = colleague(name === 'approve' ? second : piece.editor)
    await transition(payload, { actor, piece: publicId, name, expectedRevision: revision }, req)
  }
}

const bodyOf = (text: string) => lexicalFromBlocks(parseProse(text))

/** What a piece is filed under and surrounded with, whoever made it. */
export function furnishingOf({ at, colleague }: Seeding, house: House, piece: DemoPiece) {
  const { assignment, comments, kind, section, series, stage, topics } = piece
  return {
    kind,
    commentPolicy: comments,
    invitation: true,
    disclaimers: disclaimersOf(house, piece),
    section: house.sections[section] ?? null,
    topics: topics.flatMap((topic) => house.topics[topic] ?? []),
    series: series ? (house.series[series] ?? null) : null,
    assignee: stage === 'published' ? null : colleague(piece.editor).user.id,
    ...(assignment
      ? {
          notes: assignment.text,
          commissionedWords: assignment.words,
          dueAt: new Date(at(assignment.due)).toISOString(),
        }
      : {}),
  }
}

const disclaimersOf = (house: House, { disclaimers, language }: DemoPiece) =>
  newsroom.disclaimers
    .filter(({ code }) => disclaimers.includes(code))
    .flatMap((disclaimer) => house.disclaimers[disclaimerCode(disclaimer, language)] ?? [])

function rowOfPiece(seeding: Seeding, house: House, piece: DemoPiece): Record<string, unknown> {
  const { authors, byline, disclosures = [], headlines, picture, questions = [] } = piece
  const aiUse = disclosures.find(({ kind }) => kind === 'ai-use')
  return {
    ...furnishingOf(seeding, house, piece),
    slug: piece.slug,
    language: piece.language,
    headline: piece.headline,
    standfirst: piece.standfirst ?? null,
    searchHeadline: headlines?.search ?? null,
    socialHeadline: headlines?.social ?? null,
    body: bodyOf(piece.text),
    picture: picture ? (house.pictures[picture] ?? null) : null,
    bylineMode: byline,
    bylines: authors.map((author) => {
      const declared = disclosures.find(
        ({ author: who, kind }) => kind === 'interests' && who === author,
      )
      return {
        author: house.authors[author],
        interests: declared ? 'declared' : 'none',
        ...(declared ? { interestsText: declared.text } : {}),
      }
    }),
    aiUse: aiUse ? 'declared' : 'none',
    ...(aiUse ? { aiUseText: aiUse.text } : {}),
    questions: questions.map(({ about, question }) => ({
      code: 'desk-question',
      message: question,
      excerpt: about,
      weight: 'must',
      settled: false,
    })),
  }
}
