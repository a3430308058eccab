import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import {
  mayDo,
  pageOfRequest,
  queryOfRequest,
  stagesOfDesk,
  stagesOfGroup,
} from '../workflow/index.ts'
import { findAuthor } from './find-author.ts'

type RowId = number | string
type Answered = 'declared' | 'none' | 'not-asked'
type BylineRow = {
  author?: RowId | { id: RowId } | null
  interests?: Answered | null
  interestsText?: string | null
  payment?: Answered | null
  paymentText?: string | null
  aiUse?: Answered | null
  aiUseText?: string | null
}
type PieceRow = {
  id: RowId
  publicId: string
  headline?: string | null
  stage: string
  dueAt?: string | null
  bylines?: BylineRow[] | null
}

/** What an author answered to one question, for a piece that is not out. */
export type WorkingAnswer = { kind: string; answer: Answered; text: string | null }

/** Pieces at work that bear the name. A withheld name stands in no list, this one neither. */
function waitingFor(req: PayloadRequest, author: RowId): Where[] {
  const stages = stagesOfDesk(req.payload)
  return [
    { 'bylines.author': { equals: author } },
    { bylineMode: { equals: 'authors' } },
    { stage: { in: [...stagesOfGroup(stages, 'open'), ...stagesOfGroup(stages, 'waiting')] } },
  ]
}

/**
 * Pieces at work under a name, the latest begun first, with what its author answered about each so far: that is
 * nobody's business outside the desk before it is printed.
 */
export async function waitingOf(req: PayloadRequest): Promise<object> {
  const { id, publicId } = await findAuthor(req)
  const after = queryOfRequest(req, 'after')
  const limit = pageOfRequest(req)
  const { docs } = await req.payload.db.find<PieceRow>({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: {
      and: [
        ...waitingFor(req, id),
        ...(after === undefined ? [] : [{ publicId: { less_than: after } } satisfies Where]),
      ],
    },
    select: { publicId: true, headline: true, stage: true, dueAt: true, bylines: true },
    sort: '-publicId',
    limit: limit + 1,
    pagination: false,
    req,
  })
  const items = docs.slice(0, limit)
  return {
    author: publicId,
    items: items.map((row) => ({
      id: row.publicId,
      address: `/collections/${deskOf(req.payload).options.slugs.pieces}/${row.id}`,
      headline: row.headline ?? '',
      stage: row.stage,
      dueAt: row.dueAt ? new Date(row.dueAt).toISOString() : null,
      answers: answersOf((row.bylines ?? []).find((each) => isOf(each, id))),
    })),
    next: docs.length > limit ? (items.at(-1)?.publicId ?? null) : null,
  }
}

const isOf = ({ author }: BylineRow, id: RowId): boolean =>
  String(typeof author === 'object' && author !== null ? author.id : author) === String(id)

function answersOf(byline: BylineRow | undefined): WorkingAnswer[] {
  if (!byline) return []
  const one = (kind: string, answer?: Answered | null, text?: string | null): WorkingAnswer => ({
    kind,
    answer: answer ?? 'not-asked',
    text: answer === 'declared' ? (text ?? null) : null,
  })
  return [
    one('interests', byline.interests, byline.interestsText),
    one('payment', byline.payment, byline.paymentText),
    one('ai-use', byline.aiUse, byline.aiUseText),
  ]
}

/**
 * An author in numbers: what stands in public by its state, how many of those carry public notes, and how much is
 * at work (`null` for whoever may not read pieces). One question for each number.
 */
export async function standingOf(req: PayloadRequest): Promise<object> {
  const { id, publicId, slug } = await findAuthor(req)
  const { slugs } = deskOf(req.payload).options
  const count = async (collection: string, and: Where[]) =>
    (await req.payload.db.count({ collection, where: { and }, req })).totalDocs
  const published = (where: Where) =>
    count(slugs.publications, [{ authors: { equals: slug } }, where])
  const [live, retracted, withdrawn, noted, waiting] = await Promise.all([
    published({ state: { equals: 'live' } }),
    published({ state: { equals: 'retracted' } }),
    published({ state: { in: ['removed', 'unpublished'] } }),
    published({ and: [{ corrected: { equals: true } }, { state: { not_equals: 'redirect' } }] }),
    mayDo(req, 'pieces.read') ? count(slugs.pieces, waitingFor(req, id)) : null,
  ])
  return { author: publicId, live, retracted, withdrawn, noted, waiting }
}
