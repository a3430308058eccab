import { piecePath, safeHref, sectionPath, topicPath } from '../address.ts'
import { alternatesOf } from '../alternates.ts'
import { printable } from '../characters.ts'
import { describe } from '../description.ts'
import {
  disclaimersMarkup,
  disclosuresMarkup,
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
import { spokenAs, spokenIn, titleOf, voiceOfPiece, type PieceVoice } from '../words/index.ts'
import { authorBoxMarkup } from './author-box.ts'
import { bylineMarkup } from './byline.ts'
import type { ReadersPage } from './page.ts'

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
  const voice = voiceOfPiece(content, site)
  const { canonicalUrl, url } = pieceItemJson(publication, site)
  const alternates = alternatesOf({ ...publication, language: content.language }, site)
  return {
    title: `${titleOf(headline, state, voice)} – ${site.name}`,
    description: describe(content),
    canonicalUrl,
    // Of a text that is at home elsewhere, or retracted, search engines are to keep no version from here.
    ...(alternates && canonicalUrl === url && state === 'live' ? { alternates } : {}),
    noIndex: state === 'retracted',
    oembedUrl: `${site.url}/v1/oembed?url=${encodeURIComponent(url)}`,
    jsonLd: scriptJson(articleJsonLd(publication, site)),
    openGraph: articleOpenGraph(publication, site),
    bodyHtml: toHtml(articleMarkup(publication, site, voice, isProof)),
  }
}

function articleMarkup(
  publication: Readable,
  site: Site,
  voice: PieceVoice,
  isProof: boolean,
): Markup {
  const { content } = publication
  return markup`<article class="article"${spokenAs(content)}>
${headerMarkup(publication, voice, isProof)}
${retractionNotice(publication, voice)}${figureMarkup(content.picture, { eager: true })}
${disclaimersMarkup(content, 'before-body', voice)}<div class="body">
${bodyMarkup(content.body, { language: content.language })}</div>
${firstAppearanceMarkup(publication, voice)}${disclaimersMarkup(content, 'after-body', voice)}${disclosuresMarkup(content, voice)}${notesMarkup(
    content,
    { voice },
  )}${authorBoxMarkup(content, voice)}${topicsMarkup(publication, voice)}${invitationMarkup(publication, site, voice)}${
    content.comments.notice &&
    markup`<p class="comments"${spokenIn(content.comments.language)}>${content.comments.notice}</p>\n`
  }</article>`
}

function headerMarkup(publication: Readable, voice: PieceVoice, isProof: boolean): Markup {
  const { content, publishedAt, modifiedAt } = publication
  const {
    as,
    words: { kinds, piece: words },
  } = voice
  // Within the minute of publishing nothing was updated, whatever the clock of the row says.
  const updated = Date.parse(modifiedAt) - Date.parse(publishedAt) > 60_000
  const minutes = readingTimeMinutes(content.words)
  return markup`<header class="article-header">
<p class="kicker">${content.section && markup`<a class="section" href="${sectionPath(content.section.slug)}">${content.section.name}</a> `}<span class="label"${as}>${kinds[content.kind]}</span></p>
<h1>${content.headline}</h1>
${content.standfirst && markup`<p class="standfirst">${content.standfirst}</p>\n`}<div class="dateline">${
    content.byline.line && markup`<p class="byline">${bylineMarkup(content.byline)}</p>`
  }<p class="dates">${[
    markup`<span${as}>${isProof ? words.proofOf : words.published} ${timeMarkup(publishedAt, voice)}</span> `,
    updated && markup`<span${as}>${words.updated} ${timeMarkup(modifiedAt, voice)}</span> `,
    markup`<span${as}>${words.minutes(minutes)}</span>`,
    content.notes.length > 0 && markup` <a href="#notes"${as}>${words.notes}</a>`,
  ]}</p></div>
${languagesMarkup(publication, voice)}</header>`
}

/** Ways to the same text in other languages, each named in its own. */
function languagesMarkup(
  { translations = [] }: Readable,
  { words: { piece: words } }: PieceVoice,
): Markup | undefined {
  if (translations.length === 0) return undefined
  const items = translations.map(
    ({ language, slug }) =>
      markup`<li><a href="${piecePath(slug)}" hreflang="${language}" lang="${language}" dir="auto">${nameOf(language)}</a></li>`,
  )
  return markup`<nav class="languages" aria-label="${words.otherLanguages}"><ul>${items}</ul></nav>\n`
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  } catch {
    return language
  }
}

function firstAppearanceMarkup(
  { content }: Readable,
  { as, language, words: { piece: words } }: PieceVoice,
): Markup | undefined {
  const first = firstAppearance(content)
  if (!first) return undefined
  const name = first.url ? markup`<a href="${first.url}">${first.name}</a>` : markup`${first.name}`
  const [before, after] = words.firstPublished
  return markup`<p class="first-appeared"${as}>${before}${name}${
    first.date && markup` (${timeMarkup(first.date, { language, timeZone: 'UTC' })})`
  }${after}</p>\n`
}

function topicsMarkup({ content }: Readable, { words }: PieceVoice): Markup | undefined {
  if (content.topics.length === 0) return undefined
  return markup`<aside class="topics" aria-label="${words.piece.topics}"><ul>${content.topics.map(({ name, slug }) => markup`<li><a href="${topicPath(slug)}">${name}</a></li>`)}</ul></aside>\n`
}

function invitationMarkup(
  { content }: Readable,
  site: Site,
  { as, words: { piece: words } }: PieceVoice,
): Markup | undefined {
  const invitation = invitationOf(content, site)
  if (!invitation) return undefined
  const mailto = invitation.email && safeHref(`mailto:${invitation.email}`)
  return markup`<aside class="invitation" aria-label="${words.invitation}"><p${spokenIn(invitation.language)}>${invitation.text}</p><p class="ways"${as}><a class="button" href="${invitation.url}">${words.sendPitch}</a>${
    mailto && markup` <a href="${mailto}">${invitation.email}</a>`
  }</p></aside>\n`
}
