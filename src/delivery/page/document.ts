import { createHash } from 'node:crypto'

import { FRAME_ORIGINS } from '../../publishing/index.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import type { Rendered } from '../rendered.ts'
import type { Site } from '../source.ts'
import { siteAttributes, voiceOfSite } from '../words/index.ts'
import { footMarkup, mastheadMarkup } from './frame.ts'
import type { ReadersPage } from './page.ts'

/** The site's stylesheet, under an address that changes with it. */
export type Style = { css: string; address: string }

export const STYLE_PATH = '/site.css'

export const styleOf = (css: string): Style => ({
  css,
  address: `${STYLE_PATH}?v=${createHash('sha256').update(css).digest('base64url').slice(0, 12)}`,
})

/** Nothing runs, only what the desk shows of others is framed, and pictures come from here or by TLS. */
// No script of ours runs there; `connect-src` lets tools that look at a page fetch its robots.txt from within it.
const policyOf = ({ sends }: ReadersPage): string =>
  `default-src 'none'; style-src 'self'; img-src 'self' https:; frame-src ${FRAME_ORIGINS.join(' ')}; connect-src 'self'; base-uri 'none'; form-action ${sends ? "'self'" : "'none'"}; frame-ancestors 'self'`

/** A page as a whole document, with all that search engines and shared links look for. */
export function documentAnswer(
  page: ReadersPage,
  site: Site,
  style: Style,
  more: Pick<Rendered, 'fleeting' | 'lasting' | 'list' | 'modifiedAt' | 'slug' | 'surrogateKeys'>,
): Rendered {
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    policy: policyOf(page),
    body: documentHtml(page, site, style),
    ...more,
  }
}

function documentHtml(page: ReadersPage, site: Site, style: Style): string {
  const head = toHtml(
    markup`<!doctype html>
<html${siteAttributes(site)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title>${[
      page.description !== '' && markup`<meta name="description" content="${page.description}">`,
      page.noIndex && markup`<meta name="robots" content="noindex">`,
      markup`<link rel="canonical" href="${page.canonicalUrl}">`,
      page.alternates?.map(
        ({ language, url }) => markup`<link rel="alternate" hreflang="${language}" href="${url}">`,
      ),
      page.oembedUrl !== undefined &&
        markup`<link rel="alternate" type="application/json+oembed" href="${page.oembedUrl}" title="${page.title}">`,
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
export function missingAnswer(site: Site, style: Style, slug?: string): Rendered {
  const { missing: words } = voiceOfSite(site).words
  const page = {
    title: `${words.title} – ${site.name}`,
    description: '',
    canonicalUrl: `${site.url}/`,
    noIndex: true,
    openGraph: [],
    bodyHtml: toHtml(
      markup`<div class="message"><h1>${words.heading}</h1><p>${words.why}</p><p><a href="/">${words.readOn}</a></p></div>`,
    ),
  }
  const more = { surrogateKeys: [], ...(slug === undefined ? {} : { slug }) }
  return { ...documentAnswer(page, site, style, more), status: 404 }
}

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
