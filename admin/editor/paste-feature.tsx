'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $insertNodes,
  $parseSerializedNode,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { blocksOfPaste, isFromAWordProcessor } from '../../src/pasting/index.ts'
import { lexicalFromBlocks } from '../../src/publishing/lexical-from-blocks.ts'
import type { LexicalNode } from '../../src/publishing/lexical-from-blocks.ts'
import { pastedTree } from './pasted-tree.ts'

/** Text between documents of the editor itself, which it reads better than anybody. */
const OWN_TYPE = 'application/x-lexical-editor'

/** Takes what comes from a word processor as text; whatever else is pasted the editor takes by itself. */
function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          if (!data || data.types.includes(OWN_TYPE)) return false
          const html = data.getData('text/html')
          if (!isFromAWordProcessor(html)) return false
          const blocks = blocksOfPaste(pastedTree(html))
          if (blocks.length === 0) return false
          event.preventDefault()
          editor.update(
            () => {
              const { children } = lexicalFromBlocks(blocks).root
              $insertNodes(children.map((node) => $parseSerializedNode(withOwnIds(node))))
            },
            { tag: 'paste' },
          )
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** With ids that no node of the text has yet. */
function withOwnIds(node: LexicalNode): LexicalNode {
  const fields = node.fields as { id?: unknown } | undefined
  return {
    ...node,
    ...(typeof node.id === 'string' ? { id: newId() } : {}),
    ...(typeof fields?.id === 'string' ? { fields: { ...fields, id: newId() } } : {}),
    ...(Array.isArray(node.children)
      ? { children: (node.children as LexicalNode[]).map(withOwnIds) }
      : {}),
  }
}

/** In the form that the editor gives its ids: 24 hex digits. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})
