import { isAuthorBoxHeading, isBio, maybeBio } from './author-box.ts'
import { isLabelledDisclaimer, maybeDisclaimer } from './disclaimer.ts'
import { boxParagraphs, inTheTail, settled, tailStart } from './edge.ts'
import { guessHeading } from './heading.ts'
import type { Part } from './part.ts'
import type { Passage } from './passage.ts'
import type { HouseForImport } from './reading.ts'
import { sentencesOf } from './sentence.ts'
import { readTop } from './top.ts'

/** Parts a disclaimer from what stands before it in the same paragraph, near the end of a text. */
const partDisclaimers = (passages: Passage[], from: number, house: HouseForImport): Passage[] => {
  const near = Math.max(from, passages.length - 8)
  return passages.flatMap((passage, at) => {
    const { text, mark } = passage
    if (at < near || mark || text.length > 3000 || isLabelledDisclaimer(text)) return [passage]
    const sentences = sentencesOf(text)
    const first = sentences.findIndex((sentence) => maybeDisclaimer(sentence, house))
    const before = sentences.slice(0, first).join(' ')
    const ownIntroduction =
      before.split(' ').length <= 12 && /\b(?:opinion|article|piece)\b/iu.test(before)
    if (first < 1 || ownIntroduction) return [passage]
    return [
      { ...passage, text: before },
      { text: sentences.slice(first).join(' '), blankBefore: 0 },
    ]
  })
}

/** An author box: its heading, and what stands below it as far as `belongs` says. */
const takeBox = (
  heading: Passage,
  below: Passage[],
  belongs: (passage: Passage) => boolean,
): Part['passages'] => {
  const end = below.findIndex((passage) => passage.mark !== undefined || !belongs(passage))
  return [heading, ...below.slice(0, end < 0 ? undefined : end)]
}

const readBody = (
  passages: Passage[],
  from: number,
  to: number,
  house: HouseForImport,
  names: string[],
): Part[] => {
  const parts: Part[] = []
  const zone = 'body'
  for (let at = from; at < to; at += 1) {
    const passage = passages[at]
    if (!passage) break
    const role = settled(passage)
    if (role === 'author-box') {
      const box = takeBox(
        passage,
        passages.slice(at + 1, Math.min(to, at + 1 + boxParagraphs)),
        ({ text }) => isBio(text, names) || maybeBio(text),
      )
      parts.push({ role, passages: box, zone })
      at += box.length - 1
    } else if (role) parts.push({ role, passages: [passage], zone })
    else if (passage.mark) parts.push({ role: 'crosshead', passages: [passage], zone })
    else if (inTheTail(passage, house, names) || (at === to - 1 && maybeBio(passage.text))) {
      parts.push({ role: 'paragraph', passages: [passage], zone, doubt: 'furniture-guess' })
    } else {
      const before = at > from ? passages[at - 1] : undefined
      const guess = guessHeading(before, passage, at + 1 < to ? passages[at + 1] : undefined)
      parts.push({
        role: guess.endsWith('heading') ? 'crosshead' : 'paragraph',
        passages: [passage],
        zone,
        ...(guess.startsWith('maybe') ? { doubt: 'crosshead-guess' as const } : {}),
      })
    }
  }
  return parts
}

const readTail = (
  passages: Passage[],
  from: number,
  house: HouseForImport,
  names: string[],
): Part[] => {
  const parts: Part[] = []
  const zone = 'tail'
  for (let at = from; at < passages.length; at += 1) {
    const passage = passages[at]
    if (!passage) break
    const role = inTheTail(passage, house, names) ?? 'paragraph'
    if (role === 'author-box' && isAuthorBoxHeading(passage.text)) {
      const box = takeBox(passage, passages.slice(at + 1, at + 1 + boxParagraphs), (next) => {
        const nextRole = inTheTail(next, house, names)
        return !nextRole || (nextRole === 'author-box' && !isAuthorBoxHeading(next.text))
      })
      parts.push({ role, passages: box, zone })
      at += box.length - 1
    } else {
      parts.push({
        role,
        passages: [passage],
        zone,
        ...(role === 'date-line' ? { doubt: role } : {}),
        ...(role === 'paragraph' ? { doubt: 'furniture-guess' as const } : {}),
      })
    }
  }
  return parts
}

/** Sorts the passages of a text into its parts, in the order of the text; none is left out. */
export const partsOf = (whole: Passage[], house: HouseForImport): Part[] => {
  const top = readTop(whole, house)
  const passages = partDisclaimers(whole, top.bodyStart, house)
  const end = tailStart(passages, top.bodyStart, house, top.names)
  return [
    ...top.parts,
    ...readBody(passages, top.bodyStart, end, house, top.names),
    ...readTail(passages, end, house, top.names),
  ]
}
