import { filled, WORDS } from '../words/index.ts'
import type { NoticeCode } from './notice-table.ts'

/** What a notice is about: the parts of its sentence that are no words of ours, and codes of those that are. */
export type NoticeAbout = {
  title: string
  /** Who did it; without a name the desk itself. */
  who?: string
  /** Codes of `noticeDetails` or of checks. */
  why?: readonly string[]
}

/** The words of one language, by section and key. */
export type WordTables = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

const english: WordTables = WORDS.en ?? {}

/** The sentence of a notice, in the language of the words; what these lack is in English. */
export function noticeText(code: NoticeCode, about: NoticeAbout, words: WordTables): string {
  const { title, who, why = [] } = about
  const detail = (name: string) => wordOf(words, 'noticeDetails', name)
  const named = why.map((each) => detail(each) ?? wordOf(words, 'checkNames', each) ?? each)
  const places = {
    title,
    who: who ?? detail('theDesk') ?? '',
    detail: named.join(', ') || (detail('inHistory') ?? ''),
  }
  return filled(wordOf(words, 'notices', code), places) ?? title
}

/** Of what a notice is about, the parts that its sentence says: that of an erasure holds nothing of what was erased. */
export const saidOf = (code: NoticeCode, about: NoticeAbout): NoticeAbout =>
  english.notices?.[code]?.includes('{{title}}') ? about : { ...about, title: '' }

/** The few words that name a notice, as in the subject of an e-mail. */
export const noticeTitle = (code: NoticeCode, words: WordTables): string =>
  wordOf(words, 'noticeTitles', code) ?? code

const wordOf = (words: WordTables, section: string, key: string): string | undefined =>
  words[section]?.[key] ?? english[section]?.[key]

/** What a row says it is about; `undefined` where it is not of that shape, as in rows of earlier releases. */
export function aboutOf(value: unknown): NoticeAbout | undefined {
  if (typeof value !== 'object' || value === null || !('title' in value)) return undefined
  const { title, who, why } = value as Partial<Record<keyof NoticeAbout, unknown>>
  if (typeof title !== 'string') return undefined
  return {
    title,
    ...(typeof who === 'string' ? { who } : {}),
    ...(Array.isArray(why) ? { why: why.filter((each) => typeof each === 'string') } : {}),
  }
}
