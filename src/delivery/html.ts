import type { Block, Inline, Mark, Picture, TextRun } from '../publishing/content.ts'
import { publicBlocks, publicPicture } from './blocks.ts'
import { markup, toHtml, type Markup } from './markup.ts'

/**
 * The body as HTML: an allow-list of elements written here, everything else escaped. With an `origin`,
 * pictures have absolute addresses, as readers elsewhere need them.
 */
export function renderHtml(blocks: readonly Block[], origin?: string): string {
  return toHtml(bodyMarkup(blocks, origin))
}

/** {@link renderHtml}, to be placed in a larger template. */
export function bodyMarkup(blocks: readonly Block[], origin?: string): Markup {
  return markup`${publicBlocks(blocks, origin).map((block) => markup`${blockMarkup(block)}\n`)}`
}

/**
 * A picture with its caption and credit. Width and height are always written, so that the page does not
 * jump when it arrives. `eager` is for the one at the top of a page.
 */
export function figureMarkup(
  picture: Picture | undefined,
  { anchor, eager = false, origin }: { anchor?: string; eager?: boolean; origin?: string } = {},
): Markup | undefined {
  const shown = publicPicture(picture, origin)
  if (!shown) return undefined
  const caption =
    (shown.caption ?? shown.credit) !== undefined &&
    markup`<figcaption>${[
      shown.caption,
      shown.caption && shown.credit && ' ',
      shown.credit && markup`<span class="credit">${shown.credit}</span>`,
    ]}</figcaption>`
  return markup`<figure${anchor && markup` id="${anchor}"`}>${imageMarkup(shown, eager)}${caption}</figure>`
}

/** The image alone; `picture` must have passed `publicPicture`. */
export function imageMarkup(
  picture: Picture,
  eager: boolean,
  sizes = '(min-width: 48rem) 44rem, 100vw',
): Markup {
  const forms = [...(picture.sizes ?? []), { url: picture.url, width: picture.width }]
    .filter((form) => form.width > 0)
    .map((form) => `${form.url.replaceAll(',', '%2C')} ${form.width}w`)
  return markup`<img${[
    markup` src="${picture.url}"`,
    forms.length > 1 && markup` srcset="${forms.join(', ')}" sizes="${sizes}"`,
    picture.width > 0 && markup` width="${picture.width}"`,
    picture.height > 0 && markup` height="${picture.height}"`,
    markup` alt="${picture.alt}"`,
    eager ? markup` fetchpriority="high"` : markup` loading="lazy"`,
  ]} decoding="async">`
}

function blockMarkup(block: Block): Markup | undefined {
  switch (block.type) {
    case 'paragraph':
      return markup`<p id="${block.anchor}">${block.children.map(inlineMarkup)}</p>`
    case 'crosshead':
      return block.level === 3
        ? markup`<h3 id="${block.anchor}">${block.children.map(inlineMarkup)}</h3>`
        : markup`<h2 id="${block.anchor}">${block.children.map(inlineMarkup)}</h2>`
    case 'quote':
      return markup`<blockquote id="${block.anchor}"><p>${block.children.map(inlineMarkup)}</p></blockquote>`
    case 'list': {
      const items = block.items.map((item) => markup`<li>${item.map(inlineMarkup)}</li>`)
      return block.ordered
        ? markup`<ol id="${block.anchor}">${items}</ol>`
        : markup`<ul id="${block.anchor}">${items}</ul>`
    }
    case 'rule':
      return markup`<hr id="${block.anchor}">`
    case 'picture':
      return figureMarkup(block.picture, { anchor: block.anchor })
  }
}

function inlineMarkup(inline: Inline): Markup {
  if (inline.type === 'break') return markup`<br>`
  if (inline.type === 'text') return runMarkup(inline)
  return markup`<a href="${inline.href}">${inline.children.map(runMarkup)}</a>`
}

const runMarkup = (run: TextRun): Markup =>
  (run.marks ?? []).reduceRight<Markup>(marked, markup`${run.text}`)

function marked(text: Markup, mark: Mark): Markup {
  switch (mark) {
    case 'bold':
      return markup`<strong>${text}</strong>`
    case 'italic':
      return markup`<em>${text}</em>`
    case 'strike':
      return markup`<s>${text}</s>`
    case 'subscript':
      return markup`<sub>${text}</sub>`
    case 'superscript':
      return markup`<sup>${text}</sup>`
    case 'underline':
      return markup`<u>${text}</u>`
    case 'code':
      return markup`<code>${text}</code>`
  }
}
