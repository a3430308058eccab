import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

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
import type { PieceRow } from '../publishing/index.ts'
import { stylesOfDesk, timesOfText } from '../workflow/index.ts'
import { marksOfPiece } from './marks-of-piece.ts'

/** What of a piece is counted. */
export type CountedPiece = Pick<
  PieceRow,
  'body' | 'headline' | 'language' | 'publicId' | 'scheduledFor'
> & { standfirst?: string | null }

/** How much of a text reads wrong and was not dismissed, as it is read today. */
export function findingsOf(
  piece: CountedPiece,
  styles: readonly StyleRuleRow[],
  marks: readonly Dismissed[],
): number {
  const findings = readText(blocksOfPiece(piece), {
    language: piece.language,
    ...timesOfText(piece, null, new Date().toISOString()),
    styles: styleMatcher(styles.map(styleRuleOf), primaryLanguage(piece)),
  })
  return openFindings(findings, marks).open.filter(isInTheWay).length
}

async function findingsIn(req: PayloadRequest, piece: CountedPiece): Promise<number> {
  const [styles, marks] = await Promise.all([stylesOfDesk(req), marksOfPiece(req, piece.publicId)])
  return findingsOf(piece, styles, marks)
}

/**
 * Keeps beside a piece how much of it reads wrong, so that a list of all pieces reads none of their texts. It is
 * counted when the text is saved and when a finding is dismissed; a rule that changes counts from the next save on.
 */
export const countFindings: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = originalDoc as (PieceRow & { openFindings?: number | null }) | undefined
  const kept = before?.openFindings
  if (kept !== undefined && kept !== null && data.workingHash === before?.workingHash) {
    return { ...data, openFindings: kept }
  }
  // A version that is restored brings its text, and not the name of its piece.
  const piece = { ...data, publicId: before?.publicId ?? String(data.publicId) } as CountedPiece
  return { ...data, openFindings: await findingsIn(req, piece) }
}

/** Counts anew after a finding was dismissed, or brought back. */
export async function recountFindings(req: PayloadRequest, piece: PieceRow): Promise<void> {
  await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.pieces,
    where: { id: { equals: piece.id } },
    data: { openFindings: await findingsIn(req, piece) },
    options: { atomic: true },
    req,
  })
}
