import type { Byline } from '../../publishing/content.ts'
import { authorPath } from '../address.ts'
import { markup, type Markup } from '../markup.ts'

/**
 * The byline exactly as printed, with each author's name in it leading to the author. Names that the line
 * does not hold, in its order, are left as text.
 */
export function bylineMarkup({ mode, line, authors }: Byline): Markup {
  if (mode === 'withheld') return markup`${line}`
  const parts: Markup[] = []
  let rest = line
  for (const { name, slug } of authors) {
    const start = name === '' ? -1 : rest.indexOf(name)
    if (start < 0) continue
    parts.push(
      markup`${rest.slice(0, start)}<a href="${authorPath(slug)}" rel="author">${name}</a>`,
    )
    rest = rest.slice(start + name.length)
  }
  return markup`${parts}${rest}`
}
