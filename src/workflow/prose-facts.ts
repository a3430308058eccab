import type { PayloadRequest } from 'payload'

import { isSettled, sentencesOfText, stateOfClaim, stateOfReply } from '../claims/index.ts'
import type { Reply, Verdict } from '../claims/index.ts'
import {
  blocksOfPiece,
  isInTheWay,
  openFindings,
  primaryLanguage,
  readText,
  styleMatcher,
  styleRuleOf,
} from '../copydesk/index.ts'
import type { Dismissed, StyleRuleRow } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import type { LoadedPiece, PieceRow } from '../publishing/index.ts'
import type { PieceFacts } from './gate-facts.ts'
import type { Rule } from './rules.ts'

type ClaimRow = { id: number | string; sentence: string; verdict: Verdict }
type ReplyRow = Reply & { id: number | string; who: string }

/** Most rows of a kind that one piece has. */
const MOST = 500
/** Most rules of house style that a desk keeps in use. */
const MOST_STYLES = 1000

/** What the gate looks at of what a text says and how: its claims, its rights of reply, and its findings. */
export async function proseFacts(
  req: PayloadRequest,
  { piece, publication, settings }: LoadedPiece,
  now: string,
): Promise<Pick<PieceFacts, 'claims' | 'openFindings' | 'replies'>> {
  const { slugs } = deskOf(req.payload).options
  const ofPiece = async <Row extends { id: number | string }>(collection: string) =>
    (
      await req.payload.db.find<Row>({
        collection,
        where: { piece: { equals: piece.publicId } },
        sort: 'createdAt',
        limit: MOST,
        pagination: false,
        req,
      })
    ).docs
  const claims = await ofPiece<ClaimRow>(slugs.claims)
  const replies = await ofPiece<ReplyRow>(slugs.replies)
  const asked = asksForCopy(settings.rules as readonly Rule[] | null | undefined)
  if (claims.length === 0 && replies.length === 0 && !asked) return {}
  const blocks = blocksOfPiece(piece)
  const text = sentencesOfText(blocks)
  return {
    claims: claims
      .map((claim) => ({ sentence: claim.sentence, state: stateOfClaim(claim, text) }))
      .filter(({ state }) => !isSettled(state)),
    replies: replies
      .map((reply) => ({ who: reply.who, state: stateOfReply(reply, text, now) }))
      .filter(({ state }) => state !== 'settled'),
    ...(asked
      ? {
          openFindings: openFindings(
            readText(blocks, {
              language: piece.language,
              ...timesOfText(piece, publication?.firstPublishedAt, now),
              styles: styleMatcher(
                (await stylesOfDesk(req)).map(styleRuleOf),
                primaryLanguage(piece),
              ),
            }),
            await ofPiece<Dismissed & { id: number | string }>(slugs.copyMarks),
          ).open.filter(isInTheWay).length,
        }
      : {}),
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
