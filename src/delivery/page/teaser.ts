import { piecePath } from '../address.ts'
import { publicPicture } from '../blocks.ts'
import { describe } from '../description.ts'
import { KIND_LABELS, timeMarkup } from '../furniture.ts'
import { imageMarkup } from '../html.ts'
import { markup, type Markup } from '../markup.ts'
import type { Readable } from '../piece-json.ts'
import type { Site } from '../source.ts'
import { bylineMarkup } from './byline.ts'
import { dateLanguage, interfaceWords, spokenAs } from './words.ts'

/** Pieces as a list shows them, newest first. The first may be `lead`, with its picture large. */
export function teasersMarkup(
  publications: readonly Readable[],
  site: Site,
  { lead = false }: { lead?: boolean } = {},
): Markup {
  return markup`<ol class="teasers">${publications.map(
    (publication, index) =>
      markup`<li${lead && index === 0 && markup` class="lead"`}>${teaserMarkup(publication, site, lead && index === 0)}</li>`,
  )}</ol>\n`
}

function teaserMarkup(publication: Readable, site: Site, lead: boolean): Markup {
  const { content, slug, state, publishedAt } = publication
  const picture = publicPicture(content.picture)
  const words = interfaceWords(content)
  const sizes = lead ? '(min-width: 60rem) 56rem, 100vw' : '(min-width: 48rem) 14rem, 35vw'
  return markup`<article class="teaser"${spokenAs(content)}><div class="teaser-text"><p class="kicker">${
    content.section && markup`<span class="section">${content.section.name}</span> `
  }<span class="label"${words}>${KIND_LABELS[content.kind]}</span>${
    state === 'retracted' && markup` <strong class="retracted"${words}>Retracted</strong>`
  }</p><h2><a href="${piecePath(slug)}">${content.headline}</a></h2><p class="standfirst">${describe(content)}</p><p class="dateline">${
    content.byline.line && markup`<span class="byline">${bylineMarkup(content.byline)}</span> `
  }<span class="dates"${words}>${timeMarkup(publishedAt, dateLanguage(site))}</span></p></div>${
    picture && markup`<div class="teaser-picture">${imageMarkup(picture, lead, sizes)}</div>`
  }</article>`
}

/** The way on, if there is one. */
export const olderMarkup = (path: string, next: string | null): Markup | false =>
  next !== null &&
  markup`<nav class="older" aria-label="Older pieces"><a rel="next" href="${path}?after=${next}">Older pieces</a></nav>\n`
