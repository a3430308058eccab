import type { Content } from '../publishing/content.ts'
import { excerpt } from './characters.ts'
import { inlineText } from './plain-text.ts'

/** What a search result or a shared link says under the headline: the standfirst, else how the text begins. */
export function describe(content: Content): string {
  if (content.standfirst) return excerpt(content.standfirst, 200)
  const paragraph = content.body.find((block) => block.type === 'paragraph')
  if (paragraph?.type !== 'paragraph') return ''
  const words = paragraph.children.filter(({ type }) => type !== 'footnote')
  return excerpt(inlineText(words), 200)
}
