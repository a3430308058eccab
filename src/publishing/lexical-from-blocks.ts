import type { Block, Inline, Mark, Picture } from './content.ts'
import { textOfInlines } from './inlines.ts'
import { FORMAT_BITS } from './lexical-nodes.ts'

/** A node as Payload's editor stores it. */
export type LexicalNode = { type: string; version: number; [key: string]: unknown }
/** What a rich-text field of Payload holds. */
export type LexicalState = { root: LexicalNode & { children: LexicalNode[] } }

/** How a picture of a body is named in the database; by default by its own id, in `media`. */
export type UploadOf = (picture: Picture) => { relationTo: string; value: number | string }

/**
 * The state of Payload's editor that reads back as these blocks; anchors are not part of it. For imports
 * and the demo. The same blocks give the same state, ids included.
 */
export function lexicalFromBlocks(
  blocks: readonly Block[],
  uploadOf: UploadOf = ({ id }) => ({ relationTo: 'media', value: id }),
): LexicalState {
  const ids = counter()
  const children = blocks.map((block) => nodeOfBlock(block, ids, uploadOf))
  // The editor refuses a state without a paragraph to put the cursor in.
  return {
    root: element('root', children.length > 0 ? children : [paragraph([])]) as LexicalState['root'],
  }
}

type Ids = () => string

/** Node ids in the form the editor gives them: 24 hex digits. */
function counter(): Ids {
  let last = 0
  return () => {
    last += 1
    return last.toString(16).padStart(24, '0')
  }
}

const element = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children,
})

const paragraph = (children: LexicalNode[]) =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

function nodeOfBlock(block: Block, ids: Ids, uploadOf: UploadOf): LexicalNode {
  switch (block.type) {
    case 'paragraph':
      return paragraph(nodesOf(block.children, ids))
    case 'crosshead':
      return element('heading', nodesOf(block.children, ids), { tag: `h${block.level}` })
    case 'quote':
      return element('quote', nodesOf(block.children, ids))
    case 'list':
      return element(
        'list',
        block.items.map((item, index) =>
          element('listitem', nodesOf(item, ids), { value: index + 1 }),
        ),
        block.ordered
          ? { listType: 'number', start: 1, tag: 'ol' }
          : { listType: 'bullet', start: 1, tag: 'ul' },
      )
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'pull-quote': {
      const { attribution = '', children } = block
      return ourBlock('pull-quote', { words: textOfInlines(children), attribution }, ids)
    }
    case 'editors-note':
      return ourBlock('editors-note', { words: linesOf(block.children, ids) }, ids)
    case 'embed':
      return ourBlock('embed', { address: block.url, title: block.title }, ids)
    case 'related':
      return ourBlock('related', { piece: block.piece }, ids)
    case 'picture':
      return {
        type: 'upload',
        version: 3,
        format: '',
        id: ids(),
        fields: {},
        ...uploadOf(block.picture),
      }
  }
}

const ourBlock = (blockType: string, fields: object, ids: Ids): LexicalNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: ids(), blockName: '', blockType, ...fields },
})

const linesOf = (inlines: readonly Inline[], ids: Ids) => ({
  root: element('root', [paragraph(nodesOf(inlines, ids))]),
})

function nodesOf(inlines: readonly Inline[], ids: Ids): LexicalNode[] {
  return inlines.flatMap((inline): LexicalNode[] => {
    switch (inline.type) {
      case 'text':
        return inline.text === '' ? [] : [textNode(inline.text, inline.marks)]
      case 'break':
        return [{ type: 'linebreak', version: 1 }]
      case 'footnote': {
        const words = linesOf(inline.children, ids)
        const fields = { id: ids(), blockName: '', blockType: 'footnote', words }
        return [{ type: 'inlineBlock', version: 1, fields }]
      }
      case 'link':
        return [
          element('link', nodesOf(inline.children, ids), {
            version: 3,
            id: ids(),
            fields: { linkType: 'custom', newTab: false, url: inline.href },
          }),
        ]
    }
  })
}

function textNode(text: string, marks: readonly Mark[] = []): LexicalNode {
  const format = marks.reduce((bits, mark) => bits | FORMAT_BITS[mark], 0)
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text }
}
