import { hasClass, styleOf } from './pasted-node.ts'
import type { PastedElement } from './pasted-node.ts'

const DROPPED = new Set([
  'applet',
  'button',
  'canvas',
  // Taken out while changes were tracked.
  'del',
  'embed',
  'head',
  'iframe',
  'img',
  'input',
  'link',
  'map',
  'math',
  'meta',
  'noscript',
  'object',
  'o:oleobject',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
  'audio',
  'xml',
])

/** What stands beside the text: comments and their marks, the lines above footnotes. */
const BESIDE = /^(?:comment|comment-list|footnote-list|endnote-list|header|footer)$/
const OF_COMMENTS = /^(?:msocom|MsoComment)/

/** Whether nothing of an element belongs to the text: what cannot be seen, was taken out, or is said about it. */
export function isDropped(element: PastedElement): boolean {
  const { name } = element
  return (
    DROPPED.has(name) ||
    (/^[vw]:/.test(name) && !/^w:sdt/.test(name)) ||
    hasClass(element, OF_COMMENTS) ||
    BESIDE.test(styleOf(element, 'mso-element')) ||
    // The bullet or the number in front of a point of a list, which is told by its style as well.
    styleOf(element, 'mso-list') === 'ignore' ||
    styleOf(element, 'mso-hide') === 'all' ||
    styleOf(element, 'display') === 'none'
  )
}
