import { textOfBlock } from '../publishing/blocks.ts'
import type { Block, TextPart } from '../publishing/content.ts'
import { matchBlocks } from '../publishing/match-blocks.ts'
import { wordParts } from '../publishing/word-parts.ts'
import { countWords } from '../publishing/words.ts'
import { LINES } from './comparable.ts'
import type { ComparableText, Line } from './comparable.ts'

/** What became of a passage. `form`: the same words with other marks, links or of another kind. */
export type PassageChange = 'added' | 'form' | 'moved' | 'none' | 'removed' | 'words'

export type Passage = {
  type: Block['type']
  change: PassageChange
  /** The whole passage; runs that did not stay are marked. Empty for a picture and a rule. */
  parts: TextPart[]
}

/** Two texts as one, with what was taken out and put in. */
export type Comparison = {
  lines: { line: Line; parts: TextPart[]; isChanged: boolean }[]
  passages: Passage[]
  /** Words that were put in and taken out, those of the lines included. */
  words: { added: number; removed: number }
  isSame: boolean
}

/** Compares two texts word by word. Passages that moved are told where they stand now. */
export function compareTexts(before: ComparableText, after: ComparableText): Comparison {
  const lines = LINES.filter((line) => before[line] !== '' || after[line] !== '').map((line) => ({
    line,
    parts: wordParts(before[line], after[line]),
    isChanged: before[line] !== after[line],
  }))
  const passages = comparePassages(before.body, after.body)
  const parts = [...lines, ...passages].flatMap((each) => each.parts)
  return {
    lines,
    passages,
    words: { added: wordsThat('added', parts), removed: wordsThat('removed', parts) },
    isSame:
      lines.every(({ isChanged }) => !isChanged) &&
      passages.every(({ change }) => change === 'none'),
  }
}

function comparePassages(before: readonly Block[], after: readonly Block[]): Passage[] {
  const was = before.map(describe)
  const is = after.map(describe)
  const matches = matchBlocks(was, is)
  const kept = new Set(matches.values())
  const stayed = mostInOrder(after.map((_, index) => matches.get(index)))
  const passages: Passage[] = []
  let told = 0
  const tellRemoved = (until: number) => {
    for (; told < until; told += 1) {
      const block = before[told]
      if (!block || kept.has(told)) continue
      const text = was[told]?.text ?? ''
      passages.push({ type: block.type, change: 'removed', parts: wordParts(text, '') })
    }
  }
  after.forEach((block, index) => {
    const text = is[index]?.text ?? ''
    const earlier = matches.get(index)
    if (earlier === undefined) {
      passages.push({ type: block.type, change: 'added', parts: wordParts('', text) })
      return
    }
    const isMoved = !stayed.has(earlier)
    if (!isMoved) {
      tellRemoved(earlier)
      told = earlier + 1
    }
    const old = was[earlier]
    passages.push({
      type: block.type,
      change: changeOf(old?.text !== text, isMoved, old?.key !== is[index]?.key),
      parts: wordParts(old?.text ?? '', text),
    })
  })
  tellRemoved(before.length)
  return passages
}

/** The longest run of numbers that go up: what stands in it has not moved against the rest. */
function mostInOrder(places: readonly (number | undefined)[]): Set<number> {
  /** For each length, the lowest place that a run of it ends with; and for each place, the one before it. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const place of places) {
    if (place === undefined) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < place) low = middle + 1
      else high = middle
    }
    before.set(place, ends[low - 1])
    ends[low] = place
  }
  const run = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = before.get(place)) run.add(place)
  return run
}

function changeOf(hasOtherWords: boolean, isMoved: boolean, hasOtherForm: boolean): PassageChange {
  if (hasOtherWords) return 'words'
  if (isMoved) return 'moved'
  return hasOtherForm ? 'form' : 'none'
}

/** A passage as it is matched: by everything but its anchor. */
function describe(block: Block): { key: string; text: string } {
  return { key: JSON.stringify({ ...block, anchor: '' }), text: textOfBlock(block) }
}

const wordsThat = (change: 'added' | 'removed', parts: readonly TextPart[]): number =>
  parts
    .filter((part) => part.change === change)
    .reduce((sum, { text }) => sum + countWords(text), 0)
