const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'january february march april may june july august september october november december'.split(
    ' ',
  ),
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
}

/** Months as said in the Levant and Iraq, and other spellings. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  إبريل: 4,
  'كانون الثاني': 1,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  'تشرين الأول': 10,
  'تشرين الثاني': 11,
  'كانون الأول': 12,
}

/** From Monday. */
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'.split(' '),
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' '),
}

const lower = (word: string, language: string) => word.toLocaleLowerCase(language).trim()

/** 1 to 12, or `undefined` for what is no month of the language. */
export function monthOf(word: string, language: string): number | undefined {
  const name = lower(word, language).replace(/\.$/, '')
  const names = MONTHS[language] ?? []
  const whole = names.indexOf(name)
  if (whole >= 0) return whole + 1
  if (language === 'ar') return OTHER_MONTHS[word.trim()]
  if (language !== 'en' || name.length < 3) return undefined
  const short = names.findIndex((each) => each.startsWith(name === 'sept' ? 'sep' : name))
  return short >= 0 ? short + 1 : undefined
}

/** 1 for Monday to 7 for Sunday, or `undefined`. */
export function weekdayOf(word: string, language: string): number | undefined {
  const name = lower(word, language).replace('الإثنين', 'الاثنين')
  const index = (WEEKDAYS[language] ?? []).indexOf(name)
  return index >= 0 ? index + 1 : undefined
}
