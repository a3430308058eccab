'use client'

import { useState } from 'react'

import { askDesk } from './desk-request.ts'
import type { DeskFailure } from './desk-request.ts'
import { useDeskAnswer } from './use-desk-answer.ts'

type PageOf<Item> = { items: Item[]; next: number | string | null }

/**
 * A list of the desk, page by page.
 *
 * @param address without the place to begin at; `null` while there is nothing to ask about.
 * @param place name of the query that carries the place to go on from.
 */
export function useDeskPages<Item>(address: string | null, stamp: string, place = 'after') {
  const first = useDeskAnswer<PageOf<Item>>(address, stamp)
  const [more, setMore] = useState<{ of: unknown; page: PageOf<Item> } | null>(null)
  const [failure, setFailure] = useState<DeskFailure | undefined>()
  // Pages that were read on belong to the first page they came after.
  const rest = more !== null && more.of === first.answer ? more.page : null
  const next = rest ? rest.next : (first.answer?.next ?? null)

  const goOn = async () => {
    if (address === null || next === null) return
    const more = `${place}=${encodeURIComponent(String(next))}`
    const told = await askDesk<PageOf<Item>>(
      `${address}${address.includes('?') ? '&' : '?'}${more}`,
    )
    setFailure(told.ok ? undefined : told.failure)
    if (!told.ok) return
    const items = [...(rest?.items ?? []), ...told.answer.items]
    setMore({ of: first.answer, page: { items, next: told.answer.next } })
  }

  return {
    items: first.answer ? [...first.answer.items, ...(rest?.items ?? [])] : undefined,
    hasMore: next !== null,
    failure: failure ?? first.failure,
    goOn,
    again: first.again,
  }
}
