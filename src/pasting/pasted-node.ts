/** What was copied, as a tree: of an element its name and attributes in small letters, of words the words. */
export type PastedElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly PastedNode[]
}
export type PastedNode = PastedElement | string

export const isElement = (node: PastedNode): node is PastedElement => typeof node !== 'string'

/** One property of an element's style, in small letters; `''` without it. */
export function styleOf({ attributes }: PastedElement, property: string): string {
  for (const part of (attributes.style ?? '').split(';')) {
    const colon = part.indexOf(':')
    if (colon > 0 && part.slice(0, colon).trim().toLowerCase() === property) {
      return part
        .slice(colon + 1)
        .trim()
        .toLowerCase()
    }
  }
  return ''
}

/** Whether one of the element's classes is, or begins with, one of these. */
export const hasClass = ({ attributes }: PastedElement, beginning: RegExp): boolean =>
  (attributes.class ?? '').split(/\s+/).some((each) => beginning.test(each))

/** All words in it, as they stand. */
export const wordsIn = (node: PastedNode): string =>
  isElement(node) ? node.children.map(wordsIn).join('') : node
