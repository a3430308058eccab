import type {
  Block,
  Embed,
  Inline,
  Link,
  Mark,
  NoteInline,
  Picture,
  Related,
  RelatedFound,
  TextRun,
} from '../publishing/content.ts'
import { embedOf, type EmbedSource } from '../publishing/embeds.ts'
import { resourceUrl, safeHref } from './address.ts'
import { printable } from './characters.ts'

const MARKS: ReadonlySet<Mark> = new Set([
  'bold',
  'code',
  'italic',
  'strike',
  'subscript',
  'superscript',
  'underline',
])
const ANCHOR = /^[A-Za-z0-9_-]{1,64}$/

/** With what a page may frame of it, read off its address by today's list of hosts. */
export type PublicEmbed = Embed & Omit<EmbedSource, 'url'>
/** With where it is found: on the site of the reader, or absolute for readers elsewhere. */
export type PublicRelated = Omit<Related, 'found'> & RelatedFound & { url: string }
export type PublicBlock = Exclude<Block, Embed | Related> | PublicEmbed | PublicRelated

/**
 * The body as the public may have it: only known blocks, links that lead somewhere harmless (others keep
 * their words and lose the link), printable text, one anchor per block, no heading level skipped. With an
 * `origin`, site-relative pictures become absolute. Applying it twice changes nothing.
 */
export function publicBlocks(
  blocks: readonly (Block | PublicBlock)[],
  origin?: string,
): PublicBlock[] {
  const anchors = new Set<string>()
  let crossheadSeen = false
  const result: PublicBlock[] = []
  blocks.forEach((block, index) => {
    const anchor = uniqueAnchor(block.anchor, index, anchors)
    switch (block.type) {
      case 'paragraph':
      case 'quote':
      case 'editors-note':
        result.push({ type: block.type, anchor, children: inlines(block.children) })
        break
      case 'crosshead': {
        const level = block.level === 3 && crossheadSeen ? 3 : 2
        crossheadSeen = true
        result.push({ type: 'crosshead', anchor, level, children: inlines(block.children) })
        break
      }
      case 'list':
        result.push({
          type: 'list',
          anchor,
          ordered: block.ordered === true,
          items: block.items.map(inlines),
        })
        break
      case 'pull-quote': {
        const attribution = printable(block.attribution ?? '')
        const children = inlines(block.children)
        const whose = attribution ? { attribution } : {}
        result.push({ type: 'pull-quote', anchor, children, ...whose })
        break
      }
      case 'embed': {
        const source = embedOf(block.url)
        const title = printable(block.title)
        if (source) result.push({ type: 'embed', anchor, title, ...source })
        break
      }
      case 'related': {
        const related = publicRelated(block, anchor, origin)
        if (related) result.push(related)
        break
      }
      case 'rule':
        result.push({ type: 'rule', anchor })
        break
      case 'picture': {
        const picture = publicPicture(block.picture, origin)
        if (picture) result.push({ type: 'picture', anchor, picture })
        break
      }
    }
  })
  return result
}

/** What was found of another piece, or nothing where it is not live. */
function publicRelated(
  block: PublicRelated | Related,
  anchor: string,
  origin = '',
): PublicRelated | undefined {
  const found = 'url' in block ? block : block.found
  if (!found) return undefined
  const { slug, language } = found
  return {
    type: 'related',
    anchor,
    piece: printable(block.piece),
    url: 'url' in block ? block.url : `${origin}/opinion/${encodeURIComponent(printable(slug))}`,
    slug,
    headline: printable(found.headline),
    byline: printable(found.byline),
    language,
  }
}

/** The picture with checked addresses, or `undefined` if it has none that may be used. */
export function publicPicture(picture: Picture | undefined, origin?: string): Picture | undefined {
  const url = resourceUrl(picture?.url, origin)
  if (!picture || url === undefined) return undefined
  const caption = printable(picture.caption ?? '')
  const credit = printable(picture.credit ?? '')
  // A form as wide as the picture itself, or as another one, would be offered twice.
  const widths = new Set([measures(picture).width])
  const sizes = (picture.sizes ?? []).flatMap((size) => {
    const address = resourceUrl(size.url, origin)
    const { width, height } = measures(size)
    if (address === undefined || widths.has(width)) return []
    widths.add(width)
    return [{ width, height, url: address }]
  })
  return {
    id: printable(picture.id),
    url,
    ...measures(picture),
    alt: printable(picture.alt),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(sizes.length > 0 ? { sizes } : {}),
  }
}

const measures = (form: { width: number; height: number }) => ({
  width: Math.max(0, Math.round(Number(form.width) || 0)),
  height: Math.max(0, Math.round(Number(form.height) || 0)),
})

/** Anchors are kept as they are, so that notes find their place; a bad or second one gets a new name. */
function uniqueAnchor(wanted: string, index: number, taken: Set<string>): string {
  let anchor = ANCHOR.test(wanted) && !taken.has(wanted) ? wanted : `block-${index + 1}`
  while (taken.has(anchor)) anchor = `${anchor}-`
  taken.add(anchor)
  return anchor
}

function inlines(children: readonly Inline[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type !== 'footnote') return noteInlines([child])
    const note = noteInlines(child.children)
    return note.length > 0 ? [{ type: 'footnote', children: note }] : []
  })
}

function noteInlines(children: readonly NoteInline[]): NoteInline[] {
  return children.flatMap((child): NoteInline[] => {
    if (child.type === 'text') return runs([child])
    if (child.type === 'break') return [{ type: 'break' }]
    if (child.type !== 'link') return []
    const href = safeHref(child.href)
    const words = runs(child.children)
    if (href === undefined || words.length === 0) return words
    return [{ type: 'link', href, children: words } satisfies Link]
  })
}

function runs(children: readonly TextRun[]): TextRun[] {
  return children.flatMap((run): TextRun[] => {
    const text = run.type === 'text' ? printable(run.text) : ''
    if (text === '') return []
    const marks = [...new Set(run.marks ?? [])].filter((mark) => MARKS.has(mark)).sort()
    return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }]
  })
}
