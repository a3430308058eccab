import type { PastedNode } from '../../src/pasting/index.ts'

/** Copied HTML as a tree. The parser runs nothing of it and loads nothing. */
export function pastedTree(html: string): PastedNode[] {
  const document = new DOMParser().parseFromString(html, 'text/html')
  return childrenOf(document.body)
}

const childrenOf = (node: Node): PastedNode[] =>
  [...node.childNodes].flatMap((child): PastedNode[] => {
    if (child instanceof Text) return [child.data]
    if (!(child instanceof Element)) return []
    return [
      {
        name: child.nodeName.toLowerCase(),
        attributes: Object.fromEntries(
          [...child.attributes].map(({ name, value }) => [name.toLowerCase(), value]),
        ),
        children: childrenOf(child),
      },
    ]
  })
