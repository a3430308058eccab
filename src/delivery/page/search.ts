import { excerptOf, markedText, type ExcerptPart } from '../../search/excerpt.ts'
import { SEARCH_PATH, searchPath } from '../address.ts'
import { wordCursorOf } from '../cursor.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import { renderPlainText } from '../plain-text.ts'
import type { SearchHits } from '../search-hits.ts'
import type { Site } from '../source.ts'
import { voiceOfSite } from '../words/index.ts'
import { describedList } from './lists.ts'
import type { ReadersPage } from './page.ts'
import { teaserMarkup } from './teaser.ts'

/** What was asked for and what was found. */
export type Searched = { q: string; first: boolean; hits: SearchHits }

/** A form for words, and the pieces that hold them; the form alone where nothing was asked for yet. */
export function searchPage(searched: Searched | null, site: Site): ReadersPage {
  const { search: words } = voiceOfSite(site).words
  const title = searched ? `${words.title}: ${searched.q}` : words.title
  return {
    ...describedList(
      {
        title: `${title} – ${site.name}`,
        description: words.about(site.name),
        path: SEARCH_PATH,
        first: true,
      },
      site,
    ),
    // What others look for is nothing for search engines.
    noIndex: true,
    sends: true,
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${words.title}</h1>${formMarkup(searched?.q ?? '', site)}</header>\n${
        searched && foundMarkup(searched, site)
      }`,
    ),
  }
}

function formMarkup(q: string, site: Site): Markup {
  const { search: words } = voiceOfSite(site).words
  return markup`<form class="search" role="search" action="${SEARCH_PATH}"><label for="q">${words.label}</label><div class="search-row"><input id="q" name="q" type="search" dir="auto" value="${q}" maxlength="200" autocomplete="off" autocapitalize="none" enterkeyhint="search"><button class="button">${words.submit}</button></div></form>`
}

function foundMarkup({ q, first, hits }: Searched, site: Site): Markup {
  const { search: words } = voiceOfSite(site).words
  const { rows, total, isMost, next } = hits
  if (total === 0) {
    return markup`<p class="search-count">${words.nothing(q)}</p><p class="empty">${words.advice}</p>\n`
  }
  return markup`${
    first &&
    markup`<p class="search-count">${isMost ? words.most(total) : words.found(total)}</p>\n`
  }<ol class="teasers">${rows.map(
    (row) =>
      markup`<li>${teaserMarkup(row, site, {
        headline: marked(markedText(row.content.headline, hits.words)),
        text: marked(excerptOf(renderPlainText(row.content.body), hits.words)),
      })}</li>`,
  )}</ol>\n${
    next !== null &&
    markup`<nav class="older" aria-label="${words.more}"><a rel="next" href="${searchPath(q, wordCursorOf(String(next)))}">${words.more}</a></nav>\n`
  }`
}

const marked = (parts: readonly ExcerptPart[]): Markup =>
  markup`${parts.map(({ hit, text }) => (hit ? markup`<mark>${text}</mark>` : markup`${text}`))}`
