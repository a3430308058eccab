import type { Fix } from './finding.ts'

/** What the copy desk looks for in a text; the codes are stable. */
export const COPY_RULES = [
  'relative-date',
  'date-without-year',
  'weekday-wrong',
  'no-such-date',
  'year-unlikely',
  'year-disagrees',
  'percent-over',
  'percent-sum',
  'magnitude-twice',
  'stray-word',
  'repeated-word',
  'spelling',
  'unbalanced',
  'space-before-stop',
  'space-missing',
  'space-inside',
  'double-space',
  'doubled-stop',
  'mixed-quotes',
  'mixed-dashes',
  'house-style',
] as const

export type CopyRule = (typeof COPY_RULES)[number]

/** `must`: it is wrong as it stands. `should`: very likely to be mended. `perhaps`: look at it. */
export type Weight = 'must' | 'perhaps' | 'should'

/** A stretch of a text that is read by itself: a headline, a paragraph, an item of a list. */
export type TextBlock = {
  /** Whatever the caller finds it again by. */
  id: string
  kind: 'crosshead' | 'headline' | 'item' | 'paragraph' | 'quote' | 'standfirst'
  text: string
}

/** What one finder says of one block. Offsets are UTF-16 units of the block, `end` excluded. */
export type Spot = {
  rule: CopyRule
  start: number
  end: number
  weight: Weight
  /** What would put it right, likeliest first. A person decides. */
  fixes?: readonly Fix[]
  /** What the reason names, by the places in its wording. */
  says?: Readonly<Record<string, string>>
  /** Which wording of the reason, where a rule has more than one. */
  case?: string
  /** Public id of the house's own rule. */
  style?: string
  /** The house's own reason. */
  reason?: string
}

/** One place in a text that a person should look at, with the sentence it stands in. */
export type CopyFinding = Spot & {
  block: string
  /** The characters from `start` to `end`. */
  text: string
  /** The sentence around it, by which it is known when the text around moves. */
  sentence: string
  sentenceStart: number
}
