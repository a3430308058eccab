import { canonicalJson, sha256Hex } from './canonical.ts'
import { blocksFromLexical, namedPicture } from './lexical-blocks.ts'
import type { PieceRow } from './house.ts'

/** The fields of a piece that a reader would see something of. */
export const READER_FIELDS = [
  'kind',
  'language',
  'slug',
  'headline',
  'standfirst',
  'body',
  'socialHeadline',
  'searchHeadline',
  'bylineMode',
  'bylines',
  'aiUse',
  'aiUseText',
  'disclaimers',
  'withoutDisclaimers',
  'picture',
  'commentPolicy',
  'invitation',
  'section',
  'topics',
  'series',
  'firstPublished',
  'sponsor',
  'translationOf',
  'noteType',
  'noteText',
  'noteSupersedes',
] as const satisfies readonly (keyof PieceRow)[]

/** A relation may stand as a row id or, filled in, as the row. */
const idOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'object') return idOf((value as { id?: unknown }).id)
  return String(value as number | string)
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const rowsOf = <Row>(value: readonly Row[] | null | undefined): Row[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []
const idsOf = (value: unknown): (string | null)[] => (Array.isArray(value) ? value.map(idOf) : [])
const timeOf = (value: unknown): string => {
  const time = typeof value === 'string' || value instanceof Date ? new Date(value) : null
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : ''
}

/**
 * SHA-256 in hex over what the piece itself says: its text, byline, filing and furniture. It does not change
 * when a text is merely saved again, nor when an author's profile does: a changed biography goes out as
 * approved. It is taken before a save is validated, so whatever is of the wrong type counts as not there.
 */
export function workingHash(piece: Partial<PieceRow>): string {
  const text = {
    kind: textOf(piece.kind),
    language: textOf(piece.language),
    slug: textOf(piece.slug),
    headline: textOf(piece.headline),
    standfirst: textOf(piece.standfirst),
    body: blocksFromLexical(piece.body, { pictures: namedPicture }).map((block) => ({
      ...block,
      anchor: '',
    })),
    socialHeadline: textOf(piece.socialHeadline),
    searchHeadline: textOf(piece.searchHeadline),
    bylineMode: textOf(piece.bylineMode),
    bylines: rowsOf(piece.bylines).map((byline) => ({
      author: idOf(byline.author),
      role: textOf(byline.role),
      interests: byline.interests ?? 'not-asked',
      interestsText: byline.interests === 'declared' ? textOf(byline.interestsText) : '',
      ...declared('payment', byline.payment, byline.paymentText),
      ...declared('aiUse', byline.aiUse, byline.aiUseText),
    })),
    aiUse: piece.aiUse ?? 'not-asked',
    aiUseText: piece.aiUse === 'declared' ? textOf(piece.aiUseText) : '',
    disclaimers: idsOf(piece.disclaimers).sort(),
    picture: idOf(piece.picture),
    commentPolicy: textOf(piece.commentPolicy),
    invitation: piece.invitation === true,
    section: idOf(piece.section),
    topics: idsOf(piece.topics),
    series: idOf(piece.series),
    firstPublished: {
      name: textOf(piece.firstPublished?.name),
      url: textOf(piece.firstPublished?.url),
      date: timeOf(piece.firstPublished?.date),
    },
    note:
      piece.noteType && piece.noteText
        ? [piece.noteType, piece.noteText, ...(piece.noteSupersedes ? [piece.noteSupersedes] : [])]
        : [],
    ...addedSince(piece),
  }
  return sha256Hex(canonicalJson(text))
}

/** An answer that a byline gives since a later release of the desk; one that was never asked adds nothing. */
const declared = (name: string, answer: unknown, text: unknown) =>
  answer === 'declared' || answer === 'none'
    ? { [name]: answer === 'declared' ? [answer, textOf(text)] : [answer] }
    : {}

/**
 * What later releases of the desk added to a piece. A key stands here only when it says something: the hash
 * of a piece without it is what it was before, and a proof that was approved then is current still.
 */
function addedSince({
  sponsor,
  translationOf,
  withoutDisclaimers,
}: Partial<PieceRow>): Record<string, unknown> {
  const source = idOf(translationOf)
  const without = idsOf(withoutDisclaimers).sort()
  return {
    ...(without.length > 0 ? { withoutDisclaimers: without } : {}),
    ...(source === null ? {} : { translationOf: source }),
    ...(textOf(sponsor?.name).trim() === ''
      ? {}
      : {
          sponsor: {
            name: textOf(sponsor?.name),
            from: timeOf(sponsor?.from),
            until: timeOf(sponsor?.until),
          },
        }),
  }
}
