import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { SaxesParser, type SaxesTagPlain } from 'saxes'

type Node = DefaultTreeAdapterTypes.ChildNode

/** An element as a browser's parser sees it. */
export type HtmlElement = { name: string; attributes: Record<string, string>; text: string }

/** Every element of the HTML, in order, as the parser of the HTML standard reads it. */
export function htmlElements(html: string): HtmlElement[] {
  return elementsIn(parseFragment(html).childNodes)
}

/** The text of the HTML, as a browser would have it. */
export const htmlText = (html: string): string =>
  parseFragment(html).childNodes.map(textOf).join('')

/** What of the HTML could run or load something: elements, handlers and addresses. */
export function executableIn(html: string): string[] {
  return htmlElements(html).flatMap(({ name, attributes }) => [
    ...(/^(script|style|iframe|object|embed|form|base|meta|link|svg|math|template)$/.test(name)
      ? [`<${name}>`]
      : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) =>
      attribute.startsWith('on') ||
      attribute === 'style' ||
      (/^(href|src)$/.test(attribute) && !/^(https?:|mailto:|tel:|\/(?!\/)|#)/.test(value))
        ? [`${name} ${attribute}=${value}`]
        : [],
    ),
  ])
}

function elementsIn(nodes: Node[]): HtmlElement[] {
  return nodes.flatMap((node) =>
    'tagName' in node
      ? [
          {
            name: node.tagName,
            attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
            text: textOf(node),
          },
          ...elementsIn(node.childNodes),
        ]
      : [],
  )
}

const textOf = (node: Node): string => {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** An XML element with its own text (not that of its children). */
export type XmlElement = {
  path: string
  attributes: Record<string, string>
  text: string
}

/** Every element of an XML document, in order; throws where a strict parser finds it not well formed. */
export function xmlElements(xml: string): XmlElement[] {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const parent = open.at(-1)
    const element = {
      path: parent ? `${parent.path}/${tag.name}` : tag.name,
      attributes: { ...tag.attributes },
      text: '',
    }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(xml).close()
  return elements
}
