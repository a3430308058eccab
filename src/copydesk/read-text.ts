import { agingWords, yearlessDates } from './aging-dates.ts'
import type { TextTime } from './aging-dates.ts'
import type { CopyFinding, Spot, TextBlock, Weight } from './copy-finding.ts'
import { dayOf } from './day.ts'
import type { StyleMatcher } from './house-style.ts'
import { mixedMarks } from './mixed-marks.ts'
import {
  disagreeingYears,
  impossibleDates,
  percentSlips,
  twiceMagnitude,
  unlikelyYears,
} from './number-slips.ts'
import { unbalancedMarks } from './pairs.ts'
import { primaryLanguage } from './finding.ts'
import { repeatedWords } from './repeated-words.ts'
import { sentenceAt, sentencesOf } from './sentences.ts'
import type { Sentence } from './sentences.ts'
import { spacingFaults } from './spacing.ts'
import { misspellings } from './spelling.ts'
import type { SpellingOptions } from './spelling.ts'
import { strayWords } from './stray-words.ts'

export type CopyReading = {
  /** BCP 47. */
  language: string
  /** The day of the text, ISO 8601: dates are resolved against it. */
  dateline?: string | null | undefined
  /** The day on which it is read, where that is another: what means another day by then is wrong. */
  readOn?: string | null | undefined
  /** What its words are looked up in; without it the spelling is not looked at. */
  spelling?: Omit<SpellingOptions, 'language'> | undefined
  /** The rules of the house. */
  styles?: StyleMatcher | undefined
}

/** Languages of which the desk knows dates and words. */
const KNOWN = ['ar', 'en', 'tr']

/**
 * Everything the copy desk finds in a text, in reading order. Pure, and linear in the length of the text. In
 * a language it does not know, it looks at marks and spaces and at the rules of the house alone.
 */
export function readText(blocks: readonly TextBlock[], reading: CopyReading): CopyFinding[] {
  const language = primaryLanguage(reading)
  const time: TextTime = { dateline: dayOf(reading.dateline), readOn: dayOf(reading.readOn) }
  const { spelling } = reading
  const misspelt = spelling && misspellings(blocks, { language: reading.language, ...spelling })
  const mixed = mixedMarks(blocks)
  const mixedOf = new Map<string, Spot[]>()
  for (const { block, spot } of mixed) {
    const known = mixedOf.get(block)
    if (known) known.push(spot)
    else mixedOf.set(block, [spot])
  }
  return blocks.flatMap((block, index) => {
    const sentences = sentencesOf(block.text)
    const spots = [
      ...spotsOf(block, sentences, language, reading, time),
      ...unbalancedMarks(block, blocks[index + 1]),
      ...(mixedOf.get(block.id) ?? []),
      ...(misspelt?.get(block.id) ?? []),
    ]
    return inOrder(spots).map((spot): CopyFinding => {
      const sentence = sentenceAt(sentences, spot.start)
      return {
        ...spot,
        block: block.id,
        text: block.text.slice(spot.start, spot.end),
        sentence: sentence?.text ?? block.text,
        sentenceStart: sentence?.start ?? 0,
      }
    })
  })
}

function spotsOf(
  { text }: TextBlock,
  sentences: readonly Sentence[],
  language: string,
  { language: tag, styles }: CopyReading,
  time: TextTime,
): Spot[] {
  const strays = strayWords(text).map(({ start, end, text: word, fix }): Spot => ({
    rule: 'stray-word',
    start,
    end,
    weight: 'should',
    says: { word },
    ...(fix ? { fixes: [fix] } : {}),
  }))
  return [
    ...(KNOWN.includes(language)
      ? [
          ...agingWords(text, language, tag, time),
          ...yearlessDates(text, language, time),
          ...impossibleDates(text, language, tag),
          ...unlikelyYears(text, language, time),
          ...sentences.flatMap((sentence) => [
            ...disagreeingYears(sentence, language, time),
            ...percentSlips(sentence, language),
          ]),
          ...twiceMagnitude(text, language),
          ...repeatedWords(text, language),
        ]
      : []),
    ...strays,
    ...spacingFaults(text, language),
    ...(styles?.find(text, sentences) ?? []),
  ]
}

const HEAVINESS: Readonly<Record<Weight, number>> = { must: 0, should: 1, perhaps: 2 }

/** By place; of two at the very same place the heavier one. */
function inOrder(spots: readonly Spot[]): Spot[] {
  const sorted = [...spots].sort(
    (one, other) =>
      one.start - other.start ||
      one.end - other.end ||
      HEAVINESS[one.weight] - HEAVINESS[other.weight],
  )
  return sorted.filter((spot, index) => {
    const before = sorted[index - 1]
    return !(before && before.start === spot.start && before.end === spot.end)
  })
}
