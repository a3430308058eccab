import { plainLine } from './plain.ts'
import type { FoundDisclaimer, HouseForImport } from './reading.ts'

/** The longest disclaimer, in words. */
const longest = 120
/** The same in UTF-16 units, so that long texts cost nothing. */
const mostCharacters = 1500

const label =
  /^(?:disclaimer|editor['’]s note|note|yasal uyarı|sorumluluk reddi|تنويه|إخلاء مسؤولية)\s?[:.–—-]\s?/iu

const speaker = '(?:author|writer|contributor|columnist|commentator)s?(?:[' + "'’" + ']s?)?'
const views = '(?:views?|opinions?|beliefs|positions|statements)'

/** Whose views: the author's, or those of this very text. */
const ofTheText = new RegExp(
  `(?<!\\p{L})${views}(?!\\p{L}).{0,80}?(?:(?<!\\p{L})(?:the|this|its|our|guest) ${speaker}(?!\\p{L})|(?:in|by) (?:this|the) (?:above )?(?:article|piece|column|essay|op-ed|commentary|post|story|text)|expressed (?:here|above|herein))`,
  'iu',
)
const notTheHouse =
  /(?:do|does|may|need|are|is)\s(?:not|n['’]t)\s(?:\S+\s){0,3}?(?:reflect|represent|coincide|express|those|shared|the views)|(?:don|doesn)['’]t\s(?:\S+\s){0,2}?(?:reflect|represent)|(?:are|is|remain)\s(?:\S+\s){0,3}?(?:own|alone|those of|personal|responsibility)/iu

const turkish =
  /(?:görüşler|fikirler|ifadeler).{0,80}?(?:yazar|ait).{0,120}?(?:ait|yansıtma|bağlama)/iu
const arabic = /(?:الآراء|الأراء|المقال|الرأي).{0,120}?(?:تعبر|يعبر|تعكس|يعكس)/u

/** Does a text begin with `Disclaimer:` or the like and speak of views? */
export const isLabelledDisclaimer = (text: string): boolean => {
  if (text.length > mostCharacters) return false
  const plain = plainLine(text)
  return (
    plain.split(' ').length <= longest &&
    (/^disclaimer\s?[:–—-]/iu.test(plain) ||
      (label.test(plain) && speaksOfViews(plain.replace(label, ''))))
  )
}

const speaksOfViews = (plain: string): boolean => {
  const sample = plain.slice(0, 1000)
  return (
    (ofTheText.test(sample) && notTheHouse.test(sample)) ||
    turkish.test(sample) ||
    arabic.test(sample)
  )
}

const normalWords = (text: string): string[] =>
  plainLine(text)
    .replace(label, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

const grams = (text: string): string[] => {
  const words = normalWords(text)
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)]
}

/** 0 to 1: the share of words and pairs of words that two texts have in common (Dice). */
export const similarity = (left: string, right: string): number => {
  const [a, b] = [grams(left), grams(right)]
  if (a.length + b.length === 0) return 1
  const stock = new Map<string, number>()
  for (const gram of b) stock.set(gram, (stock.get(gram) ?? 0) + 1)
  let common = 0
  for (const gram of a) {
    const left = stock.get(gram) ?? 0
    if (left > 0) {
      common += 1
      stock.set(gram, left - 1)
    }
  }
  return (2 * common) / (a.length + b.length)
}

/** From here on a wording is taken for the house's. */
const sameDisclaimer = 0.75
/** From here on a text is a disclaimer although nothing else says so. */
const surelyDisclaimer = 0.9

type Nearest = { code: string; wording: string; similarity: number }

const nearest = (text: string, house: HouseForImport): Nearest | null => {
  let best: Nearest | null = null
  for (const { code, wordings } of house.disclaimers) {
    for (const wording of wordings) {
      const near = similarity(text, wording)
      if (!best || near > best.similarity) best = { code, wording, similarity: near }
    }
  }
  return best
}

/** The wordings that a text of this length may be nearly the same as. */
const ofLikeLength = (house: HouseForImport, length: number): HouseForImport => ({
  ...house,
  disclaimers: house.disclaimers.map(({ code, wordings }) => ({
    code,
    wordings: wordings.filter(
      (wording) => wording.length < length * 1.5 && length < wording.length * 1.5,
    ),
  })),
})

/** May a text, by what it says, be a "views expressed" disclaimer? Where it stands must agree. */
export const maybeDisclaimer = (text: string, house: HouseForImport): boolean => {
  if (text.length > mostCharacters) return false
  const plain = plainLine(text)
  if (plain.split(' ').length > longest) return false
  return (
    isLabelledDisclaimer(text) ||
    speaksOfViews(plain) ||
    (nearest(plain, ofLikeLength(house, plain.length))?.similarity ?? 0) >= surelyDisclaimer
  )
}

/** A disclaimer matched with the house's; `houseWording` is the nearest wording of the one matched. */
export const matchDisclaimer = (
  text: string,
  placement: FoundDisclaimer['placement'],
  house: HouseForImport,
): { found: FoundDisclaimer; houseWording: string | null } => {
  const wording = plainLine(plainLine(text).replace(label, ''))
  const best = nearest(wording, house)
  const same = best !== null && best.similarity >= sameDisclaimer
  return {
    found: {
      code: same ? best.code : null,
      wording,
      similarity: Math.round((best?.similarity ?? 0) * 1000) / 1000,
      placement,
    },
    houseWording: same ? best.wording : null,
  }
}

/** How many speakers a disclaimer's grammar supposes; null when it does not tell. */
export const speakersOf = (wording: string): 'one' | 'several' | null => {
  const noun = '(?:author|writer|contributor|columnist)'
  if (new RegExp(`(?<!\\p{L})${noun}s(?!\\p{L})`, 'iu').test(wording.replace(/['’]s/gu, ''))) {
    return 'several'
  }
  return new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu').test(wording.replace(/['’]s/gu, ''))
    ? 'one'
    : null
}
