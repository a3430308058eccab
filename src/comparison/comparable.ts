import type { Block, Content } from '../publishing/content.ts'
import { blocksFromLexical, namedPicture } from '../publishing/lexical-blocks.ts'

/** The single lines of a piece that are compared, in the order in which they are read. */
export const LINES = ['headline', 'standfirst', 'socialHeadline', 'searchHeadline'] as const
export type Line = (typeof LINES)[number]

/** A text as far as two of them are compared: what was written, apart from what the desk puts around it. */
export type ComparableText = Record<Line, string> & { body: Block[] }

type Written = Partial<Record<Line, unknown>> & { body?: unknown }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The blocks of what an editor holds, pictures named by their rows. @throws BodyError */
export const blocksOf = (body: unknown): Block[] =>
  blocksFromLexical(body, { pictures: namedPicture })

/** The text of a stored piece, of one of its versions, or of an open form. @throws BodyError */
export const comparableOfPiece = (piece: Written): ComparableText => ({
  headline: textOf(piece.headline),
  standfirst: textOf(piece.standfirst),
  socialHeadline: textOf(piece.socialHeadline),
  searchHeadline: textOf(piece.searchHeadline),
  body: blocksOf(piece.body),
})

/** The text of a proof, or of what was published of it. */
export const comparableOfContent = ({
  body,
  headline,
  headlines,
  standfirst,
}: Content): ComparableText => ({
  headline,
  standfirst: standfirst ?? '',
  socialHeadline: headlines?.social ?? '',
  searchHeadline: headlines?.search ?? '',
  body,
})
