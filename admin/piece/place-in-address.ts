import type { TextPlace } from '../../src/copydesk/text-place.ts'
import type { Place } from '../../src/workflow/requirement.ts'

const PREFIX = '#to='
const NAMES = ['field', 'anchor', 'question', 'check', 'item', 'act'] as const

/**
 * Where an address leads to: a place, or what can be done with the piece, by the name of its transition; `next`
 * is what leads on. Whatever stands in the way of that is shown instead.
 */
export type Destination = Place & { act?: string }

/** Longest name of a place that an address may carry. */
const LIMIT = 200

/** The end of an address that leads to a place within a piece; `''` for a place nobody can be led to. */
export function placeInAddress(at: Destination): string {
  const names = new URLSearchParams()
  for (const name of NAMES) if (at[name] !== undefined) names.set(name, at[name])
  if (at.text !== undefined) names.set('text', writeText(at.text))
  const text = names.toString()
  return text === '' ? '' : PREFIX + text
}

/** The place that the end of an address leads to. @param hash with its `#`. */
export function placeOfAddress(hash: string): Destination | null {
  if (!hash.startsWith(PREFIX)) return null
  const names = new URLSearchParams(hash.slice(PREFIX.length))
  const found = NAMES.flatMap((name) => {
    const value = names.get(name)
    return value !== null && value.length <= LIMIT ? [[name, value] as const] : []
  })
  const text = readText(names.get('text'))
  if (found.length === 0 && text === null) return null
  return { ...Object.fromEntries(found), ...(text === null ? {} : { text }) }
}

const WRITTEN =
  /^(?<block>[a-z]+(?:\.\d{1,6}){0,60})(?::(?<start>\d{1,7})-(?<end>\d{1,7}))?(?:~(?<words>.*))?$/su

/** `body.2:10-55~The words of it`, or the name of a block alone. */
const writeText = ({ block, start, end, words }: TextPlace): string =>
  block +
  (start === undefined || end === undefined ? '' : `:${start}-${end}`) +
  (words === undefined ? '' : `~${words}`)

function readText(written: string | null): TextPlace | null {
  const { block, start, end, words } =
    WRITTEN.exec((written ?? '').slice(0, 2 * LIMIT))?.groups ?? {}
  if (block === undefined) return null
  return {
    block,
    ...(start === undefined || end === undefined ? {} : { start: Number(start), end: Number(end) }),
    ...(words === undefined ? {} : { words }),
  }
}
