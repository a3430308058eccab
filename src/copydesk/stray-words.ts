import type { Finding } from './finding.ts'
import { findingAt, matchesOf } from './finding.ts'

/**
 * What web pages print on buttons and banners, and what copying a page leaves in its sentences.
 * Longest first where one begins another.
 */
export const boilerplatePhrases: readonly string[] = [
  'Accept all cookies',
  'Accept cookies',
  'Accept all',
  'Accept',
  'Decline all',
  'Decline',
  'Reject all',
  'Cookie settings',
  'Cookie policy',
  'Manage cookies',
  'Manage preferences',
  'Share this article',
  'Share this story',
  'Share this',
  'Share on Facebook',
  'Share on Twitter',
  'Share on X',
  'Share',
  'Subscribe to our newsletter',
  'Subscribe now',
  'Subscribe',
  'Sign up to our newsletter',
  'Sign up',
  'Sign in',
  'Log in',
  'Advertisement',
  'Story continues below',
  'Continue reading',
  'Read more',
  'Read next',
  'Read the full story',
  'Skip to main content',
  'Skip to content',
  'Tweet',
  'Print this page',
  'Copy link',
  'Load more',
  'Loading',
  'Kabul et',
  'Reklam',
  'Paylaş',
  'Devamını oku',
]

const phrases = [...boilerplatePhrases, ...boilerplatePhrases.map((phrase) => phrase.toUpperCase())]
const anyPhrase = `(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`

/** Inside the last words of a sentence that began without it: `of the sort Accept.` */
const beforeStop = new RegExp(
  `(?<=[\\p{Ll}\\p{N}"”’)\\]]\\s)(${anyPhrase})(?=\\s?[.!?…](?:\\s|$|["”’)])|\\s?$)`,
  'gmu',
)
/** Alone after the last sentence of a paragraph: `was lost. Read more` */
const afterStop = new RegExp(`(?<=[.!?…]["”’)]?\\s)(${anyPhrase})(?=[.!…]?\\s?$)`, 'gmu')
/** Before the first word of a paragraph: `Advertisement The council` */
const beforeStart = new RegExp(
  `^(${anyPhrase})(?=\\s(?:The|A|An|And|As|At|But|For|He|I|If|In|It|On|She|That|There|They|This|We|When)\\s)`,
  'gmu',
)

/** The word before is part of a running sentence, not of a name or a title in capitals. */
const followsPlainWord = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd()
  const word = before.slice(before.search(/\S+$/u))
  return !/^["“‘'([]*\p{Lu}/u.test(word)
}

/**
 * Words of a web page's furniture glued to a sentence: before its stop, alone at the end of a
 * paragraph, or before its first word. Only as buttons print them, with a capital. The fix removes
 * the word and the space beside it. A new line begins a new paragraph.
 */
export const strayWords = (text: string): Finding[] => {
  const found = new Map<number, Finding>()
  const add = (start: number, end: number, fixStart: number, fixEnd: number) => {
    const fix = { start: fixStart, end: fixEnd, replacement: '' }
    if (!found.has(start)) found.set(start, findingAt('stray-word', text, start, end, fix))
  }
  for (const match of matchesOf(beforeStop, text)) {
    const end = match.index + match[0].length
    if (!followsPlainWord(text, match.index)) continue
    add(match.index, end, match.index - 1, end)
  }
  for (const match of matchesOf(afterStop, text)) {
    const end = match.index + match[0].length
    add(match.index, end, match.index - 1, /[.!…]/.test(text[end] ?? '') ? end + 1 : end)
  }
  for (const match of matchesOf(beforeStart, text)) {
    const end = match.index + match[0].length
    add(match.index, end, match.index, end + 1)
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
}
