import {
  askedWords,
  excerptOf,
  type ExcerptPart,
  type SearchDocument,
  type SearchSource,
} from '../search/index.ts'
import { cursorOf, positionOf, wordCursorOf } from './cursor.ts'
import { byDate, readPage } from './paging.ts'
import {
  isReadable,
  namedAuthors,
  pieceItemJson,
  type PieceItemJson,
  type Readable,
} from './piece-json.ts'
import { renderPlainText } from './plain-text.ts'
import { DEFAULT_LIMIT, type Parameters } from './query.ts'
import { jsonAnswer, type Rendered } from './rendered.ts'
import type { Publication, PublicationSource, Site } from './source.ts'

/** A piece that was found, with the stretch of it that holds the words. */
export type FoundJson = PieceItemJson & { excerpt: ExcerptPart[] }

const BATCH = 100

/**
 * Pieces that hold the words, the best first. Each is read anew, so that nothing withdrawn is shown whatever
 * the index remembers.
 */
export async function searchAnswer(
  { limit = DEFAULT_LIMIT, q = '', offset = 0, filter }: Parameters,
  find: (question: string, filter: Parameters['filter']) => Promise<string[]>,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const ids = await find(q, filter)
  const shown = ids.slice(offset, offset + limit)
  const rows = new Map((await source.byIds(shown)).map((row) => [row.id, row]))
  const words = askedWords(q)
  const items = shown
    .flatMap((id) => rows.get(id) ?? [])
    .filter(isReadable)
    .map((row): FoundJson => ({
      ...pieceItemJson(row, site),
      excerpt: excerptOf(renderPlainText(row.content.body), words),
    }))
  const more = ids.length > offset + limit
  return {
    ...jsonAnswer({ items, next: more ? wordCursorOf(String(offset + limit)) : null }, site),
    // There are more questions than anyone could keep, and strangers invent them.
    fleeting: true,
  }
}

/** What search reads, out of what delivery reads. */
export const searchSource = (source: PublicationSource): SearchSource => ({
  newest: async (after) => {
    const position = after === undefined ? undefined : positionOf(after)
    const { rows, next } = await readPage(
      (page) => source.list({}, page),
      { limit: BATCH, after: position },
      byDate,
    )
    const last = rows.at(-1)
    return {
      documents: rows.filter(isReadable).map(documentOf),
      ...(next !== null && last ? { next: cursorOf(byDate(last)) } : {}),
    }
  },
  bySlug: async (slug) => {
    const found: Publication | null = await source.bySlug(slug)
    return found && isReadable(found) ? documentOf(found) : null
  },
})

function documentOf({ id, slug, content }: Readable): SearchDocument {
  const { byline, section, series, topics } = content
  const authors = namedAuthors(content)
  return {
    id,
    slug,
    headline: [content.headline, content.headlines?.search ?? ''].join(' '),
    standfirst: content.standfirst ?? '',
    names: [byline.line, ...authors, section, series, ...topics]
      .map((each) => (typeof each === 'string' ? each : (each?.name ?? '')))
      .join(' '),
    body: renderPlainText(content.body),
    language: content.language,
    kind: content.kind,
    section: section?.slug ?? '',
    series: series?.slug ?? '',
    authors: authors.map((author) => author.slug),
    topics: topics.map((topic) => topic.slug),
  }
}
