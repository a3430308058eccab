import { calendarOf, wordEnd, wordStart, year } from './calendar.ts'
import type { CopyOptions, Finding } from './finding.ts'
import { findingAt, matchesOf, primaryLanguage } from './finding.ts'

const { months, weekdays } = calendarOf('en')
const spans =
  'weekend|week|month|year|quarter|decade|spring|summer|autumn|fall|winter|night|morning|afternoon|evening'
const numbers =
  '[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Ss]everal|[Ss]ome|[0-9]{1,3}'
/** A year right behind makes it a date like any other. */
const noYearBehind = `(?!,?\\s?\\(?${year})`

const english = [
  // "the last week of March" and "over the last year" are no dates that age.
  `(?<!\\b[Tt]he\\s)(?:[Ll]ast|[Nn]ext|[Tt]his)(?:\\s(?:early|late|mid|past|coming))?\\s{1,2}(?:${spans}|${weekdays}|${months})${wordEnd}(?!\\sof\\s)(?!(?<=fall|spring)\\s(?:in|from)\\s)${noYearBehind}`,
  `(?:${numbers})(?:\\sfew|\\scouple\\sof)?\\s(?:hour|day|week|month|year)s?\\sago`,
  // "On Sunday mornings" is a habit; "on Monday, 6 January" is a date.
  `[Oo]n\\s(?:${weekdays})(?!,?\\s(?:the\\s)?(?:[0-9]|(?:${months})${wordEnd}))(?!\\s(?:mornings|afternoons|evenings|nights))`,
  `(?<!\\bof\\s)(?:[Yy]esterday|[Tt]onight)`,
  `(?<!\\bof\\s)[Tt]omorrow(?!['’]s)`,
  `(?:[Ee]arlier|[Ll]ater)\\stoday`,
]

const turkish = [
  `(?:[Gg]eçen|[Gg]eçtiğimiz|[Öö]nümüzdeki|[Gg]elecek|[Bb]u)\\s(?:hafta|ay|yıl|sene|yaz|kış|sonbahar|ilkbahar|sabah|akşam|gece|${calendarOf('tr').weekdays.toLowerCase()}|${calendarOf('tr').weekdays}|${calendarOf('tr').months}|ağustos|ocak)`,
  `(?:[Dd]ün|[Yy]arın)`,
]

const arabic = [
  `(?:الأسبوع|الشهر|العام|السنة|الصيف|الشتاء|الربيع|الخريف|${calendarOf('ar').weekdays}|${calendarOf('ar').months})\\s(?:الماضي|الماضية|القادم|القادمة|المقبل|المقبلة|الجاري|الحالي)`,
  `(?:أمس|غدا|غدًا)`,
]

const compile = (alternatives: string[]): RegExp =>
  new RegExp(alternatives.map((one) => `${wordStart}(?:${one})${wordEnd}`).join('|'), 'gu')

const patterns: Record<string, RegExp> = {
  ar: compile(arabic),
  en: compile(english),
  tr: compile(turkish),
}

/**
 * Words for a day that mean another day to whoever reads later: `last August`, `this week`,
 * `yesterday`, `two months ago`, `on Monday`. Knows English, Turkish and Arabic; another language
 * has no findings. Each occurrence is one finding, in the order of the text.
 */
export const relativeDates = (text: string, options?: CopyOptions): Finding[] => {
  const pattern = patterns[primaryLanguage(options)]
  if (!pattern) return []
  return matchesOf(pattern, text).map((match) =>
    findingAt('relative-date', text, match.index, match.index + match[0].length),
  )
}
