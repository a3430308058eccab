import type { BylineMode, PieceKind } from '../publishing/content.ts'

/** A disclaimer as the desk keeps it. */
export type Disclaimer = {
  code: string
  version: number
  language: string
  placement: 'after-body' | 'before-body'
  inForce: boolean
  /** Kinds of piece that carry it without being asked. */
  kinds: readonly PieceKind[]
  forOne?: string | null
  forSeveral?: string | null
  forNone?: string | null
}

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

/**
 * The disclaimers a piece carries: those chosen on it and those that come with its kind, in force, each
 * once, in the language of the piece where the house has it in that language.
 */
export function disclaimersFor(
  piece: { kind: PieceKind; language: string; chosen: readonly string[] },
  house: readonly Disclaimer[],
): Disclaimer[] {
  return house.filter(
    (disclaimer) =>
      disclaimer.inForce &&
      (piece.chosen.includes(disclaimer.code) ||
        (disclaimer.kinds.includes(piece.kind) && disclaimer.language === piece.language)),
  )
}
