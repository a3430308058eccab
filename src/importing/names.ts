import type { ProposedAuthor } from './reading.ts'
import { plainLine } from './plain.ts'

const particles = new Set(
  'al ap bin bint d da dal de del della den der di dos du e el ibn la le los mac mc of ter the van von y zu'.split(
    ' ',
  ),
)
/** Particles that never begin a name. */
const inner = new Set(['of', 'the', 'e', 'y'])

const notNames =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\.?$/

/** A word that tells a place of work or a title, not a person. */
const institution =
  /(?<!\p{L})(?:Academy|Agency|Association|Bureau|Centre|Center|College|Columnist|Company|Correspondent|Council|Desk|Editor|Foundation|Fund|Institute|Journal|Lecturer|Minister|Ministry|News|Party|Post|Press|Professor|Reporter|Review|School|Society|Staff|Times|Trust|Union|University|Writer|World)(?!\p{L})/u

const nameWord = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}’'‘ʼ.\-‐‑]*,?$/u

/** Does a stretch of text look like the name of one person? Two to six words; one with `single`. */
export const looksLikeName = (text: string, single = false): boolean => {
  const words = text.trim().split(/\s+/u)
  if (words.length > 6 || (words.length < 2 && !single) || text.length > 80) return false
  if (institution.test(text)) return false
  const plain = words.map((word) => word.toLowerCase().replace(/['’.]$/u, ''))
  const isInner = (word: string | undefined) => word !== undefined && inner.has(word)
  const isParticle = (word: string | undefined) => word !== undefined && particles.has(word)
  if (isInner(plain[0]) || isParticle(plain.at(-1))) return false
  return words.every(
    (word, at) => isParticle(plain[at]) || (nameWord.test(word) && !notNames.test(word)),
  )
}

const dateLike = /[0-9٠-٩]{1,4}/u

/**
 * Splits what follows `By`: `Ada Moss and Ben Ruiz`, `Ada Moss, Ben Ruiz and Cem Ak`, `Ada Moss,
 * professor of law`. Null when it does not begin with a name.
 */
const authorsOf = (text: string, labelled: boolean): ProposedAuthor[] | null => {
  const [people = '', ...asides] = text.split(/\s(?:[|•·–—]|-)\s/u)
  const authors: ProposedAuthor[] = []
  const addRole = (role: string) => {
    const last = authors.at(-1)
    if (last) last.role = last.role ? `${last.role}, ${role}` : role
  }
  for (const segment of people.split(/,\s(?:and\s)?|\s(?:and|&|ve|et|و)\s/u)) {
    const part = segment.trim().replace(/[,;]$/u, '')
    if (!part) continue
    if (looksLikeName(part, labelled)) {
      authors.push({ name: part })
      continue
    }
    const [, name, role] = /^(\S+(?:\s\S+){1,4}?)\s((?:in|at|for)\s.+)$/u.exec(part) ?? []
    if (name && role && looksLikeName(name)) authors.push({ name, role })
    else if (authors.length > 0) addRole(part)
    else return null
  }
  if (authors.length === 0) return null
  for (const aside of asides) if (!dateLike.test(aside)) addRole(aside.trim())
  return authors
}

const by = /^(?:by|words by|written by|text by|par|بقلم)\s?:?\s(.+)$/iu
const label = /^(?:authors?|writers?|yazarlar|yazan|yazar|الكاتب|الكاتبة|كتبه)\s?:\s?(.+)$/iu

/** The authors that a byline names (`By Ada Moss`, `Author: Ada Moss`); null when it is none. */
export const readByline = (text: string): ProposedAuthor[] | null => {
  if (text.length > 220) return null
  const line = plainLine(text)
  if (/[!?]$/.test(line) || line.split(' ').length > 25) return null
  const labelled = label.exec(line)?.[1]
  if (labelled) return authorsOf(labelled.replace(/\.$/, ''), true)
  const named = by.exec(line)?.[1]
  return named ? authorsOf(named.replace(/(?<=\p{Ll}{2})\.$/u, ''), false) : null
}
