import { monthOf, weekdayOf } from './calendar-names.ts'

export type Unit = 'day' | 'month' | 'quarter' | 'season' | 'week' | 'weekend' | 'year'

/** What words such as `last August` mean, without the day they were written on. */
export type Meaning =
  | { kind: 'month'; turn: number; month: number }
  | { kind: 'weekday'; turn: number; weekday: number }
  | { kind: 'unit'; turn: number; unit: Unit; season?: string }

const ENGLISH_TURNS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1, on: 0 }
const ENGLISH_UNITS: Readonly<Record<string, Unit>> = {
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  year: 'year',
  quarter: 'quarter',
  night: 'day',
  morning: 'day',
  afternoon: 'day',
  evening: 'day',
}
const ENGLISH_SEASONS = ['spring', 'summer', 'autumn', 'fall', 'winter']
const ENGLISH_NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
)

function english(text: string): Meaning | undefined {
  const words = text.toLowerCase().split(/\s+/)
  const last = words.at(-1) ?? ''
  const [first = ''] = words
  if (last === 'yesterday') return { kind: 'unit', turn: -1, unit: 'day' }
  if (last === 'tomorrow') return { kind: 'unit', turn: 1, unit: 'day' }
  if (last === 'tonight' || last === 'today') return { kind: 'unit', turn: 0, unit: 'day' }
  if (last === 'ago') return englishAgo(words)
  const turn = ENGLISH_TURNS[first]
  if (turn === undefined || words.length !== 2) return undefined
  const weekday = weekdayOf(last, 'en')
  if (weekday !== undefined) return { kind: 'weekday', turn: first === 'on' ? 0 : turn, weekday }
  const unit = ENGLISH_UNITS[last]
  if (unit !== undefined) return { kind: 'unit', turn, unit }
  if (ENGLISH_SEASONS.includes(last)) return { kind: 'unit', turn, unit: 'season', season: last }
  const month = monthOf(last, 'en')
  return month === undefined ? undefined : { kind: 'month', turn, month }
}

function englishAgo(words: readonly string[]): Meaning | undefined {
  if (words.length !== 3) return undefined
  const [number = '', what = ''] = words
  const named = ENGLISH_NUMBERS.indexOf(number === 'an' ? 'a' : number)
  const count = /^\d+$/.test(number) ? Number(number) : named > 0 ? named : named === 0 ? 1 : 0
  const unit = ENGLISH_UNITS[what.replace(/s$/, '')] ?? (/^days?$/.test(what) ? 'day' : undefined)
  return count > 0 && unit !== undefined ? { kind: 'unit', turn: -count, unit } : undefined
}

const TURKISH_TURNS: Readonly<Record<string, number>> = {
  geçen: -1,
  geçtiğimiz: -1,
  bu: 0,
  önümüzdeki: 1,
  gelecek: 1,
}
const TURKISH_UNITS: Readonly<Record<string, Unit>> = {
  hafta: 'week',
  ay: 'month',
  yıl: 'year',
  sene: 'year',
  sabah: 'day',
  akşam: 'day',
  gece: 'day',
}
const TURKISH_SEASONS = ['yaz', 'kış', 'sonbahar', 'ilkbahar']

function turkish(text: string): Meaning | undefined {
  const [first = '', last = ''] = text.toLocaleLowerCase('tr').split(/\s+/)
  if (first === 'dün') return { kind: 'unit', turn: -1, unit: 'day' }
  if (first === 'yarın') return { kind: 'unit', turn: 1, unit: 'day' }
  return spoken(TURKISH_TURNS[first], last, 'tr', TURKISH_UNITS, TURKISH_SEASONS)
}

const ARABIC_TURNS: Readonly<Record<string, number>> = {
  الماضي: -1,
  الماضية: -1,
  الجاري: 0,
  الحالي: 0,
  القادم: 1,
  القادمة: 1,
  المقبل: 1,
  المقبلة: 1,
}
const ARABIC_UNITS: Readonly<Record<string, Unit>> = {
  الأسبوع: 'week',
  الشهر: 'month',
  العام: 'year',
  السنة: 'year',
}
const ARABIC_SEASONS = ['الصيف', 'الشتاء', 'الربيع', 'الخريف']

function arabic(text: string): Meaning | undefined {
  if (text === 'أمس') return { kind: 'unit', turn: -1, unit: 'day' }
  if (text.startsWith('غد')) return { kind: 'unit', turn: 1, unit: 'day' }
  const space = text.search(/\s\S+$/)
  const turn = ARABIC_TURNS[text.slice(space + 1)]
  return spoken(turn, text.slice(0, space), 'ar', ARABIC_UNITS, ARABIC_SEASONS)
}

function spoken(
  turn: number | undefined,
  word: string,
  language: string,
  units: Readonly<Record<string, Unit>>,
  seasons: readonly string[],
): Meaning | undefined {
  if (turn === undefined) return undefined
  const weekday = weekdayOf(word, language)
  if (weekday !== undefined) return { kind: 'weekday', turn, weekday }
  const unit = units[word]
  if (unit !== undefined) return { kind: 'unit', turn, unit }
  if (seasons.includes(word)) return { kind: 'unit', turn, unit: 'season', season: word }
  const month = monthOf(word, language)
  return month === undefined ? undefined : { kind: 'month', turn, month }
}

const readers: Readonly<Record<string, (text: string) => Meaning | undefined>> = {
  ar: arabic,
  en: english,
  tr: turkish,
}

/** What a relative date says; `undefined` where it is too vague to be put into the calendar. */
export const meaningOf = (text: string, language: string): Meaning | undefined =>
  readers[language]?.(text)
