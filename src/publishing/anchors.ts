import { textOfBlock } from './blocks.ts'
import type { Block } from './content.ts'
import { matchBlocks } from './match-blocks.ts'

const LETTERS: Readonly<Record<Block['type'], string>> = {
  paragraph: 'p',
  crosshead: 'h',
  quote: 'q',
  list: 'l',
  rule: 'r',
  picture: 'f',
  'pull-quote': 'u',
  'editors-note': 'n',
  embed: 'e',
  related: 'k',
}

/**
 * The blocks with their anchors: `p1`, `p2`, `h1` and so on in a first release. In a later one a block that
 * is the same as before, or much like it, keeps the anchor it had, wherever it stands now; every other gets
 * a number that was never used. The anchors that `blocks` come with are not looked at.
 *
 * @param previous the body of the latest release
 * @param used every anchor of every earlier release, so that the number of a block long gone is not given
 *   to another; those of `previous` need not be repeated
 */
export function assignAnchors(
  blocks: readonly Block[],
  previous: readonly Block[] = [],
  used: readonly string[] = [],
): Block[] {
  const highest = highestNumbers([...used, ...previous.map(({ anchor }) => anchor)])
  const matches = matchBlocks(previous.map(describe), blocks.map(describe))
  const given = new Set<string>()
  return blocks.map((block, index) => {
    const before = matches.get(index)
    const kept = before === undefined ? undefined : previous[before]?.anchor
    const anchor = kept && !given.has(kept) ? kept : next(LETTERS[block.type], highest)
    given.add(anchor)
    return { ...block, anchor }
  })
}

/** What a block is known by: its words, or what else it is when it has none. */
function describe(block: Block): { key: string; text: string } {
  const text = textOfBlock(block)
  if (text !== '') return { key: `text ${text}`, text }
  if (block.type === 'picture') return { key: `picture ${block.picture.id}`, text }
  if (block.type === 'related') return { key: `related ${block.piece}`, text }
  return { key: block.type === 'embed' ? `embed ${block.url}` : block.type, text }
}

function highestNumbers(anchors: readonly string[]): Map<string, number> {
  const highest = new Map<string, number>()
  for (const anchor of anchors) {
    const [, letter = '', digits = ''] = /^([a-z])([0-9]{1,12})$/.exec(anchor) ?? []
    if (letter !== '') highest.set(letter, Math.max(highest.get(letter) ?? 0, Number(digits)))
  }
  return highest
}

function next(letter: string, highest: Map<string, number>): string {
  const number = (highest.get(letter) ?? 0) + 1
  highest.set(letter, number)
  return `${letter}${number}`
}
