import { blocksFromLexical, wordsOf } from '../publishing/index.ts'
import type { AuthorRow, BylineRow, LoadedPiece } from '../publishing/index.ts'
import type { BylineFacts, PieceFacts } from './gate-facts.ts'

/** What the gate looks at of one who signs. */
export function peopleFacts(
  { authorPasts }: LoadedPiece,
  author: AuthorRow,
  byline: BylineRow,
): Partial<BylineFacts> {
  const account = author.user ?? author.accountBehind
  const past = authorPasts?.get(author.publicId)
  return {
    ...(account === null || account === undefined ? {} : { userId: account }),
    identity: author.identityState ?? 'not-checked',
    termsAgreed: byline.termsAgreed === true,
    ...(past ? { isNew: !past.isOut, others: past.others } : {}),
  }
}

/** What the gate looks at of an agreement with whoever writes, and of the pictures. */
export function workFacts({ piece, licences, source }: LoadedPiece): Partial<PieceFacts> {
  const { commission, commissionedWords, lengthReason, submission, termsHash } = piece
  return {
    ...(source ? { sourceChanged: source.stamp !== (piece.translatedRelease ?? '') } : {}),
    cameIn: submission !== null && submission !== undefined,
    termsOfSubmission: Boolean(termsHash),
    hasCommissionTerms:
      commission?.fee !== null &&
      commission?.fee !== undefined &&
      Boolean(commission.rights?.trim()),
    licences,
    ...(commissionedWords
      ? {
          commissionedWords,
          words: wordsOf(blocksFromLexical(piece.body), piece.language),
          lengthReason: lengthReason ?? '',
        }
      : {}),
  }
}
