import { excerptOf, type ExcerptPart } from '../search/excerpt.ts'
import { wordCursorOf } from './cursor.ts'
import { pieceItemJson, type PieceItemJson } from './piece-json.ts'
import { renderPlainText } from './plain-text.ts'
import { DEFAULT_LIMIT, type Parameters } from './query.ts'
import { jsonAnswer, type Rendered } from './rendered.ts'
import { searchHits } from './search-hits.ts'
import type { PublicationSource, Site } from './source.ts'

/** A piece that was found, with the stretch of it that holds the words. */
export type FoundJson = PieceItemJson & { excerpt: ExcerptPart[] }

/** Pieces that hold the words, the best first. */
export async function searchAnswer(
  { limit = DEFAULT_LIMIT, q = '', offset = 0, filter }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const { rows, words, next } = await searchHits(source, { q, filter, offset, limit })
  const items = rows.map((row): FoundJson => ({
    ...pieceItemJson(row, site),
    excerpt: excerptOf(renderPlainText(row.content.body), words),
  }))
  return {
    ...jsonAnswer({ items, next: next === null ? null : wordCursorOf(String(next)) }, site),
    // There are more questions than anyone could keep, and strangers invent them.
    fleeting: true,
  }
}
