import { safeHref } from '../address.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import type { Site } from '../source.ts'

/** The head of every page: a way past it, the name of the house, the ways on. */
export const mastheadHtml = (site: Site): string => toHtml(mastheadMarkup(site))

/** The foot of every page. */
export const footHtml = (site: Site): string => toHtml(footMarkup(site))

export const mastheadMarkup = (site: Site): Markup =>
  markup`<a class="skip" href="#main">Skip to the text</a>
<header class="masthead"><div class="masthead-inner"><p class="site-name"><a href="/">${site.name}</a></p><nav aria-label="Main"><ul><li><a href="/">Opinion</a></li><li><a href="/corrections">Corrections</a></li><li><a href="/pitch">Send a pitch</a></li></ul></nav></div></header>
`

export function footMarkup(site: Site): Markup {
  const mailto = site.email && safeHref(`mailto:${site.email}`)
  return markup`<footer class="foot"><div class="foot-inner"><p>${site.name}</p>${
    site.description && markup`<p class="description">${site.description}</p>`
  }<ul><li><a href="/archive">Archive</a></li><li><a href="/corrections">Corrections</a></li><li><a href="/pitch">Send a pitch</a></li><li><a href="/v1/feed.rss" type="application/rss+xml">RSS</a></li>${
    mailto && markup`<li><a href="${mailto}">${site.email}</a></li>`
  }</ul></div></footer>
`
}
