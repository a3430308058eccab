import type { Block, Inline, Mark, NoteInline, Picture, TextRun } from '../publishing/content.ts'
import { publicBlocks, publicPicture } from './blocks.ts'
import type { PublicBlock, PublicEmbed, PublicRelated } from './blocks.ts'
import { markup, toHtml, type Markup } from './markup.ts'
import { wordsOf, type ReaderWords } from './words/index.ts'

type BodyOptions = {
  /** Pictures get absolute addresses, as readers elsewhere need them; nothing is framed, which feeds drop. */
  origin?: string
  /** BCP 47: of the words that stand around notes. */
  language?: string
}

/** The body as HTML: an allow-list of elements written here, everything else escaped. */
export function renderHtml(blocks: readonly Block[], options?: BodyOptions): string {
  return toHtml(bodyMarkup(blocks, options))
}

/** {@link renderHtml}, to be placed in a larger template. */
export function bodyMarkup(
  blocks: readonly Block[],
  { language = 'en', origin }: BodyOptions = {},
): Markup {
  const around: Around = {
    words: wordsOf(language).body,
    notes: [],
    isElsewhere: origin !== undefined,
  }
  const body = publicBlocks(blocks, origin).map((block) => markup`${blockMarkup(block, around)}\n`)
  return markup`${body}${footnotesMarkup(around)}`
}

/** What the blocks of one body share: the footnotes so far, in their order. No anchor has a colon in it. */
type Around = { words: ReaderWords['body']; notes: (readonly NoteInline[])[]; isElsewhere: boolean }

function footnotesMarkup({ notes, words }: Around): Markup | undefined {
  if (notes.length === 0) return undefined
  const items = notes.map(
    (note, index) =>
      markup`<li id="note:${index + 1}">${note.map(noteMarkup)} <a href="#noteref:${index + 1}" role="doc-backlink" aria-label="${words.back}">↩</a></li>`,
  )
  return markup`<section class="footnotes" role="doc-endnotes" aria-label="${words.notes}"><ol>${items}</ol></section>\n`
}

/** What stands elsewhere, in a frame that may do nothing but play, over a link that works without it. */
function embedMarkup(embed: PublicEmbed, isElsewhere: boolean): Markup {
  const { anchor, frame, height, provider, title, url } = embed
  const size = height ? markup` height="${height}"` : markup` class="wide"`
  return markup`<figure id="${anchor}" class="embed">${
    !isElsewhere &&
    markup`<iframe src="${frame}" title="${title}"${size} loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-presentation" allow="fullscreen; picture-in-picture" referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  }<figcaption><a href="${url}">${title}</a> <span class="credit">${provider}</span></figcaption></figure>`
}

/** A link to another piece, with who wrote it, in the direction of its own words. */
const relatedMarkup = (
  { anchor, byline, headline, language, url }: PublicRelated,
  { words }: Around,
) =>
  markup`<aside id="${anchor}" class="related" aria-label="${words.related}"><p>${words.related}</p><p lang="${language}" dir="auto"><a href="${url}">${headline}</a>${
    byline && markup` <span class="credit">${byline}</span>`
  }</p></aside>`

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

function blockMarkup(block: PublicBlock, around: Around): Markup | undefined {
  const inlineMarkup = (inline: Inline) => inlineOrNote(inline, around)
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
    case 'pull-quote':
      // The words stand in the text already; who has it read out hears them once.
      return markup`<aside id="${block.anchor}" class="pull-quote" aria-hidden="true"><p>${block.children.map(inlineMarkup)}</p>${
        block.attribution && markup`<p class="attribution">${block.attribution}</p>`
      }</aside>`
    case 'editors-note':
      return markup`<aside id="${block.anchor}" class="editors-note" aria-label="${around.words.editorsNote}"><p><strong>${around.words.editorsNote}</strong> ${block.children.map(inlineMarkup)}</p></aside>`
    case 'related':
      return relatedMarkup(block, around)
    case 'embed':
      return embedMarkup(block, around.isElsewhere)
    case 'rule':
      return markup`<hr id="${block.anchor}">`
    case 'picture':
      return figureMarkup(block.picture, { anchor: block.anchor })
  }
}

function inlineOrNote(inline: Inline, { notes }: Around): Markup {
  if (inline.type !== 'footnote') return noteMarkup(inline)
  const number = notes.push(inline.children)
  return markup`<sup><a id="noteref:${number}" href="#note:${number}" role="doc-noteref">${number}</a></sup>`
}

function noteMarkup(inline: NoteInline): Markup {
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
