import type { Content, PrintedAuthor } from '../../publishing/content.ts'
import { authorPath, safeHref } from '../address.ts'
import { publicPicture } from '../blocks.ts'
import { imageMarkup } from '../html.ts'
import { markup, type Markup } from '../markup.ts'
import { namedAuthors } from '../piece-json.ts'
import type { PieceVoice } from '../words/index.ts'

/** Who wrote it, as printed; nothing where no author is named, so that no empty box is shown. */
export function authorBoxMarkup(
  content: Content,
  { as, words: { piece: words } }: PieceVoice,
): Markup | undefined {
  const authors = namedAuthors(content)
  if (authors.length === 0) return undefined
  const title = authors.length === 1 ? words.aboutAuthor : words.aboutAuthors
  return markup`<aside class="author-box" aria-label="${title}"><h2${as}>${title}</h2>${authors.map(
    (author) =>
      markup`<div class="author">${portraitMarkup(author)}<div><p class="name"><a href="${authorPath(author.slug)}" rel="author">${author.name}</a></p>${authorFacts(author)}</div></div>`,
  )}</aside>\n`
}

/** Role, affiliation, biography and links of an author. */
export function authorFacts({ role, affiliation, bio, links = [] }: PrintedAuthor): Markup {
  const post = [role, affiliation].filter(Boolean).join(', ')
  const leads = links.flatMap((link) => {
    const href = safeHref(link)
    return href?.startsWith('http')
      ? [{ href, host: new URL(href).host.replace(/^www\./, '') }]
      : []
  })
  return markup`${post && markup`<p class="post">${post}</p>`}${bio && markup`<p class="bio">${bio}</p>`}${
    leads.length > 0 &&
    markup`<ul class="links">${leads.map(({ href, host }) => markup`<li><a href="${href}" rel="me">${host}</a></li>`)}</ul>`
  }`
}

/** The author's picture, without a caption: the name stands beside it. */
export function portraitMarkup({ picture }: PrintedAuthor): Markup | undefined {
  const shown = publicPicture(picture)
  return (
    shown &&
    markup`<div class="portrait">${imageMarkup({ ...shown, alt: '' }, false, '6rem')}</div>`
  )
}
