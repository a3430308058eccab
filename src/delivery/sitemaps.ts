import { pieceUrl } from './address.ts'
import type { Readable } from './piece-json.ts'
import type { Site } from './source.ts'
import { element, textElement, xmlDocument } from './xml.ts'

/** A page a search engine should know of; `modifiedAt` is ISO 8601. */
export type SitemapEntry = {
  url: string
  modifiedAt?: string
  /** The page in every language it is there in, itself among them. */
  alternates?: readonly { language: string; url: string }[]
}

/** Most addresses the protocol allows in one file. */
export const SITEMAP_LIMIT = 50_000
/** Above so many pieces the sitemap is an index of one for each month. */
export const SITEMAP_ALONE = 10_000
/** Most articles a news sitemap may hold. */
export const NEWS_SITEMAP_LIMIT = 1_000
/** A news sitemap holds what is younger than this, in milliseconds. */
export const NEWS_AGE = 2 * 24 * 60 * 60 * 1000

/** A sitemap (sitemaps.org, protocol 0.9). */
export const sitemap = (entries: readonly SitemapEntry[]): string =>
  xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      entries
        .slice(0, SITEMAP_LIMIT)
        .map(({ url, modifiedAt, alternates = [] }) =>
          element('url', {}, [
            textElement('loc', url),
            textElement('lastmod', modifiedAt),
            ...alternates.map(({ language, url: href }) =>
              element('xhtml:link', { rel: 'alternate', hreflang: language, href }, []),
            ),
          ]),
        ),
    ),
  )

/** A sitemap of sitemaps, in the order given. */
export const sitemapIndex = (urls: readonly string[]): string =>
  xmlDocument(
    element(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      urls.slice(0, SITEMAP_LIMIT).map((url) => element('sitemap', {}, [textElement('loc', url)])),
    ),
  )

/** The sitemap of the last two days' pieces, for news search. */
export const newsSitemap = (publications: readonly Readable[], site: Site): string =>
  xmlDocument(
    element(
      'urlset',
      {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      },
      publications
        .slice(0, NEWS_SITEMAP_LIMIT)
        .map(({ slug, content, publishedAt }) =>
          element('url', {}, [
            textElement('loc', pieceUrl(site, slug)),
            element('news:news', {}, [
              element('news:publication', {}, [
                textElement('news:name', site.name),
                textElement('news:language', newsLanguage(content.language)),
              ]),
              textElement('news:publication_date', publishedAt),
              textElement('news:title', content.headline),
            ]),
          ]),
        ),
    ),
  )

/** The two- or three-letter code; Chinese alone is told apart by script. */
function newsLanguage(language: string): string {
  const [base = 'en', ...rest] = language.toLowerCase().split('-')
  if (base !== 'zh') return base
  return rest.some((part) => part === 'hant' || part === 'tw' || part === 'hk') ? 'zh-tw' : 'zh-cn'
}
