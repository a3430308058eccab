/**
 * The forms under which a word may stand in a dictionary, the word as it is written first and the barest last.
 *
 * @param language first subtag.
 */
export function formsOfWord(word: string, language: string): string[] {
  const plain = word.normalize('NFC').replaceAll('’', "'")
  return [...new Set((FORMS[language] ?? cased)(plain, language))]
}

/** What is looked up to find words near to one, and what stands after its apostrophe. */
export function stemOfWord(word: string, language: string): { stem: string; ending: string } {
  const plain = language === 'ar' ? word.replace(SIGNS, '') : word
  const at = plain.search(/['’](?=\p{L}+$)/u)
  const stem = at < 1 ? plain : plain.slice(0, at)
  return { stem: language === 'tr' ? flattened(stem) : stem, ending: plain.slice(stem.length) }
}

/** As it is written, small, and with a capital: names stand in dictionaries with theirs. */
function cased(word: string, language: string): string[] {
  const small = word.toLocaleLowerCase(language)
  return [word, small, small.charAt(0).toLocaleUpperCase(language) + small.slice(1)]
}

const FORMS: Readonly<Record<string, (word: string, language: string) => string[]>> = {
  // "the council's" and "the councils'" are "council".
  en: (word, language) => [...cased(word, language), ...cased(word.replace(/'s?$/u, ''), language)],
  // What follows the apostrophe of a name is its ending; the circumflex is written by some and not by others.
  tr: (word, language) => {
    const flat = flattened(word)
    const stem = flat.split("'")[0] ?? flat
    const bare = HEARSAY.exec(stem)?.groups?.rest
    return [word, flat, stem, ...(bare ? [bare] : [])].flatMap((each) => cased(each, language))
  },
  ar: arabicForms,
}

/** Endings that follow any verb or noun, and that a dictionary has for a few alone. */
const HEARSAY = /^(?<rest>\p{L}{4,})(?:m[ıiuü]ş|[dt][ıiuü]r)$/u

const FLAT: Readonly<Record<string, string>> = { â: 'a', î: 'i', û: 'u', Â: 'A', Î: 'İ', Û: 'U' }

const flattened = (word: string) => word.replace(/[âîûÂÎÛ]/gu, (letter) => FLAT[letter] ?? letter)

/** Vowel signs and the stretching stroke: written or not, it is the same word. */
const SIGNS = /[\u0640\u064b-\u0652\u0670]/gu
const FEWEST_LETTERS = 3

/**
 * Arabic writes "and", "then", the future and the pronouns of an object together with the word. A dictionary has
 * most of these joined already; what it lacks is looked up without them.
 */
function arabicForms(word: string): string[] {
  const forms = [word.replace(SIGNS, '')]
  const add = (pattern: RegExp) => {
    for (const form of [...forms]) {
      const rest = pattern.exec(form)?.groups?.rest
      if (rest && rest.length >= FEWEST_LETTERS) forms.push(rest)
    }
  }
  add(/^[وف](?<rest>.+)$/u)
  add(/^س(?<rest>[يتنأ].+)$/u)
  add(/^(?<rest>.+?)(?:هما|كما|ها|هم|هن|كم|كن|نا|ني|ه|ك)$/u)
  return [word, ...forms]
}
