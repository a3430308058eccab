import type { Place } from '../../src/workflow/requirement.ts'

const PREFIX = '#to='
const NAMES = ['field', 'anchor', 'question', 'check'] as const

/** Longest name of a place that an address may carry. */
const LIMIT = 200

/** The end of an address that leads to a place within a piece; `''` for a place nobody can be led to. */
export function placeInAddress(at: Place): string {
  const names = new URLSearchParams()
  for (const name of NAMES) if (at[name] !== undefined) names.set(name, at[name])
  const text = names.toString()
  return text === '' ? '' : PREFIX + text
}

/** The place that the end of an address leads to. @param hash with its `#`. */
export function placeOfAddress(hash: string): Place | null {
  if (!hash.startsWith(PREFIX)) return null
  const names = new URLSearchParams(hash.slice(PREFIX.length))
  const found = NAMES.flatMap((name) => {
    const value = names.get(name)
    return value !== null && value.length <= LIMIT ? [[name, value] as const] : []
  })
  return found.length === 0 ? null : Object.fromEntries(found)
}
