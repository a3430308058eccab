/** What a text seems to be written in. `sure` is false when a person should look. */
export type LanguageGuess = { language: string; direction: 'ltr' | 'rtl'; sure: boolean }

/** As much of a text as is looked at, in UTF-16 units. */
const sample = 20_000

const common: Record<'en' | 'fr' | 'tr', Set<string>> = {
  en: new Set(
    'the of and to in a is that for it with as was on are this by be not from'.split(' '),
  ),
  fr: new Set(
    'le la les des du et que qui une est dans pour pas sur au il elle ne ce se'.split(' '),
  ),
  tr: new Set(
    've bir bu için ile de da olarak çok ama gibi daha en ne değil olan sonra kadar her var'.split(
      ' ',
    ),
  ),
}

const share = (words: string[], language: keyof typeof common): number =>
  words.length === 0 ? 0 : words.filter((word) => common[language].has(word)).length / words.length

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Guesses the language from its script and its commonest words: Arabic, Turkish, French, otherwise
 * English. A text in another script is called English too, and `sure` is false; its direction is
 * right.
 */
export const guessLanguage = (text: string): LanguageGuess => {
  const start = text.slice(0, sample).normalize('NFC')
  const letters = count(start, /\p{L}/gu)
  const arabic = count(start, /\p{Script=Arabic}/gu)
  const latin = count(start, /\p{Script=Latin}/gu)
  const rightToLeft =
    arabic + count(start, /[\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu)
  const direction = rightToLeft * 2 > letters ? 'rtl' : 'ltr'
  if (arabic * 2 > letters) {
    return { language: 'ar', direction, sure: count(start, /[پچژگٹڈڑےکی]/gu) * 50 < arabic }
  }
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const turkishLetters = count(start, /[ğĞıİşŞ]/gu)
  const english = share(words, 'en')
  if (turkishLetters * 100 > letters && share(words, 'tr') > english) {
    return { language: 'tr', direction, sure: true }
  }
  if (share(words, 'fr') > 0.12 && share(words, 'fr') > english * 2) {
    return { language: 'fr', direction, sure: true }
  }
  const foreign = letters > 0 && latin * 2 < letters
  return { language: 'en', direction, sure: !foreign && (words.length < 60 || english > 0.08) }
}
