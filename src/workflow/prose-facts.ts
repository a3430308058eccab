import type { PayloadRequest } from 'payload'

import {
  isSettled,
  nearestSentence,
  placeOf,
  sentencesOfText,
  stateOfClaim,
  stateOfReply,
} from '../claims/index.ts'
import type { Reply, SentencesOfText, Verdict } from '../claims/index.ts'
import {
  blocksOfPiece,
  isInTheWay,
  openFindings,
  placeOfFinding,
  placeOfWords,
  primaryLanguage,
  readText,
  styleMatcher,
  styleRuleOf,
} from '../copydesk/index.ts'
import type { Dismissed, StyleRuleRow, TextBlock } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import type { LoadedPiece, PieceRow } from '../publishing/index.ts'
import type { PieceFacts } from './gate-facts.ts'
import { rowsOfPiece } from './rows-of-piece.ts'
import type { Rule } from './rules.ts'

type ClaimRow = { id: number | string; publicId: string; sentence: string; verdict: Verdict }
type ReplyRow = Reply & { id: number | string; publicId: string; who: string }

/** Most rules of house style that a desk keeps in use. */
const MOST_STYLES = 1000

/** What the gate looks at of what a text says and how: its claims, its rights of reply, and its findings. */
export async function proseFacts(
  req: PayloadRequest,
  loaded: LoadedPiece,
  now: string,
): Promise<Pick<PieceFacts, 'claims' | 'firstFinding' | 'openFindings' | 'replies'>> {
  const { piece, settings } = loaded
  const { slugs } = deskOf(req.payload).options
  const claims = await rowsOfPiece<ClaimRow>(req, slugs.claims, piece.publicId)
  const replies = await rowsOfPiece<ReplyRow>(req, slugs.replies, piece.publicId)
  const asked = asksForCopy(settings.rules as readonly Rule[] | null | undefined)
  if (claims.length === 0 && replies.length === 0 && !asked) return {}
  const blocks = blocksOfPiece(piece)
  const text = sentencesOfText(blocks)
  return {
    claims: claims
      .map((claim) => ({
        sentence: claim.sentence,
        state: stateOfClaim(claim, text),
        ...placeOfEntry(claim.publicId, claim.sentence, text),
      }))
      .filter(({ state }) => !isSettled(state)),
    replies: replies
      .map((reply) => ({
        who: reply.who,
        state: stateOfReply(reply, text, now),
        ...placeOfEntry(reply.publicId, reply.printed ?? '', text),
      }))
      .filter(({ state }) => state !== 'settled'),
    ...(asked ? await findingsInTheWay(req, loaded, blocks, now) : {}),
  }
}

/** How much of a text reads wrong and was neither mended nor dismissed, and where the first of it stands. */
async function findingsInTheWay(
  req: PayloadRequest,
  { piece, publication }: LoadedPiece,
  blocks: readonly TextBlock[],
  now: string,
): Promise<Pick<PieceFacts, 'firstFinding' | 'openFindings'>> {
  const found = readText(blocks, {
    language: piece.language,
    ...timesOfText(piece, publication?.firstPublishedAt, now),
    styles: styleMatcher((await stylesOfDesk(req)).map(styleRuleOf), primaryLanguage(piece)),
  })
  const { copyMarks } = deskOf(req.payload).options.slugs
  const marks = await rowsOfPiece<Dismissed & { id: number | string }>(
    req,
    copyMarks,
    piece.publicId,
  )
  const open = openFindings(found, marks).open.filter(isInTheWay)
  return {
    openFindings: open.length,
    ...(open[0] ? { firstFinding: placeOfFinding(open[0]) } : {}),
  }
}

/** Where the sentence of a claim or an answer stands, or the one that it most likely became. */
function placeOfEntry(item: string, sentence: string, text: SentencesOfText) {
  const stands = placeOf(sentence, text) ?? placeOf(nearestSentence(sentence, text) ?? '', text)
  return {
    item,
    ...(stands ? { text: placeOfWords(stands.block, stands.start, stands.text) } : {}),
  }
}

const asksForCopy = (rules: readonly Rule[] | null | undefined) =>
  (rules ?? []).some(
    ({ requirement, level }) => requirement === 'copy-desk-clear' && level !== 'off',
  )

/**
 * The day that a text is of: when it first went out, when it is to, or today. Where it is out, it is read
 * today.
 */
export function timesOfText(
  { scheduledFor }: Pick<PieceRow, 'scheduledFor'>,
  firstPublishedAt: string | null | undefined,
  now: string,
): { dateline: string; readOn: string | null } {
  const iso = (moment: string) => new Date(moment).toISOString()
  if (firstPublishedAt) return { dateline: iso(firstPublishedAt), readOn: now }
  return { dateline: scheduledFor ? iso(scheduledFor) : now, readOn: null }
}

/** The rules of house style that are in use. */
export async function stylesOfDesk(
  req: PayloadRequest,
): Promise<(StyleRuleRow & { id: number | string })[]> {
  const { docs } = await req.payload.db.find<StyleRuleRow & { id: number | string }>({
    collection: deskOf(req.payload).options.slugs.styleRules,
    where: { active: { equals: true } },
    sort: 'publicId',
    limit: MOST_STYLES,
    pagination: false,
    req,
  })
  return docs
}
