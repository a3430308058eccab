import type { PrintedAuthor, Term } from '../publishing/content.ts'
import { printable } from './characters.ts'
import { wordCursorOf } from './cursor.ts'
import { authorJson } from './piece-json.ts'
import { NOT_FOUND, problemJson } from './problem.ts'
import { DEFAULT_LIMIT, type Parameters } from './query.ts'
import { JSON_TYPE, jsonAnswer, type Rendered } from './rendered.ts'
import type { Policy, PublicationSource, Site, WordPage } from './source.ts'

export const authorsAnswer = (
  parameters: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> =>
  wordPage(
    parameters,
    (page) => source.authors(page),
    (author) => authorJson(author, site),
    site,
  )

/** Topics or sections of what is published, as the newest piece of each prints it. */
export const termsAnswer = (
  which: 'section' | 'topic',
  parameters: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> => wordPage(parameters, (page) => source.terms(which, page), termJson, site)

export const authorAnswer = (author: PrintedAuthor | null, site: Site): Rendered =>
  author ? jsonAnswer(authorJson(author, site), site) : notFound()

export const policyAnswer = (policy: Policy | null, site: Site): Rendered =>
  policy ? jsonAnswer(policy, site) : notFound()

async function wordPage<Row extends { slug: string }>(
  { limit = DEFAULT_LIMIT, afterWord }: Parameters,
  read: (page: WordPage) => Promise<Row[]>,
  written: (row: Row) => unknown,
  site: Site,
): Promise<Rendered> {
  const rows = await read({
    limit: limit + 1,
    ...(afterWord === undefined ? {} : { after: afterWord }),
  })
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return jsonAnswer(
    {
      items: shown.map(written),
      next: rows.length > limit && last ? wordCursorOf(last.slug) : null,
    },
    site,
  )
}

const termJson = ({ id, slug, name }: Term): Term => ({ id, slug, name: printable(name) })

/** Nothing stands at the address. With a slug, until that slug changes. */
export const notFound = (slug?: string): Rendered => ({
  status: 404,
  type: JSON_TYPE,
  body: problemJson(NOT_FOUND),
  surrogateKeys: [],
  ...(slug === undefined ? {} : { slug }),
})
