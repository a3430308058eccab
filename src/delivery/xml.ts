import { escapeMarkup } from './markup.ts'

type Attributes = Record<string, string | undefined>
type Child = string | undefined | false

/** An XML element around elements made the same way. Names are ours; only values need escaping. */
export const element = (name: string, attributes: Attributes, children: readonly Child[]): string =>
  `<${name}${written(attributes)}>${children.filter(Boolean).join('')}</${name}>`

/** An XML element around text, or nothing at all if there is no text. */
export const textElement = (
  name: string,
  text: string | undefined,
  attributes: Attributes = {},
): string | undefined =>
  text === undefined || text === ''
    ? undefined
    : `<${name}${written(attributes)}>${escapeMarkup(text)}</${name}>`

/** An XML element without content. */
export const emptyElement = (name: string, attributes: Attributes): string =>
  `<${name}${written(attributes)}/>`

/**
 * A document in UTF-8. Text is always escaped, never put in a CDATA section: that has an end which text
 * may contain, and readers of feeds differ in what they do with it.
 */
export const xmlDocument = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${attribute(value)}"`))
    .join('')
}

/** A reader of XML turns line ends in attributes into spaces unless they are written as references. */
const attribute = (value: string): string =>
  escapeMarkup(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
