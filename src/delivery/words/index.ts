/** What the readers' pages say, in each language that they have words for. */
import type { Content, PublicationState } from '../../publishing/content.ts'
import { directionOf } from '../../publishing/direction.ts'
import type { Site } from '../source.ts'
import { markup, type Markup } from '../markup.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import type { ReaderWords } from './reader-words.ts'
import { turkish } from './turkish.ts'

export type { ReaderWords } from './reader-words.ts'

/** Words, the language they are in, and that of the dates beside them (BCP 47), which are those of a zone. */
export type Voice = Spoken & { timeZone: string }

type Spoken = { words: ReaderWords; language: string; direction: 'ltr' | 'rtl' }

/** The voice of a piece, and the attributes of an element that holds such words inside it. */
export type PieceVoice = Voice & { as: Markup | false }

const KNOWN: Readonly<Record<string, ReaderWords>> = { en: english, tr: turkish, ar: arabic }
const ENGLISH: Spoken = { words: english, language: 'en-GB', direction: 'ltr' }

/** The voice of a language, if there is one. */
function voiceOf(language: string): Spoken | undefined {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  const words = Object.hasOwn(KNOWN, primary) ? KNOWN[primary] : undefined
  if (!words) return undefined
  return {
    words,
    language: language.toLowerCase() === 'en' ? ENGLISH.language : language,
    direction: primary === 'ar' ? 'rtl' : 'ltr',
  }
}

/** The words of a language (BCP 47), in English where there are none. */
export const wordsOf = (language: string): ReaderWords => (voiceOf(language) ?? ENGLISH).words

/** How pages of the house speak: in its language, or in English. */
export const voiceOfSite = ({
  language,
  timeZone,
}: Pick<Site, 'language' | 'timeZone'>): Voice => ({
  ...(voiceOf(language) ?? ENGLISH),
  timeZone,
})

/** How the page of a piece speaks: in its language, else in that of the house, else in English. */
export function voiceOfPiece(
  { direction, language }: Pick<Content, 'direction' | 'language'>,
  site: Pick<Site, 'language' | 'timeZone'>,
): PieceVoice {
  const own = voiceOf(language)
  if (own) return { ...own, timeZone: site.timeZone, as: false }
  const other = voiceOfSite(site)
  const turned = other.direction !== direction && markup` dir="${other.direction}"`
  return { ...other, as: markup` lang="${other.language}"${turned}` }
}

/** A headline as it stands in titles, where it must say by itself that the piece is retracted. */
export const titleOf = (headline: string, state: PublicationState, { words }: Voice): string =>
  state === 'retracted' ? words.piece.retractedTitle + headline : headline

/** Attributes of the element of a whole page. */
export const siteAttributes = (site: Pick<Site, 'language'>): Markup =>
  markup` lang="${site.language}"${isRightToLeft(site.language) && markup` dir="rtl"`}`

/** Attributes of an element that holds a piece: its language and direction. */
export const spokenAs = ({ language, direction }: Content): Markup =>
  markup` lang="${language}" dir="${direction === 'rtl' ? 'rtl' : 'ltr'}"`

/** Attributes of words that may be in another language (BCP 47) than what they stand in; none without one. */
export const spokenIn = (language: string | undefined): Markup | undefined =>
  language === undefined
    ? undefined
    : markup` lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`

/** Whatever cannot be a language is read from the left. */
function isRightToLeft(language: string): boolean {
  try {
    return directionOf(language) === 'rtl'
  } catch {
    return false
  }
}
