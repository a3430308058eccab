import { SEARCH_PATH, safeHref } from '../address.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import type { Site } from '../source.ts'
import { voiceOfSite } from '../words/index.ts'

const PITCH = '/pitch'

/**
 * The head of every page: a way past it, the name of the house, the ways on.
 *
 * @param pitchAddress where the way to the form leads.
 */
export const mastheadHtml = (site: Site, pitchAddress?: string): string =>
  toHtml(mastheadMarkup(site, pitchAddress))

/** The foot of every page. */
export const footHtml = (site: Site, pitchAddress?: string): string =>
  toHtml(footMarkup(site, pitchAddress))

export function mastheadMarkup(site: Site, pitchAddress: string = PITCH): Markup {
  const words = voiceOfSite(site).words.frame
  return markup`<a class="skip" href="#main">${words.skip}</a>
<header class="masthead"><div class="masthead-inner"><p class="site-name"><a href="/">${site.name}</a></p><nav aria-label="${words.main}"><ul><li><a href="/">${words.opinion}</a></li><li><a href="${SEARCH_PATH}">${words.search}</a></li><li><a href="/corrections">${words.corrections}</a></li><li><a href="${pitchAddress}">${words.pitch}</a></li></ul></nav></div></header>
`
}

export function footMarkup(site: Site, pitchAddress: string = PITCH): Markup {
  const words = voiceOfSite(site).words.frame
  const mailto = site.email && safeHref(`mailto:${site.email}`)
  return markup`<footer class="foot"><div class="foot-inner"><p>${site.name}</p>${
    site.description && markup`<p class="description">${site.description}</p>`
  }<ul><li><a href="/archive">${words.archive}</a></li><li><a href="/corrections">${words.corrections}</a></li><li><a href="${pitchAddress}">${words.pitch}</a></li><li><a href="/v1/feed.rss" type="application/rss+xml">RSS</a></li>${
    mailto && markup`<li><a href="${mailto}">${site.email}</a></li>`
  }</ul></div></footer>
`
}
