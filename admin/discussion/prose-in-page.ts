import type { Found } from '../../src/discussion/anchor.ts'

/** The words of the editor as they stand on the page, and the text nodes they are made of. */
export type PageProse = { prose: string; texts: { node: Text; from: number }[] }

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre'

/**
 * Reads the words of an open editor off the page, in the same order and with the same line feeds as `proseOf`
 * reads them off what it stores.
 */
export function proseInPage(editor: HTMLElement): PageProse {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const texts: PageProse['texts'] = []
  let prose = ''
  let block: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLElement) {
      if (node.tagName === 'BR' && node.nextSibling && prose !== '') prose += '\n'
      continue
    }
    const text = node as Text
    // The form of a footnote or a picture is not what anybody wrote.
    if (text.parentElement?.closest('[data-lexical-decorator="true"]')) continue
    const own = text.parentElement?.closest(BLOCKS) ?? null
    if (!own || !editor.contains(own) || text.data === '') continue
    if (block !== null && own !== block) prose += '\n'
    block = own
    texts.push({ node: text, from: prose.length })
    prose += text.data
  }
  return { prose, texts }
}

/** The stretch of the page where words stand. */
export function rangeOf(
  { texts }: PageProse,
  { from, to }: Pick<Found, 'from' | 'to'>,
): Range | null {
  const range = document.createRange()
  let isBegun = false
  for (const { from: start, node } of texts) {
    const end = start + node.length
    if (!isBegun && from < end) {
      range.setStart(node, Math.max(0, from - start))
      isBegun = true
    }
    if (isBegun && to <= end) {
      range.setEnd(node, Math.max(0, to - start))
      return range
    }
  }
  return null
}

/** Where a point of the page lies in its words. */
export function placeOfPoint({ prose, texts }: PageProse, node: Node, offset: number): number {
  const own = texts.find((text) => text.node === node)
  if (own) return own.from + offset
  // A selection may begin or end at an element: then the next words count.
  const point = document.createRange()
  point.setStart(node, offset)
  const next = texts.find((text) => point.comparePoint(text.node, 0) >= 0)
  return next ? next.from : prose.length
}

/** The editor of the text on the page. */
export const editorInPage = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('.rich-text-lexical [data-lexical-editor="true"]')
