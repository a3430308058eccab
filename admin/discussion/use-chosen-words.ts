'use client'

import { useEffect, useState } from 'react'

import { ANCHOR_LIMITS, anchorOf } from '../../src/discussion/anchor.ts'
import type { Anchor } from '../../src/discussion/anchor.ts'
import { editorInPage, placeOfPoint, proseInPage } from './prose-in-page.ts'

/**
 * The words that are chosen in the editor of the text; they stay chosen while the person is elsewhere on the
 * page, until others are chosen or the cursor is put into the text.
 */
export function useChosenWords(): Anchor | null {
  const [chosen, setChosen] = useState<Anchor | null>(null)
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const editor = editorInPage()
      if (!selection || !editor?.contains(selection.anchorNode)) return
      setChosen(selection.isCollapsed ? null : wordsOf(selection, editor))
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return chosen
}

function wordsOf(selection: Selection, editor: HTMLElement): Anchor | null {
  const range = selection.getRangeAt(0)
  if (!editor.contains(range.startContainer) || !editor.contains(range.endContainer)) return null
  const page = proseInPage(editor)
  const from = placeOfPoint(page, range.startContainer, range.startOffset)
  const to = placeOfPoint(page, range.endContainer, range.endOffset)
  if (to <= from || to - from > ANCHOR_LIMITS.quote) return null
  // A blank at the end of what was chosen is chosen by accident.
  const words = page.prose.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return end > start ? anchorOf(page.prose, start, end) : null
}
