import { askedWords, MOST_HITS } from '../search/question.ts'
import { isReadable, type Readable } from './piece-json.ts'
import type { ListFilter, PublicationSource } from './source.ts'

/** One page of what a search found. */
export type SearchHits = {
  rows: Readable[]
  /** Folded words that were looked for. */
  words: string[]
  /** How many were found in all. */
  total: number
  /** There may be more than `total`. */
  isMost: boolean
  /** Where the next page begins, or `null`. */
  next: number | null
}

/**
 * Pieces that hold the words, the best first. Each is read anew, so that nothing withdrawn is shown whatever
 * the index remembers.
 */
export async function searchHits(
  source: PublicationSource,
  { q, filter, offset, limit }: { q: string; filter: ListFilter; offset: number; limit: number },
): Promise<SearchHits> {
  const ids = await source.search(q, filter)
  const shown = ids.slice(offset, offset + limit)
  const rows = new Map((await source.byIds(shown)).map((row) => [row.id, row]))
  return {
    rows: shown.flatMap((id) => rows.get(id) ?? []).filter(isReadable),
    words: askedWords(q),
    total: ids.length,
    isMost: ids.length >= MOST_HITS,
    next: ids.length > offset + limit ? offset + limit : null,
  }
}
