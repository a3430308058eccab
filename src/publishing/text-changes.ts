import { textOfBlock } from './blocks.ts'
import type { Block, Content, TextChange, TextPart } from './content.ts'
import { matchBlocks } from './match-blocks.ts'
import { wordParts } from './word-parts.ts'

/** Words of context that stay around a change. */
const CONTEXT = 12
/** Passages told of one release; more than that is another text. */
const MOST_CHANGES = 100
const GAP = '…'

/**
 * What a reader is told has changed from one release to the next, word by word: headline, standfirst and the
 * passages of the body, in the order of the new text, with a little of what stands around each change.
 */
export function textChanges(before: Content, after: Content): TextChange[] {
  const changes: TextChange[] = []
  const line = (where: 'headline' | 'standfirst', was = '', is = '') => {
    if (was !== is) changes.push({ where, parts: partsOf(was, is) })
  }
  line('headline', before.headline, after.headline)
  line('standfirst', before.standfirst, after.standfirst)
  return [...changes, ...bodyChanges(before.body, after.body)].slice(0, MOST_CHANGES)
}

function bodyChanges(before: readonly Block[], after: readonly Block[]): TextChange[] {
  const matchable = (block: Block) => {
    const text = textOfBlock(block)
    return { key: `${block.type} ${text}`, text }
  }
  const was = before.map(matchable)
  const is = after.map(matchable)
  const matches = matchBlocks(was, is)
  const kept = new Set(matches.values())
  const changes: TextChange[] = []
  const tellRemoved = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const text = was[index]?.text ?? ''
      if (!kept.has(index) && text !== '') {
        changes.push({ where: 'body', parts: [{ text, change: 'removed' }] })
      }
    }
  }
  // What was taken out is told where it stood: before the next passage that stayed.
  let told = 0
  is.forEach(({ text }, index) => {
    const earlier = matches.get(index)
    if (earlier !== undefined && earlier >= told) {
      tellRemoved(told, earlier)
      told = earlier + 1
    }
    const old = earlier === undefined ? '' : (was[earlier]?.text ?? '')
    const anchor = after[index]?.anchor
    if (text === old || anchor === undefined) return
    changes.push({ where: 'body', anchor, parts: partsOf(old, text) })
  })
  tellRemoved(told, was.length)
  return changes
}

function partsOf(was: string, is: string): TextPart[] {
  const parts = wordParts(was, is)
  return parts.map((part, index) =>
    part.change ? part : { text: shortened(part.text, index === 0, index === parts.length - 1) },
  )
}

/** A stretch that stayed, without its middle; at either end of the passage without what lies beyond. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/u)
  const head = isFirst ? 0 : CONTEXT
  const tail = isLast ? 0 : CONTEXT
  if (words.length <= head + tail + 1) return text
  const start = words.slice(0, head).join('')
  const end = tail === 0 ? '' : words.slice(-tail).join('')
  return `${start}${isFirst ? '' : ' '}${GAP}${isLast ? '' : ' '}${end}`.replace(/ {2,}/g, ' ')
}
