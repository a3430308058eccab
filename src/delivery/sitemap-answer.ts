import { pieceUrl } from './address.ts'
import { alternatesOf } from './alternates.ts'
import { boundsOf, monthsBetween } from './months.ts'
import { isReadable, type Readable } from './piece-json.ts'
import type { Rendered } from './rendered.ts'
import {
  NEWS_AGE,
  NEWS_SITEMAP_LIMIT,
  newsSitemap,
  sitemap,
  SITEMAP_ALONE,
  SITEMAP_LIMIT,
  sitemapIndex,
  type SitemapEntry,
} from './sitemaps.ts'
import type { Page, Position, PublicAddress, PublicationSource, Site } from './source.ts'

/** One sitemap while everything fits into it; then an index of the site's own pages and of every month. */
export async function sitemapAnswer(source: PublicationSource, site: Site): Promise<Rendered> {
  const rows: PublicAddress[] = []
  const newestFirst = everyRow((page) => source.addresses(page), 1_000, SITEMAP_ALONE + 1)
  for await (const row of newestFirst) rows.push(row)
  if (rows.length <= SITEMAP_ALONE) {
    return xmlAnswer(sitemap([front(site), ...rows.flatMap((row) => entryOf(row, site))]), site)
  }
  const span = await source.span()
  const months = span ? monthsBetween(span.first, span.last, site.timeZone) : []
  const names = ['site', ...months]
  return xmlAnswer(sitemapIndex(names.map((name) => `${site.url}/v1/sitemap-${name}.xml`)), site)
}

/** @param page `site`, or a month. */
export async function sitemapPageAnswer(
  page: string,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  if (page === 'site') {
    const pages = ['/archive', '/corrections'].map((path) => ({ url: site.url + path }))
    return xmlAnswer(sitemap([front(site), ...pages]), site)
  }
  // The month's own page stands in it too, so that a month of which all was retracted is no empty file.
  const entries: SitemapEntry[] = [{ url: `${site.url}/archive/${page}` }]
  const bounds = boundsOf(page, site.timeZone)
  const rows = everyRow((asked) => source.addresses(asked, bounds), 1_000, SITEMAP_LIMIT - 1)
  for await (const row of rows) entries.push(...entryOf(row, site))
  return xmlAnswer(sitemap(entries), site)
}

const front = (site: Site): SitemapEntry => ({ url: `${site.url}/`, modifiedAt: site.updatedAt })

/** A retracted page asks search engines to leave it out. */
function entryOf(row: PublicAddress, site: Site): SitemapEntry[] {
  const { modifiedAt, slug, state } = row
  if (state !== 'live') return []
  const alternates = alternatesOf(row, site)
  return [{ url: pieceUrl(site, slug), modifiedAt, ...(alternates ? { alternates } : {}) }]
}

export async function newsSitemapAnswer(
  source: PublicationSource,
  site: Site,
  now: number,
): Promise<Rendered> {
  const youngest = new Date(now - NEWS_AGE).toISOString()
  const rows: Readable[] = []
  const newest = everyRow((page) => source.list({}, page), 100, NEWS_SITEMAP_LIMIT)
  for await (const row of newest) {
    if (row.publishedAt < youngest) break
    if (isReadable(row) && row.state === 'live') rows.push(row)
  }
  return xmlAnswer(newsSitemap(rows, site), site)
}

const xmlAnswer = (body: string, site: Site): Rendered => ({
  status: 200,
  type: 'application/xml; charset=utf-8',
  body,
  modifiedAt: site.updatedAt,
  surrogateKeys: ['pieces'],
})

/** The newest rows, at most `most`, read in batches so that an early end costs little. */
async function* everyRow<Row extends PublicAddress>(
  read: (page: Page) => Promise<Row[]>,
  batch: number,
  most: number,
): AsyncGenerator<Row> {
  let after: Position | undefined
  for (let seen = 0; seen < most;) {
    const limit = Math.min(batch, most - seen)
    const rows = await read({ limit, ...(after ? { after } : {}) })
    yield* rows
    const last = rows.at(-1)
    if (rows.length < limit || !last) return
    seen += rows.length
    after = { at: last.publishedAt, id: last.id }
  }
}
