'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { blocksOfPiece } from '../../src/copydesk/blocks-of-piece.ts'
import { placeNow } from '../../src/copydesk/text-place.ts'
import type { TextPlace } from '../../src/copydesk/text-place.ts'
import { goToField } from '../form/go-to-field.ts'
import { tabOfField } from '../form/tab-of-field.ts'
import { pointAtBlock } from './block-in-editor.ts'
import { editorWithin, replaceInBody, selectInBody } from './place-in-editor.ts'
import type { PlaceInBody } from './place-in-editor.ts'

/** How it went: other words may stand there by now, or the form may not show the field. */
export type PlaceAnswer = 'changed' | 'done' | 'not-shown'

const PATIENCE_MS = 2000

/** Leads to a range of the headline, the standfirst or the body, and puts other words there. */
export function useTextPlace() {
  const { docConfig } = useDocumentInfo()
  const { dispatchFields, formRef, getDataByPath, setModified } = useForm()

  const open = async (path: string): Promise<HTMLElement | null> => {
    const root = formRef.current
    if (!root) return null
    const tab = tabOfField(docConfig?.fields ?? [], path)
    return (await goToField(root, { path, tab })) ? root : null
  }

  const fieldOf = ({ block }: Pick<PlaceInBody, 'block'>) => block.split('.')[0] ?? ''

  const go = async (place: PlaceInBody, words: string): Promise<PlaceAnswer> => {
    const path = fieldOf(place)
    const root = await open(path)
    if (!root) return 'not-shown'
    if (path === 'body') {
      const editor = await appearing(() => editorWithin(root))
      if (!editor) return 'not-shown'
      return selectInBody(editor, place, words) ? 'done' : 'changed'
    }
    const active = document.activeElement
    if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
      active.setSelectionRange(place.start, place.end)
    }
    return 'done'
  }

  /** Leads to a stretch as it stands in the form now, or to a picture; its words are marked for a moment. */
  const lead = async (place: TextPlace): Promise<PlaceAnswer> => {
    const [headline, standfirst, body] = ['headline', 'standfirst', 'body'].map((path): unknown =>
      getDataByPath(path),
    )
    const now = placeNow(blocksOfPiece({ headline, standfirst, body }), place)
    if (now) {
      const how = await go(now, now.text)
      if (how === 'done') markSelection()
      return how
    }
    if (place.start !== undefined) return 'changed'
    const root = await open(fieldOf(place))
    const editor = root && (await appearing(() => editorWithin(root)))
    if (!editor) return 'not-shown'
    return (await pointAtBlock(editor, place.block)) ? 'done' : 'changed'
  }

  const replace = async (
    place: PlaceInBody,
    words: string,
    replacement: string,
  ): Promise<PlaceAnswer> => {
    const path = fieldOf(place)
    if (path === 'body') {
      const root = formRef.current
      const shown = root ? editorWithin(root) : null
      if (!shown && !(await open(path))) return 'not-shown'
      const editor = shown ?? (await appearing(() => (root ? editorWithin(root) : null)))
      if (!editor) return 'not-shown'
      return replaceInBody(editor, place, words, replacement) ? 'done' : 'changed'
    }
    const value: unknown = getDataByPath(path)
    if (typeof value !== 'string' || value.slice(place.start, place.end) !== words) return 'changed'
    const changed = value.slice(0, place.start) + replacement + value.slice(place.end)
    dispatchFields({ type: 'UPDATE', path, value: changed })
    setModified(true)
    return 'done'
  }

  return { go, lead, replace }
}

const POINTED_AT = 'desk-pointed-at'

/** Marks the chosen words for a moment, by the browser's own highlights: nothing of the text is touched. */
function markSelection(): void {
  const selection = document.getSelection()
  if (!('highlights' in CSS) || !selection?.rangeCount || selection.isCollapsed) return
  const highlight = new Highlight(selection.getRangeAt(0).cloneRange())
  CSS.highlights.set(POINTED_AT, highlight)
  setTimeout(() => {
    if (CSS.highlights.get(POINTED_AT) === highlight) CSS.highlights.delete(POINTED_AT)
  }, PATIENCE_MS)
}

async function appearing<Found>(find: () => Found | null): Promise<Found | null> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const found = find()
    if (found || performance.now() > until) return found
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
