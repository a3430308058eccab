import { digits } from './aging-dates.ts'
import type { TextTime } from './aging-dates.ts'
import { calendarOf, wordEnd, wordStart, year as writtenYear } from './calendar.ts'
import { monthOf, weekdayOf } from './calendar-names.ts'
import type { Spot } from './copy-finding.ts'
import { isRealDay, sayDay, weekdayOfDay } from './day.ts'
import { matchesOf } from './finding.ts'
import type { Sentence } from './sentences.ts'

type Language = 'ar' | 'en' | 'tr'

const isKnown = (language: string): language is Language => ['ar', 'en', 'tr'].includes(language)

type DatePatterns = { whole: RegExp; years: RegExp; months: RegExp }

const number = '[0-9٠-٩۰-۹]{1,2}'

function patternsOf(language: Language): DatePatterns {
  const { months, weekdays } = calendarOf(language)
  const dayFirst = `(?<day>${number})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${months}),?\\s(?<year>${writtenYear})`
  const monthFirst = `(?<month2>${months})\\s(?<day2>${number})(?:st|nd|rd|th)?,?\\s(?<year2>${writtenYear})`
  const date = language === 'en' ? `(?:${dayFirst}|${monthFirst})` : `(?:${dayFirst})`
  const weekday =
    language === 'tr'
      ? `${date}(?:,?\\s(?<weekday>${weekdays})${wordEnd})?`
      : `(?:(?<weekday>${weekdays})(?:,|،)?\\s(?:the\\s)?)?${date}`
  const yearWords = {
    en: '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring)',
    tr: '',
    ar: '(?:في|منذ|عام|سنة|حتى)',
  }
  const four =
    '(?<year>[0-9]{4})(?![0-9])(?![.,][0-9])(?!\\s?(?:%|per\\scent|people|words|miles|metres|meters|years))'
  return {
    whole: new RegExp(`${wordStart}${weekday}`, 'gu'),
    years:
      language === 'tr'
        ? new RegExp(
            `(?<![0-9.,])${four}(?=\\s?(?:yılı|senesi|['’](?:de|da|te|ta|den|dan|ten|tan)\\s?))`,
            'gu',
          )
        : new RegExp(`${wordStart}${yearWords[language]}\\s${four}(?!\\s\\p{L}{3,}s\\s)`, 'gu'),
    months: new RegExp(
      `${wordStart}(?:[Ii]n|[Ss]ince|[Dd]uring)\\s(?<month>${months})(?!\\s(?:of\\s)?[0-9])${wordEnd}`,
      'gu',
    ),
  }
}

const patterns: Readonly<Record<Language, DatePatterns>> = {
  ar: patternsOf('ar'),
  en: patternsOf('en'),
  tr: patternsOf('tr'),
}

/** A whole date of which the calendar has no such day, or whose day of the week is another. */
export function impossibleDates(text: string, language: string, tag: string): Spot[] {
  if (!isKnown(language)) return []
  return matchesOf(patterns[language].whole, text).flatMap((match): Spot[] => {
    const { groups = {} } = match
    const day = {
      year: Number(digits(groups.year ?? groups.year2 ?? '')),
      month: monthOf(groups.month ?? groups.month2 ?? '', language) ?? 0,
      day: Number(digits(groups.day ?? groups.day2 ?? '')),
    }
    const [start, end] = [match.index, match.index + match[0].length]
    if (day.month === 0) return []
    if (day.day === 0 || !isRealDay(day)) {
      return [{ rule: 'no-such-date', start, end, weight: 'must', says: { date: match[0] } }]
    }
    const said = groups.weekday
    if (!said || weekdayOf(said, language) === weekdayOfDay(day)) return []
    const right = sayDay(day, tag, { weekday: 'long' })
    const at = start + match[0].lastIndexOf(said)
    return [
      {
        rule: 'weekday-wrong',
        start,
        end,
        weight: 'must',
        says: { said, right },
        fixes: [{ start: at, end: at + said.length, replacement: right }],
      },
    ]
  })
}

/** Furthest year that an opinion page speaks of, counted from its dateline. */
const FURTHEST = 80

/** Years named with a word of time that can hardly be meant: `in 2202`, `since 2031`. */
export function unlikelyYears(text: string, language: string, { dateline }: TextTime): Spot[] {
  if (!isKnown(language) || !dateline) return []
  return matchesOf(patterns[language].years, text).flatMap((match): Spot[] => {
    const year = Number(match.groups?.year)
    const isSince = /^(?:since|منذ)/i.test(match[0])
    const tooLate = year > dateline.year + FURTHEST || (isSince && year > dateline.year)
    // 1022 for 2022 is a slip of one digit; 1066 is history.
    const meant = year + 1000 - dateline.year
    const tooEarly = meant >= -25 && meant <= 5
    if (!tooLate && !tooEarly) return []
    const end = match.index + match[0].length
    return [
      {
        rule: 'year-unlikely',
        start: end - 4,
        end,
        weight: 'should',
        says: { year: String(year) },
      },
    ]
  })
}

/**
 * A month that by the dateline was in one year, in a sentence that names another: `in December, the most
 * in any month in 2020`, written in January 2022.
 */
export function disagreeingYears(
  sentence: Sentence,
  language: string,
  { dateline }: TextTime,
): Spot[] {
  if (language !== 'en' || !dateline) return []
  const [month] = matchesOf(patterns.en.months, sentence.text)
  if (!month) return []
  const named = matchesOf(/(?<=\s(?:in|of)\s)(?:19|20)[0-9]{2}(?![0-9])/gu, sentence.text)
  const [only] = named
  if (!only || named.length > 1 || only.index < month.index) return []
  const name = month.groups?.month ?? ''
  const number = monthOf(name, 'en') ?? 0
  const likely = number <= dateline.month ? dateline.year : dateline.year - 1
  const year = Number(only[0])
  if (year === likely || Math.abs(year - likely) > 2) return []
  const start = sentence.start + only.index
  return [
    {
      rule: 'year-disagrees',
      start,
      end: start + 4,
      weight: 'perhaps',
      says: { month: name, year: only[0], likely: String(likely) },
      fixes: [{ start, end: start + 4, replacement: String(likely) }],
    },
  ]
}

const percentWord = '(?:\\s?%|\\sper\\s?cent(?![\\p{L}]))'
const percents: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![0-9.,])(?<part>[0-9]{1,4}(?:\\.[0-9]{1,3})?)${percentWord}(?<of>\\sof\\s)?`,
    'gu',
  ),
  tr: /(?:yüzde\s|%\s?)(?<part>[0-9]{1,4}(?:,[0-9]{1,3})?)(?<of>['’](?:i|ı|u|ü|si|sı|ini|ını|unu|ünü)(?!\p{L}))?/giu,
  ar: /(?<part>[0-9٠-٩۰-۹]{1,4}(?:[.٫][0-9٠-٩]{1,3})?)\s?(?:%|٪|في المئة|بالمئة|في المائة|بالمائة)(?<of>\sمن\s)?/gu,
}

/** A share of more than everything, and shares of one whole that come to nearly a hundred and not to it. */
export function percentSlips(sentence: Sentence, language: string): Spot[] {
  if (!isKnown(language)) return []
  const found = matchesOf(percents[language], sentence.text).map((match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].trimEnd().length,
    part: Number(digits(match.groups?.part ?? '').replace(/[,٫]/, '.')),
    isShare: match.groups?.of !== undefined,
  }))
  const over = found.flatMap(({ start, end, part, isShare }): Spot[] =>
    isShare && part > 100
      ? [{ rule: 'percent-over', start, end, weight: 'should', says: { percent: String(part) } }]
      : [],
  )
  const sum = Math.round(found.reduce((total, { part }) => total + part, 0) * 10) / 10
  const [first, last] = [found[0], found.at(-1)]
  const isList = found.length >= 3 && found.every(({ part }) => part < 100)
  if (!isList || !first || !last || sum < 85 || sum > 115 || (sum >= 99 && sum <= 101)) return over
  const spot = { start: first.start, end: last.end }
  return [...over, { rule: 'percent-sum', ...spot, weight: 'perhaps', says: { sum: String(sum) } }]
}

const magnitudes: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `${wordStart}(?:hundred|thousand|million|billion|trillion|bn|[0-9](?:m|bn|k))\\s(?<again>million|billion|trillion)${wordEnd}`,
    'giu',
  ),
  tr: new RegExp(
    `${wordStart}(?<first>milyon|milyar|trilyon)\\s(?<again>milyon|milyar|trilyon)${wordEnd}`,
    'giu',
  ),
  ar: new RegExp(
    `${wordStart}(?<first>مليون|مليار|تريليون)\\s(?<again>مليون|مليار|تريليون)${wordEnd}`,
    'gu',
  ),
}
const TAKES_ONE = /^(?:hundred|thousand)\s/i

/** `9 million billion`, `3bn billion`: one magnitude too many. */
export function twiceMagnitude(text: string, language: string): Spot[] {
  if (!isKnown(language)) return []
  return matchesOf(magnitudes[language], text).flatMap((match): Spot[] => {
    if (TAKES_ONE.test(match[0])) return []
    const [start, end] = [match.index, match.index + match[0].length]
    const again = match.groups?.again ?? ''
    return [
      {
        rule: 'magnitude-twice',
        start,
        end,
        weight: 'must',
        says: { words: match[0] },
        fixes: [{ start: end - again.length - 1, end, replacement: '' }],
      },
    ]
  })
}
