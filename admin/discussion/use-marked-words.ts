'use client'

import { useEffect } from 'react'

import { findAnchor } from '../../src/discussion/anchor.ts'
import type { Thread } from '../../src/discussion/comments-of-piece.ts'
import { editorInPage, placeOfPoint, proseInPage, rangeOf } from './prose-in-page.ts'

const MARKED = 'desk-comment'
const CHOSEN = 'desk-comment-chosen'

/**
 * Marks the words of open threads in the editor, by the browser's own highlights: nothing of the text is
 * touched. A click on marked words chooses their thread.
 *
 * @param body the text in the form; its marks are drawn anew when it changes.
 */
export function useMarkedWords(
  threads: readonly Thread[],
  chosen: string | null,
  body: unknown,
  onChoose: (thread: string) => void,
): void {
  useEffect(() => {
    // Once the editor has drawn what the form holds.
    const timer = setTimeout(() => mark(threads, chosen), 150)
    return () => clearTimeout(timer)
  }, [threads, chosen, body])

  useEffect(() => {
    const choose = (event: MouseEvent) => {
      const editor = editorInPage()
      const selection = document.getSelection()
      if (!(event.target instanceof Node) || !editor?.contains(event.target)) return
      if (!selection?.anchorNode || !selection.isCollapsed) return
      const page = proseInPage(editor)
      const place = placeOfPoint(page, selection.anchorNode, selection.anchorOffset)
      const thread = threads.find(({ anchor, state }) => {
        const found = anchor && state === 'open' ? findAnchor(page.prose, anchor) : null
        return found && place >= found.from && place <= found.to
      })
      if (thread) onChoose(thread.id)
    }
    document.addEventListener('click', choose)
    return () => document.removeEventListener('click', choose)
  }, [threads, onChoose])

  useEffect(
    () => () => {
      if (!('highlights' in CSS)) return
      CSS.highlights.delete(MARKED)
      CSS.highlights.delete(CHOSEN)
    },
    [],
  )
}

function mark(threads: readonly Thread[], chosen: string | null): void {
  const editor = editorInPage()
  if (!editor || !('highlights' in CSS)) return
  const page = proseInPage(editor)
  const ranges = threads.flatMap(({ anchor, id, state }) => {
    const found = anchor && state === 'open' ? findAnchor(page.prose, anchor) : null
    const range = found && rangeOf(page, found)
    return range ? [{ id, range }] : []
  })
  const of = (isChosen: boolean) =>
    ranges.filter(({ id }) => (id === chosen) === isChosen).map(({ range }) => range)
  CSS.highlights.set(MARKED, new Highlight(...of(false)))
  CSS.highlights.set(CHOSEN, new Highlight(...of(true)))
}

/** Brings the words of a thread into view. */
export function showWords({ anchor }: Thread): boolean {
  const editor = editorInPage()
  if (!editor || !anchor) return false
  const page = proseInPage(editor)
  const found = findAnchor(page.prose, anchor)
  const range = found && rangeOf(page, found)
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  range?.startContainer.parentElement?.scrollIntoView({
    behavior: calm ? 'auto' : 'smooth',
    block: 'center',
  })
  return range !== null
}
