import { diffArrays } from 'diff'

import type { TextPart } from './content.ts'

/** Steps within one passage; one that was written anew is shown as cut and put in. */
const MOST_STEPS = 2000

/** A passage as it was and as it is, as runs that stayed, were taken out or put in; what is empty has none. */
export function wordParts(was: string, is: string): TextPart[] {
  if (was === is) return is === '' ? [] : [{ text: is }]
  if (was === '') return [{ text: is, change: 'added' }]
  if (is === '') return [{ text: was, change: 'removed' }]
  const steps = diffArrays(tokensOf(was), tokensOf(is), { maxEditLength: MOST_STEPS })
  if (!steps) {
    return [
      { text: was, change: 'removed' },
      { text: is, change: 'added' },
    ]
  }
  return steps.map(({ value, added, removed }) => {
    const text = value.join('')
    if (added) return { text, change: 'added' }
    if (removed) return { text, change: 'removed' }
    return { text }
  })
}

/** A number is one word, whatever stands between its digits: half a number struck through says another one. */
const TOKEN = /\p{N}+(?:[.,:٫٬]\p{N}+)*|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? []
