'use client'

import { useListQuery } from '@payloadcms/ui'

import type { WordKey } from '../../src/words/words.ts'
import { useWords } from '../use-words.ts'

type EmptyListProps = {
  /** Key of the noun, which stays when its collection is named otherwise. */
  noun: string
}

/**
 * Says in an empty list what will stand there and what to do first. Where a search or a filter found nothing, Payload's
 * own words are right and stay; ours take their place by the stylesheet, since its list has no slot for them.
 */
export function EmptyList({ noun }: EmptyListProps) {
  const { data, query } = useListQuery()
  const { word } = useWords()
  const isAsked = Boolean(query?.search) || Object.keys(query?.where ?? {}).length > 0
  if (isAsked || data?.totalDocs !== 0) return null
  return <p className="desk-empty-list">{word(`emptyLists:${noun}` as WordKey)}</p>
}
