import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

import { focusWithin, pointAt } from '../form/go-to-field.ts'
import { $nodeAt } from './place-in-editor.ts'

/**
 * Brings a block that is no text into view, a picture for instance, marks it for a moment and puts the focus on
 * what can be done with it. `false`: there is no such block now.
 */
export async function pointAtBlock(editor: LexicalEditor, block: string): Promise<boolean> {
  const key = editor.getEditorState().read(() => $nodeAt(block)?.getKey())
  const element = key === undefined ? null : editor.getElementByKey(key)
  if (!element) return false
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  pointAt(element)
  await focusWithin(element, 'button:not([disabled]), a[href]')
  return true
}
