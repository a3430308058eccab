import { createHash } from 'node:crypto'

import { markup, toHtml, type Markup } from '../markup.ts'
import type { Rendered } from '../rendered.ts'
import type { Site } from '../source.ts'
import { footMarkup, mastheadMarkup } from './frame.ts'
import type { ReadersPage } from './page.ts'

/** The site's stylesheet, under an address that changes with it. */
export type Style = { css: string; address: string }

export const STYLE_PATH = '/site.css'

export const styleOf = (css: string): Style => ({
  css,
  address: `${STYLE_PATH}?v=${createHash('sha256').update(css).digest('base64url').slice(0, 12)}`,
})

/** Nothing runs, nothing is embedded, and pictures come from here or by TLS. */
const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' https:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"

/** A page as a whole document, with all that search engines and shared links look for. */
export function documentAnswer(
  page: ReadersPage,
  site: Site,
  style: Style,
  more: Pick<Rendered, 'lasting' | 'modifiedAt' | 'slug' | 'surrogateKeys'>,
): Rendered {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    policy: POLICY,
    body: documentHtml(page, site, style),
    ...more,
  }
}

function documentHtml(page: ReadersPage, site: Site, style: Style): string {
  const head = toHtml(
    markup`<!doctype html>
<html lang="${site.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title>${[
      page.description !== '' && markup`<meta name="description" content="${page.description}">`,
      page.noIndex && markup`<meta name="robots" content="noindex">`,
      markup`<link rel="canonical" href="${page.canonicalUrl}">`,
      page.openGraph.map(
        ({ property, content }) => markup`<meta property="${property}" content="${content}">`,
      ),
    ]}<link rel="stylesheet" href="${style.address}"><link rel="icon" href="/favicon.ico">${FEEDS}`,
  )
  // Made for a script element by `scriptJson`, so it is placed as it is.
  const data =
    page.jsonLd === undefined ? '' : `<script type="application/ld+json">${page.jsonLd}</script>`
  const top = toHtml(markup`</head>\n<body>\n${mastheadMarkup(site)}<main id="main">`)
  const end = toHtml(markup`</main>\n${footMarkup(site)}</body>\n</html>\n`)
  return head + data + top + page.bodyHtml + end
}

const FEEDS: Markup = markup`<link rel="alternate" type="application/rss+xml" href="/v1/feed.rss"><link rel="alternate" type="application/atom+xml" href="/v1/feed.atom"><link rel="alternate" type="application/feed+json" href="/v1/feed.json">`

/** The page of an address where nothing stands; with a slug, until that slug changes. */
export const missingAnswer = (site: Site, style: Style, slug?: string): Rendered => ({
  ...documentAnswer(
    {
      title: `Page not found – ${site.name}`,
      description: '',
      canonicalUrl: `${site.url}/`,
      noIndex: true,
      openGraph: [],
      bodyHtml: toHtml(
        markup`<div class="message"><h1>There is nothing at this address</h1><p>The link may be wrong, or the piece may no longer be published.</p><p><a href="/">Read what is published now</a></p></div>`,
      ),
    },
    site,
    style,
    { surrogateKeys: [], ...(slug === undefined ? {} : { slug }) },
  ),
  status: 404,
})

export const styleAnswer = ({ css }: Style): Rendered => ({
  status: 200,
  type: 'text/css; charset=utf-8',
  body: css,
  surrogateKeys: [],
  immutable: true,
})

/** What programs that walk the site may read, and where they find all of it. */
export const robotsAnswer = (site: Site): Rendered => ({
  status: 200,
  type: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /pitch/',
    'Allow: /api/media/file/',
    '',
    `Sitemap: ${site.url}/v1/sitemap.xml`,
    `Sitemap: ${site.url}/v1/news-sitemap.xml`,
    '',
  ].join('\n'),
  surrogateKeys: [],
})
