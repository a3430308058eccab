import { createHash } from 'node:crypto'

import { piecePath, pieceUrl } from '../address.ts'
import { timeMarkup } from '../furniture.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import { isReadable } from '../piece-json.ts'
import type { Rendered } from '../rendered.ts'
import type { Publication, Site } from '../source.ts'
import { siteAttributes, voiceOfSite } from '../words/index.ts'
import { footMarkup, mastheadMarkup } from './frame.ts'

/**
 * What stands at `/opinion/:slug` where a framework's page cannot give the right answer: a tombstone with
 * status 410, a move with 308. Otherwise 200 or 404 with nothing in it: the page answers itself.
 */
export function pageAnswer(publication: Publication | null, site: Site, slug: string): Rendered {
  const common = { type: 'text/html; charset=utf-8', slug, surrogateKeys: keysOf(publication) }
  if (
    publication?.state === 'redirect' &&
    publication.redirectTo &&
    publication.redirectTo !== slug
  ) {
    const target = publication.redirectTo
    return {
      ...common,
      status: 308,
      location: piecePath(target),
      body: toHtml(
        markup`<a href="${pieceUrl(site, target)}">${voiceOfSite(site).words.removed.moved}</a>\n`,
      ),
    }
  }
  if (publication?.state === 'removed') {
    return { ...common, status: 410, policy: POLICY, body: tombstone(publication, site) }
  }
  return { ...common, status: publication && isReadable(publication) ? 200 : 404, body: '' }
}

/** A whole document, so that it needs neither a framework nor another file. */
function tombstone({ modifiedAt, publicNote }: Publication, site: Site): string {
  const voice = voiceOfSite(site)
  const { missing, removed } = voice.words
  return toHtml(
    documentMarkup(
      site,
      removed.title,
      markup`<div class="message"><h1>${removed.heading}</h1><p>${
        publicNote ?? removed.why
      }</p><p class="dates">${removed.removed} ${timeMarkup(modifiedAt, voice)}</p><p><a href="/">${missing.readOn}</a></p></div>`,
    ),
  )
}

const documentMarkup = (site: Site, title: string, main: Markup): Markup =>
  markup`<!doctype html>
<html${siteAttributes(site)}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – ${site.name}</title><meta name="robots" content="noindex">${STYLE_ELEMENT}</head>
<body>
${mastheadMarkup(site)}<main id="main">${main}</main>
${footMarkup(site)}</body>
</html>
`

const keysOf = (publication: Publication | null): string[] =>
  publication ? [`piece-${publication.piece}`] : []

// The literal part of a template, since values are escaped and this is not one.
const STYLE_ELEMENT = markup`<style>:root{color-scheme:light dark;--paper:#fdfcfa;--ink:#1b1a18;--quiet:#5c5852;--accent:#8c1d18;--line:#d8d3ca}@media (prefers-color-scheme:dark){:root{--paper:#161513;--ink:#ebe7df;--quiet:#a8a299;--accent:#f0a49b;--line:#3a3732}}body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.6 Charter,"Bitstream Charter","Sitka Text",Cambria,Georgia,serif}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.skip:not(:focus){position:absolute;inset-inline-start:-999rem}.masthead,.foot{border-block:1px solid var(--line);padding:1rem 1.25rem}.masthead ul,.foot ul{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;list-style:none;margin:0;padding:0;font:1rem/1.5 system-ui,sans-serif}.site-name{margin:0 0 .5rem;font-size:1.5rem;font-weight:700}.site-name a{color:inherit;text-decoration:none}main{max-inline-size:66ch;margin:4rem auto;padding:0 1.25rem}h1{font-size:2rem;line-height:1.2;text-wrap:balance}.dates,.foot{color:var(--quiet);font-size:1rem}</style>`

const STYLE = toHtml(STYLE_ELEMENT).slice('<style>'.length, -'</style>'.length)
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
