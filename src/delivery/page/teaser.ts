import { piecePath } from '../address.ts'
import { publicPicture } from '../blocks.ts'
import { describe } from '../description.ts'
import { timeMarkup } from '../furniture.ts'
import { imageMarkup } from '../html.ts'
import { markup, type Markup } from '../markup.ts'
import type { Readable } from '../piece-json.ts'
import type { Site } from '../source.ts'
import { bylineMarkup } from './byline.ts'
import { spokenAs, voiceOfPiece, voiceOfSite } from '../words/index.ts'

/** Pieces as a list shows them, newest first. The first may be `lead`, with its picture large. */
export function teasersMarkup(
  publications: readonly Readable[],
  site: Site,
  { lead = false }: { lead?: boolean } = {},
): Markup {
  return markup`<ol class="teasers">${publications.map(
    (publication, index) =>
      markup`<li${lead && index === 0 && markup` class="lead"`}>${teaserMarkup(publication, site, { lead: lead && index === 0 })}</li>`,
  )}</ol>\n`
}

/** A piece in a list; `headline` and `text` stand for its own where something in them is marked. */
export function teaserMarkup(
  publication: Readable,
  site: Site,
  { lead = false, headline, text }: { lead?: boolean; headline?: Markup; text?: Markup } = {},
): Markup {
  const { content, slug, state, publishedAt } = publication
  const picture = publicPicture(content.picture)
  const voice = voiceOfPiece(content, site)
  const { as, words } = voice
  const sizes = lead ? '(min-width: 60rem) 56rem, 100vw' : '(min-width: 48rem) 14rem, 35vw'
  return markup`<article class="teaser"${spokenAs(content)}><div class="teaser-text"><p class="kicker">${
    content.section && markup`<span class="section">${content.section.name}</span> `
  }<span class="label"${as}>${words.kinds[content.kind]}</span>${
    state === 'retracted' &&
    markup` <strong class="retracted"${as}>${words.piece.retracted}</strong>`
  }</p><h2><a href="${piecePath(slug)}">${headline ?? content.headline}</a></h2><p class="standfirst">${text ?? describe(content)}</p><p class="dateline">${
    content.byline.line && markup`<span class="byline">${bylineMarkup(content.byline)}</span> `
  }<span class="dates"${as}>${timeMarkup(publishedAt, voice)}</span></p></div>${
    picture && markup`<div class="teaser-picture">${imageMarkup(picture, lead, sizes)}</div>`
  }</article>`
}

/** The way on, if there is one. */
export function olderMarkup(path: string, next: string | null, site: Site): Markup | false {
  const { older } = voiceOfSite(site).words.lists
  return (
    next !== null &&
    markup`<nav class="older" aria-label="${older}"><a rel="next" href="${path}?after=${next}">${older}</a></nav>\n`
  )
}
