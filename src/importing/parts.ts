import { isAuthorBoxHeading, isBio, maybeBio } from './author-box.ts'
import { emptyLineReason, isBoilerplate, isDateLine, isKicker } from './boilerplate.ts'
import { readCommentNotice } from './comment-notice.ts'
import { isLabelledDisclaimer, maybeDisclaimer } from './disclaimer.ts'
import { guessHeading, looksLikeHeadline } from './heading.ts'
import { maybeInvitation } from './invitation.ts'
import { looksLikeName, readByline } from './names.ts'
import type { Passage } from './passage.ts'
import { plainLine } from './plain.ts'
import type { QuestionCode } from './question.ts'
import type { Furniture, HouseForImport, SetAsideReason } from './reading.ts'

type Role =
  | Furniture['kind']
  | Exclude<SetAsideReason, 'mark'>
  | 'crosshead'
  | 'headline'
  | 'paragraph'
  | 'standfirst'

/** Passages that belong together, and what they were taken for. */
export type Part = {
  role: Role
  /** More than one only in an author box: its heading, then what stands in it. */
  passages: [Passage, ...Passage[]]
  zone: 'body' | 'tail' | 'top'
  /** The question to ask, when it was a guess. */
  doubt?: Extract<
    QuestionCode,
    | 'byline-guess'
    | 'crosshead-guess'
    | 'date-line'
    | 'furniture-guess'
    | 'headline-guess'
    | 'standfirst-guess'
  >
}

/** Lines that are never joined to the next, whatever the width of the text. */
export const standsAlone = (line: string): boolean =>
  isAuthorBoxHeading(line) ||
  isBoilerplate(line) ||
  isDateLine(line) ||
  emptyLineReason(line) !== null ||
  readCommentNotice(line) !== null ||
  readByline(line) !== null ||
  /^disclaimer\s?:/iu.test(plainLine(line))

/** What a passage is wherever it stands, if its own words settle that. */
const settled = ({ text, mark }: Passage): Role | undefined => {
  const empty = emptyLineReason(text)
  if (empty) return empty
  if (isAuthorBoxHeading(text)) return 'author-box'
  if (mark) return undefined
  if (isBoilerplate(text)) return 'boilerplate'
  if (readCommentNotice(text)) return 'comment-notice'
  return isLabelledDisclaimer(text) ? 'disclaimer' : undefined
}

/** What a passage is if it stands above or below the body. */
const atTheEdge = (passage: Passage, house: HouseForImport): Role | undefined => {
  const role = settled(passage)
  if (role || passage.mark) return role
  if (maybeDisclaimer(passage.text, house)) return 'disclaimer'
  if (readByline(passage.text)) return 'byline'
  return isDateLine(passage.text) ? 'date-line' : undefined
}

/** What a passage is if it stands below the body. */
const inTheTail = (passage: Passage, house: HouseForImport, names: string[]): Role | undefined => {
  const role = atTheEdge(passage, house)
  if (role || passage.mark) return role
  if (maybeInvitation(passage.text)) return 'pitch-invitation'
  return isBio(passage.text, names) ? 'author-box' : undefined
}

/** The most paragraphs that an author box has below its heading. */
const boxParagraphs = 3

/** Where the furniture below the body begins. */
const tailStart = (
  passages: Passage[],
  from: number,
  house: HouseForImport,
  names: string[],
): number => {
  let start = passages.length
  while (start > from) {
    const at = start - 1
    const passage = passages[at]
    if (passage && !inTheTail(passage, house, names)) {
      const above = passages.slice(Math.max(from, at - boxParagraphs), at)
      const heading = above.findLastIndex(({ text }) => isAuthorBoxHeading(text))
      const inBox =
        heading >= 0 &&
        plainLine(passage.text).length <= 1500 &&
        above.slice(heading + 1).every((one) => !inTheTail(one, house, names))
      if (!inBox) break
    }
    start = at
  }
  return start
}

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s(?=\p{Lu})/u)

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

const wordCount = (text: string): number => text.split(/\s/u).length

/** Unmarked, is the first paragraph a standfirst? Short beside the others, and few sentences. */
const maybeStandfirst = (passage: Passage, body: Passage[]): boolean => {
  const words = wordCount(passage.text)
  const lengths = body
    .filter(({ mark }) => !mark)
    .map(({ text }) => wordCount(text))
    .sort((a, b) => a - b)
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  return (
    lengths.length >= 3 &&
    words >= 6 &&
    words <= 40 &&
    words <= median * 0.75 &&
    sentencesOf(passage.text).length <= 2 &&
    !/^["“‘]/u.test(passage.text) &&
    !datelineOf(passage.text)
  )
}

/** The place before a dash at the head of a report: `LONDON` in `LONDON — The tide …`. */
export const datelineOf = (text: string): string | null =>
  /^(\p{Lu}[\p{Lu} .'’-]{1,40}(?:, [\p{L} .]{2,30})?)\s[—–-]\s/u.exec(text)?.[1] ?? null

type Top = { parts: Part[]; bodyStart: number; names: string[] }

const readTop = (passages: Passage[], house: HouseForImport): Top => {
  const parts: Part[] = []
  const names: string[] = []
  let at = 0
  const take = (passage: Passage, role: Role, doubt?: Part['doubt']) => {
    parts.push({ role, passages: [passage], zone: 'top', ...(doubt ? { doubt } : {}) })
    if (role === 'byline') {
      names.push(...(readByline(passage.text) ?? []).map(({ name }) => name))
    }
    at += 1
  }
  const headlineMarkedBelow = () => passages.slice(at + 1, at + 4).some(({ mark }) => mark === '#')

  for (let passage = passages[at]; passage; passage = passages[at]) {
    const role = atTheEdge(passage, house)
    if (role === 'author-box') break
    if (role === 'date-line') take(passage, role, role)
    else if (role && (role !== 'byline' || headlineMarkedBelow())) take(passage, role)
    else if (isKicker(passage.text) && !passage.mark && passages[at + 1]) take(passage, 'kicker')
    else break
  }

  const first = passages[at]
  if (first && !isAuthorBoxHeading(first.text) && looksLikeHeadline(first, passages[at + 1])) {
    take(
      first,
      'headline',
      !first.mark && /\.["”’)]?$/u.test(first.text) ? 'headline-guess' : undefined,
    )
  } else return { parts, bodyStart: at, names }

  let standfirst = false
  for (let passage = passages[at]; passage; passage = passages[at]) {
    const next = passages[at + 1]
    const role = atTheEdge(passage, house)
    if (role === 'author-box') break
    if (role) {
      take(passage, role, role === 'date-line' ? 'date-line' : undefined)
      continue
    }
    if (passage.mark || standfirst || names.length > 0) break
    if (looksLikeName(plainLine(passage.text)) && next) {
      take(passage, 'paragraph', 'byline-guess')
      break
    }
    const nextRole = next && atTheEdge(next, house)
    const closed = nextRole === 'byline' || nextRole === 'date-line'
    const underHeadline =
      passage.blankBefore === 0 && parts.at(-1)?.role === 'headline' && (next?.blankBefore ?? 0) > 0
    if (wordCount(passage.text) <= 60 && (closed || underHeadline)) {
      take(passage, 'standfirst')
      standfirst = true
      continue
    }
    const body = passages.slice(at + 1, tailStart(passages, at + 1, house, names))
    if (maybeStandfirst(passage, body)) take(passage, 'standfirst', 'standfirst-guess')
    break
  }
  return { parts, bodyStart: at, names }
}

/** An author box: its heading, and what stands below it as far as `belongs` says. */
const takeBox = (
  heading: Passage,
  below: Passage[],
  belongs: (passage: Passage) => boolean,
): Part['passages'] => {
  const end = below.findIndex((passage) => !belongs(passage))
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
        ...(role === 'date-line' ? { doubt: 'date-line' as const } : {}),
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
