import { printable } from './characters.ts'

const trusted = Symbol('markup')

/** Finished HTML. Only {@link html} makes it, and no JSON can imitate it: the key is a private symbol. */
export type Markup = { readonly [trusted]: string }

/** What may stand in a template: text is escaped, markup is not, lists are joined, the rest is nothing. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[]

/**
 * A template whose values are escaped, for text and for quoted attribute values alike. The literal parts
 * are the only source of tags, so what an author typed cannot become one.
 *
 * @example markup`<p title="${title}">${text}</p>`
 */
export function markup(literals: TemplateStringsArray, ...parts: Part[]): Markup {
  let text = literals[0] ?? ''
  for (let index = 0; index < parts.length; index += 1) {
    text += written(parts[index]) + (literals[index + 1] ?? '')
  }
  return { [trusted]: text }
}

/** The HTML as a string, for a response body or a framework that takes strings. */
export const toHtml = (markup: Markup): string => markup[trusted]

/** Text with the five characters that mean something in HTML and XML escaped, and nothing unprintable. */
export function escapeMarkup(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeMarkup(part)
  if (typeof part === 'number') return String(part)
  if (isList(part)) return part.map(written).join('')
  const text = part[trusted]
  return typeof text === 'string' ? text : ''
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part)
