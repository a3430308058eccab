'use client'

import { toast } from '@payloadcms/ui'
import { useRef } from 'react'

import { decisionOf } from '../../src/decisions/decision-table.ts'
import type { InboxItem } from '../../src/decisions/index.ts'
import { askDesk, newIdempotencyKey } from '../desk-request.ts'
import { useWords } from '../use-words.ts'

/** So long a decision can be undone; its message waits as long. */
export const UNDO_SECONDS = 20

/** Whether a decision that led there can be taken back as if nothing had been. */
export const canUndo = (stage: string): boolean =>
  (decisionOf('reverse')?.from as readonly string[] | undefined)?.includes(stage) ?? false

/**
 * The last decision, and the way back from it. Undone, it stays on the record with its reversal; the contributor is
 * told of neither.
 *
 * @param api makes an address of the submissions' endpoints.
 */
export function useUndo(api: (path: string) => string, onUndone: (item: InboxItem) => void) {
  const { refusal, word } = useWords()
  const last = useRef<{ item: InboxItem; at: number } | null>(null)

  const undo = async () => {
    const decided = last.current
    last.current = null
    if (!decided || Date.now() - decided.at > UNDO_SECONDS * 1000) {
      toast.info(word('undo:nothing', { count: UNDO_SECONDS }))
      return
    }
    const { item } = decided
    const address = api(`/${item.submission}/decisions`)
    const now = await askDesk<{ revision: number }>(address)
    const told = now.ok
      ? await askDesk(address, {
          body: { decision: 'reverse', revision: now.answer.revision, note: word('undo:note') },
          idempotencyKey: newIdempotencyKey(),
        })
      : now
    if (!told.ok) {
      toast.error(refusal(told.failure))
      return
    }
    toast.success(word('undo:done'))
    onUndone(item)
  }

  const remember = (item: InboxItem, said: string) => {
    last.current = { item, at: Date.now() }
    toast.success(said, {
      duration: UNDO_SECONDS * 1000,
      action: { label: word('undo:undo'), onClick: () => void undo() },
    })
  }

  return { remember, undo }
}
