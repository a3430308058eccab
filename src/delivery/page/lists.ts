import type { PrintedAuthor, Term } from '../../publishing/content.ts'
import { authorPath, authorUrl, piecePath } from '../address.ts'
import { excerpt, printable } from '../characters.ts'
import { noteItems, timeMarkup } from '../furniture.ts'
import { scriptJson, siteJsonLd } from '../json-ld.ts'
import { markup, toHtml } from '../markup.ts'
import { siteOpenGraph } from '../open-graph.ts'
import { authorJson } from '../piece-json.ts'
import type { Site } from '../source.ts'
import { spokenAs, voiceOfPiece, voiceOfSite } from '../words/index.ts'
import { authorFacts, portraitMarkup } from './author-box.ts'
import type { Listed } from './listed.ts'
import type { ReadersPage } from './page.ts'
import { olderMarkup, teasersMarkup } from './teaser.ts'

/** The front: the newest pieces, the first of them large. */
export function frontPage({ publications, next, first }: Listed, site: Site): ReadersPage {
  const empty = markup`<p class="empty">${voiceOfSite(site).words.lists.empty}</p>\n`
  return {
    ...describedList({ title: site.name, description: site.description, path: '/', first }, site),
    ...(first ? { jsonLd: scriptJson(siteJsonLd(site)) } : {}),
    bodyHtml: toHtml(
      markup`<h1 class="visually-hidden">${site.name}</h1>\n${
        publications.length > 0 ? teasersMarkup(publications, site, { lead: first }) : empty
      }${olderMarkup('/', next, site)}`,
    ),
  }
}

/** An author as the newest piece prints them, and what they wrote. */
export function authorPage(author: PrintedAuthor, listed: Listed, site: Site): ReadersPage {
  const path = authorPath(author.slug)
  const { url, name, bio, role, picture, links } = authorJson(author, site)
  const description = excerpt(bio ?? voiceOfSite(site).words.lists.piecesBy(name, site.name), 200)
  return {
    ...describedList(
      { title: `${name} – ${site.name}`, description, path, first: listed.first },
      site,
    ),
    jsonLd: scriptJson({
      '@context': 'https://schema.org',
      '@type': 'ProfilePage',
      url,
      mainEntity: {
        '@type': author.kind === 'organisation' ? 'Organization' : 'Person',
        '@id': `${authorUrl(site, author.slug)}#author`,
        name,
        url,
        ...(bio ? { description: bio } : {}),
        ...(role && author.kind === 'person' ? { jobTitle: role } : {}),
        ...(picture ? { image: picture.url } : {}),
        ...(links ? { sameAs: links } : {}),
      },
    }),
    bodyHtml: toHtml(
      markup`<header class="author-header author">${portraitMarkup(author)}<div><h1>${name}</h1>${authorFacts(author)}</div></header>\n${teasersMarkup(
        listed.publications,
        site,
      )}${olderMarkup(path, listed.next, site)}`,
    ),
  }
}

/** What was published on a topic or in a section, the newest first. */
export function termPage(term: Term, path: string, listed: Listed, site: Site): ReadersPage {
  const name = printable(term.name)
  return {
    ...describedList(
      {
        title: `${name} – ${site.name}`,
        description: voiceOfSite(site).words.lists.piecesOn(name, site.name),
        path,
        first: listed.first,
      },
      site,
    ),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${name}</h1></header>\n${teasersMarkup(
        listed.publications,
        site,
      )}${olderMarkup(path, listed.next, site)}`,
    ),
  }
}

/** Every public note, by piece, the last changed piece first. */
export function correctionsPage({ publications, next, first }: Listed, site: Site): ReadersPage {
  const { lists: words } = voiceOfSite(site).words
  const path = '/corrections'
  const entries = publications.map(({ content, slug, publishedAt, state }) => {
    const address = piecePath(slug)
    const voice = voiceOfPiece(content, site)
    const { as, words: own } = voice
    return markup`<li><article class="corrected"${spokenAs(content)}><h2><a href="${address}">${content.headline}</a></h2><p class="dates"><span${as}>${own.piece.published} ${timeMarkup(publishedAt, voice)}</span>${
      state === 'retracted' &&
      markup` <strong class="retracted"${as}>${own.piece.retracted}</strong>`
    }</p><ul class="notes-list">${noteItems(content, { address, voice })}</ul></article></li>`
  })
  return {
    ...describedList(
      {
        title: `${words.corrections} – ${site.name}`,
        description: words.correctionsIn(site.name),
        path,
        first,
      },
      site,
    ),
    bodyHtml: toHtml(
      markup`<header class="page-header"><h1>${words.corrections}</h1><p class="standfirst">${words.correctionsAre}</p></header>\n${
        entries.length > 0
          ? markup`<ol class="corrections">${entries}</ol>\n`
          : markup`<p class="empty">${words.noCorrections}</p>\n`
      }${olderMarkup(path, next, site)}`,
    ),
  }
}

/** Pages of a list after the first move with every new piece, so search engines keep to the first. */
export function describedList(
  {
    title,
    description,
    path,
    first,
  }: { title: string; description: string; path: string; first: boolean },
  site: Site,
): Omit<ReadersPage, 'bodyHtml'> {
  const page = {
    title: printable(title),
    description: printable(description),
    url: site.url + path,
  }
  return {
    title: page.title,
    description: page.description,
    canonicalUrl: page.url,
    noIndex: !first,
    openGraph: siteOpenGraph(page, site),
  }
}
