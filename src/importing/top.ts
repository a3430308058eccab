import { isAuthorBoxHeading } from './author-box.ts'
import { isKicker } from './boilerplate.ts'
import { atTheEdge, tailStart } from './edge.ts'
import { looksLikeHeadline } from './heading.ts'
import { looksLikeName, readByline } from './names.ts'
import type { Part, Role } from './part.ts'
import type { Passage } from './passage.ts'
import { plainLine } from './plain.ts'
import type { HouseForImport } from './reading.ts'
import { sentencesOf } from './sentence.ts'

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

/** May a line be a byline without `By`? Only where capitals tell names from other words. */
const maybeName = (passage: Passage, house: HouseForImport): boolean =>
  !passage.mark &&
  /^\p{Lu}/u.test(passage.text) &&
  wordCount(passage.text) <= 4 &&
  looksLikeName(plainLine(passage.text)) &&
  atTheEdge(passage, house) === undefined

/** What stands above the body, where the body begins, and whom the byline names. */
type Top = { parts: Part[]; bodyStart: number; names: string[] }

/** Reads kicker, headline, byline, standfirst and what else stands above the body. */
export const readTop = (passages: Passage[], house: HouseForImport): Top => {
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
  let named = false
  for (let passage = passages[at]; passage; passage = passages[at]) {
    const next = passages[at + 1]
    const role = atTheEdge(passage, house)
    if (role === 'author-box') break
    if (role) {
      take(passage, role, role === 'date-line' ? 'date-line' : undefined)
      continue
    }
    if (!named && names.length === 0 && next && maybeName(passage, house)) {
      take(passage, 'paragraph', 'byline-guess')
      named = true
      continue
    }
    if (passage.mark || standfirst || named || names.length > 0) break
    const nextRole = next && atTheEdge(next, house)
    const closed = nextRole === 'byline' || nextRole === 'date-line'
    const aboveName = next !== undefined && maybeName(next, house)
    const underHeadline =
      passage.blankBefore === 0 && parts.at(-1)?.role === 'headline' && (next?.blankBefore ?? 0) > 0
    if (wordCount(passage.text) <= 60 && (closed || underHeadline || aboveName)) {
      take(passage, 'standfirst', closed || underHeadline ? undefined : 'standfirst-guess')
      standfirst = true
      continue
    }
    const body = passages.slice(at + 1, tailStart(passages, at + 1, house, names))
    if (maybeStandfirst(passage, body)) take(passage, 'standfirst', 'standfirst-guess')
    break
  }
  return { parts, bodyStart: at, names }
}
