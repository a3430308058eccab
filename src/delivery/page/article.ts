import { safeHref, sectionPath, topicPath } from '../address.ts'
import { printable } from '../characters.ts'
import { describe } from '../description.ts'
import {
  disclaimersMarkup,
  disclosuresMarkup,
  KIND_LABELS,
  notesMarkup,
  retractionNotice,
  timeMarkup,
} from '../furniture.ts'
import { bodyMarkup, figureMarkup } from '../html.ts'
import { articleJsonLd, scriptJson } from '../json-ld.ts'
import { markup, toHtml, type Markup } from '../markup.ts'
import { articleOpenGraph } from '../open-graph.ts'
import {
  firstAppearance,
  invitationOf,
  pieceItemJson,
  readingTimeMinutes,
  type Readable,
} from '../piece-json.ts'
import type { Site } from '../source.ts'
import { authorBoxMarkup } from './author-box.ts'
import { bylineMarkup } from './byline.ts'
import type { ReadersPage } from './page.ts'
import { dateLanguage, interfaceWords, spokenAs } from './words.ts'

/**
 * The page of one piece. A retracted piece is shown whole and marked, and left out of search.
 *
 * @param isProof it is not published: the date is that of the proof, and says so.
 */
export function articlePage(
  publication: Readable,
  site: Site,
  { isProof = false }: { isProof?: boolean } = {},
): ReadersPage {
  const { content, state } = publication
  const headline = printable(content.headlines?.search ?? content.headline)
  return {
    title: `${state === 'retracted' ? 'Retracted: ' : ''}${headline} – ${site.name}`,
    description: describe(content),
    canonicalUrl: pieceItemJson(publication, site).canonicalUrl,
    noIndex: state === 'retracted',
    jsonLd: scriptJson(articleJsonLd(publication, site)),
    openGraph: articleOpenGraph(publication, site),
    bodyHtml: toHtml(articleMarkup(publication, site, isProof)),
  }
}

function articleMarkup(publication: Readable, site: Site, isProof: boolean): Markup {
  const { content } = publication
  return markup`<article class="article"${spokenAs(content)}>
${headerMarkup(publication, site, isProof)}
${retractionNotice(publication)}${figureMarkup(content.picture, { eager: true })}
${disclaimersMarkup(content, 'before-body')}<div class="body">
${bodyMarkup(content.body)}</div>
${firstAppearanceMarkup(publication, site)}${disclaimersMarkup(content, 'after-body')}${disclosuresMarkup(content)}${notesMarkup(
    content,
    { language: dateLanguage(site) },
  )}${authorBoxMarkup(content)}${topicsMarkup(publication)}${invitationMarkup(publication, site)}${
    content.comments.notice && markup`<p class="comments">${content.comments.notice}</p>\n`
  }</article>`
}

function headerMarkup(
  { content, publishedAt, modifiedAt }: Readable,
  site: Site,
  isProof: boolean,
): Markup {
  const words = interfaceWords(content)
  const language = dateLanguage(site)
  // Within the minute of publishing nothing was updated, whatever the clock of the row says.
  const updated = Date.parse(modifiedAt) - Date.parse(publishedAt) > 60_000
  const minutes = readingTimeMinutes(content.words)
  return markup`<header class="article-header">
<p class="kicker">${content.section && markup`<a class="section" href="${sectionPath(content.section.slug)}">${content.section.name}</a> `}<span class="label"${words}>${KIND_LABELS[content.kind]}</span></p>
<h1>${content.headline}</h1>
${content.standfirst && markup`<p class="standfirst">${content.standfirst}</p>\n`}<div class="dateline">${
    content.byline.line && markup`<p class="byline">${bylineMarkup(content.byline)}</p>`
  }<p class="dates">${[
    markup`<span${words}>${isProof ? 'Proof of' : 'Published'} ${timeMarkup(publishedAt, language)}</span> `,
    updated && markup`<span${words}>Updated ${timeMarkup(modifiedAt, language)}</span> `,
    markup`<span${words}>${minutes} min read</span>`,
    content.notes.length > 0 && markup` <a href="#notes"${words}>Corrections and notes</a>`,
  ]}</p></div>
</header>`
}

function firstAppearanceMarkup({ content }: Readable, site: Site): Markup | undefined {
  const first = firstAppearance(content)
  if (!first) return undefined
  const name = first.url ? markup`<a href="${first.url}">${first.name}</a>` : markup`${first.name}`
  return markup`<p class="first-appeared"${interfaceWords(content)}>First published in ${name}${
    first.date && markup`, ${timeMarkup(first.date, dateLanguage(site))}`
  }.</p>\n`
}

function topicsMarkup({ content }: Readable): Markup | undefined {
  if (content.topics.length === 0) return undefined
  return markup`<aside class="topics" aria-label="Topics"><ul>${content.topics.map(({ name, slug }) => markup`<li><a href="${topicPath(slug)}">${name}</a></li>`)}</ul></aside>\n`
}

function invitationMarkup({ content }: Readable, site: Site): Markup | undefined {
  const invitation = invitationOf(content, site)
  if (!invitation) return undefined
  const words = interfaceWords(content)
  const mailto = invitation.email && safeHref(`mailto:${invitation.email}`)
  return markup`<aside class="invitation" aria-label="Invitation to pitch"><p>${invitation.text}</p><p class="ways"${words}><a class="button" href="${invitation.url}">Send a pitch</a>${
    mailto && markup` <a href="${mailto}">${invitation.email}</a>`
  }</p></aside>\n`
}
