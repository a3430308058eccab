import type { BylineMode } from '../publishing/content.ts'
import type { Disclaimer } from './disclaimer.ts'

export type BylineNumber = 'none' | 'one' | 'several'

/** How many authors the reader sees named. */
export function bylineNumber(mode: BylineMode, authors: number): BylineNumber {
  if (mode !== 'authors' || authors === 0) return 'none'
  return authors === 1 ? 'one' : 'several'
}

/** A disclaimer in the wording chosen; `agreesWith` says whom that wording speaks of. */
export type ChosenWording = {
  disclaimer: Disclaimer
  text: string
  agreesWith: BylineNumber
}

const WORDINGS: Record<BylineNumber, (disclaimer: Disclaimer) => string | null | undefined> = {
  none: ({ forNone }) => forNone,
  one: ({ forOne }) => forOne,
  several: ({ forSeveral }) => forSeveral,
}

/**
 * The wording that agrees with the byline; where the house has none, the first wording it has, so that the
 * gate can say that it does not agree. Null for a disclaimer without any wording.
 */
export function chooseWording(disclaimer: Disclaimer, number: BylineNumber): ChosenWording | null {
  for (const agreesWith of [number, 'one', 'several', 'none'] as const) {
    const text = WORDINGS[agreesWith](disclaimer)?.trim()
    if (text) return { disclaimer, text, agreesWith }
  }
  return null
}

/** Whether a disclaimer has any wording at all. */
export const hasWording = (disclaimer: Disclaimer): boolean =>
  chooseWording(disclaimer, 'one') !== null
