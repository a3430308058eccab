import type { Spot, TextBlock } from './copy-finding.ts'
import { matchesOf } from './finding.ts'

/** One way of setting a mark, and how it is turned into the others. */
type Manner = { name: string; pattern: RegExp; to: string }

const QUOTES: readonly Manner[] = [
  { name: '“ ”', pattern: /[“”]/gu, to: '' },
  { name: '" "', pattern: /"/gu, to: '' },
  { name: '« »', pattern: /[«»]/gu, to: '' },
]
const DASHES: readonly Manner[] = [
  { name: '–', pattern: /(?<=\S) – (?=\S)/gu, to: ' – ' },
  { name: '—', pattern: /(?<=\S) ?— ?(?=\S)/gu, to: '—' },
  { name: '-', pattern: /(?<=[\p{L}”")]) --? (?=\S)/gu, to: ' – ' },
]

type Placed = { block: string; spot: Spot }

/**
 * Quotation marks and dashes set in more than one manner: those of the rarer manners are found, with the
 * commonest named. Between equals the first of the text counts.
 */
export function mixedMarks(blocks: readonly TextBlock[]): Placed[] {
  return [...rarer('mixed-quotes', QUOTES, blocks), ...rarer('mixed-dashes', DASHES, blocks)]
}

function rarer(
  rule: 'mixed-dashes' | 'mixed-quotes',
  manners: readonly Manner[],
  blocks: readonly TextBlock[],
): Placed[] {
  const found = manners.map((manner) => ({
    manner,
    places: blocks.flatMap(({ id, text }) =>
      matchesOf(manner.pattern, text).map((match) => ({
        block: id,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  }))
  const common = found.reduce((best, each) =>
    each.places.length > best.places.length ? each : best,
  )
  return found
    .filter((each) => each !== common)
    .flatMap(({ places }) =>
      places.map(({ block, start, end }) => {
        const { name, to } = common.manner
        return {
          block,
          spot: {
            rule,
            start,
            end,
            weight: 'perhaps' as const,
            says: { usual: name },
            ...(to === '' ? {} : { fixes: [{ start, end, replacement: to }] }),
          },
        }
      }),
    )
}
