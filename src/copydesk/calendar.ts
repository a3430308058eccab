/** Names of months and days as pieces of a regular expression, by language. */
export type Calendar = {
  /** Alternatives, longest first where one begins another. */
  months: string
  weekdays: string
}

const english: Calendar = {
  months:
    'January|February|March|April|May|June|July|August|September|October|November|December|' +
    'Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept\\.|Sep\\.|Oct\\.|Nov\\.|Dec\\.|' +
    'Jan|Feb|Apr|Aug|Sept|Sep|Oct|Nov|Dec',
  weekdays: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
}

const french: Calendar = {
  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
}

const turkish: Calendar = {
  months: 'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  weekdays: 'Pazartesi|Salı|Çarşamba|Perşembe|Cumartesi|Cuma|Pazar',
}

/** Months as said in Egypt and the Gulf, then as said in the Levant and Iraq. */
const arabic: Calendar = {
  months:
    'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|' +
    'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول',
  weekdays: 'الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد',
}

const calendars: Record<string, Calendar> = {
  ar: arabic,
  en: english,
  fr: french,
  tr: turkish,
}

/** The calendar of a language; English where the language has none here. */
export const calendarOf = (language: string): Calendar => calendars[language] ?? english

/** A digit as European, Arabic and Persian text writes it. */
export const digit = '[0-9٠-٩۰-۹]'

/** A year from 1500 to 2099, in any of those digits, not part of a longer number. */
export const year = `(?<!${digit})(?:(?:1[5-9]|20)[0-9]{2}|(?:١[٥-٩]|٢٠)[٠-٩]{2}|(?:۱[۵-۹]|۲۰)[۰-۹]{2})(?!${digit})`

/** Before a word: no letter, digit or underscore stands to the left (also beyond ASCII). */
export const wordStart = '(?<![\\p{L}\\p{N}_])'
/** After a word: no letter, digit, mark or underscore stands to the right. */
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}_])'
