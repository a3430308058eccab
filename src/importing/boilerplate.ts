import { boilerplatePhrases } from '../copydesk/index.ts'
import { plainLine } from './plain.ts'
import type { SetAsideReason } from './reading.ts'

const phrases = new Set(boilerplatePhrases.map((phrase) => phrase.toLowerCase()))
const leads =
  /^(?:read more|read also|also read|read next|see also|related(?: articles?| stories)?|more on this(?: story)?|recommended)\s?:\s?\S.{0,160}$/iu

const copyright = /^(?:©|\(c\)|copyright(?: ©)?)\s?[0-9]{4}(?:\s.{0,100})?$/iu

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\\.?'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'
const day = '[0-9]{1,2}(?:st|nd|rd|th)?'
const clock = '(?:,? (?:at )?[0-9]{1,2}[:.][0-9]{2} ?(?:am|pm|gmt|utc|bst)?)?'
const dateLine = new RegExp(
  `^(?:(?:first )?(?:published|posted|updated|last updated|date)(?: on)?:? )?${weekday}(?:${day} ${month},? [0-9]{4}|${month} ${day},? [0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})${clock}\\.?$`,
  'iu',
)

const kicker =
  /^(?:opinion|comment|commentary|analysis|op-ed|editorial|viewpoint|perspective|column|leader)(?:\s?[|/:·•]\s?[\p{L} &-]{1,30})?$/iu

/** Is a line nothing but a button, a banner, a copyright line or a pointer to another page? */
export const isBoilerplate = (text: string): boolean => {
  if (text.length > 220) return false
  const plain = plainLine(text)
  return (
    phrases.has(plain.toLowerCase().replace(/[.!…:]{1,3}$/u, '')) ||
    leads.test(plain) ||
    copyright.test(plain)
  )
}

/** Is a line nothing but a date with its year? */
export const isDateLine = (text: string): boolean => {
  if (text.length > 100) return false
  const plain = plainLine(text)
  return plain.length <= 80 && dateLine.test(plain)
}

/** Is a line the name of a rubric, such as `Opinion` or `Comment | Energy`? */
export const isKicker = (text: string): boolean => {
  if (text.length > 80) return false
  const plain = plainLine(text)
  return plain.length <= 60 && kicker.test(plain)
}

/** What a line without letters is: a rule between parts, or characters that are not seen. */
export const emptyLineReason = (
  text: string,
): Extract<SetAsideReason, 'invisible' | 'rule'> | null => {
  // Joiners and marks may be part of a word; a line of nothing else is not text.
  if (/^[\p{Cf}\p{Cc}\s]+$/u.test(text)) return 'invisible'
  return /^(?:[-–—_=~*•·.#⁂]\s?){1,80}$/u.test(text) ? 'rule' : null
}
