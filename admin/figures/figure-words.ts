import type { I18n } from '@payloadcms/translations'

import type { ColumnKind } from '../../src/figures/index.ts'
import { dateLanguage } from '../date-language.ts'
import { wordsOnServer } from '../words-on-server.ts'
import type { ServerWord } from '../words-on-server.ts'

/** How figures are said in the language of the panel. */
export type FigureWords = {
  word: ServerWord
  number: (value: number, digits?: number) => string
  percent: (part: number) => string
  /** “13 weeks”. */
  weeks: (value: number) => string
  /** A time in milliseconds, in the unit that fits: “4.2 days”. */
  time: (ms: number) => string
  /** The day a week begins with. */
  day: (week: string) => string
  /** A cell of a table. */
  cell: (value: number | string | null, kind: ColumnKind) => string
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const NONE = '–'

export function figureWords(i18n: Pick<I18n, 'language' | 't'>): FigureWords {
  const language = dateLanguage(i18n.language)
  const word = wordsOnServer(i18n)
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)
  const unit = (value: number, name: 'day' | 'hour' | 'minute' | 'week', digits = 0) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: 'long',
      maximumFractionDigits: digits,
    }).format(value)
  const weeks = (value: number) => unit(value, 'week', 1)
  const percent = (part: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part)
  const day = (week: string) =>
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(new Date(week))
  const time = (ms: number) => {
    if (ms >= 2 * DAY_MS) return unit(ms / DAY_MS, 'day', 1)
    if (ms >= 2 * HOUR_MS) return unit(ms / HOUR_MS, 'hour')
    return unit(Math.max(1, ms / 60_000), 'minute')
  }
  const cell: FigureWords['cell'] = (value, kind) => {
    if (value === null) return NONE
    if (typeof value === 'string') return kind === 'week' ? day(value) : value
    if (kind === 'part') return percent(value)
    return number(value, kind === 'count' ? 0 : 1)
  }
  return { word, number, percent, weeks, time, day, cell }
}
