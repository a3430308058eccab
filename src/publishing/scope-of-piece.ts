import type { PieceScope } from '../disclosure/index.ts'
import type { LoadedPiece, PieceRow } from './house.ts'

const isFilled = (text: string | null | undefined) => Boolean(text?.trim())

/** Whether the desk or an author declares that AI was used. */
export const declaresAiUse = ({ aiUse, bylineMode, bylines }: PieceRow): boolean =>
  aiUse === 'declared' ||
  (bylineMode === 'authors' && (bylines ?? []).some((byline) => byline.aiUse === 'declared'))

/** What of a piece decides which disclaimers go with it. */
export function scopeOfPiece(
  loaded: Pick<LoadedPiece, 'authors' | 'chosenDisclaimers' | 'piece' | 'withoutDisclaimers'>,
): PieceScope {
  const { piece, chosenDisclaimers, withoutDisclaimers } = loaded
  const named = piece.bylineMode === 'authors' ? loaded.authors : []
  return {
    kind: piece.kind,
    language: piece.language,
    section: piece.section === null || piece.section === undefined ? null : String(piece.section),
    topics: (piece.topics ?? []).map(String),
    authors: named.map(({ author }) => String(author.id)),
    affiliations: named.flatMap(({ author }) =>
      [author.affiliation, author.organisationName].flatMap((text) => text?.trim() || []),
    ),
    syndicated: isFilled(piece.firstPublished?.name),
    sponsored: isFilled(piece.sponsor?.name),
    aiDeclared: declaresAiUse(piece),
    chosen: chosenDisclaimers,
    without: withoutDisclaimers,
  }
}
