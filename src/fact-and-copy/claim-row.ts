import type { Outcome, Verdict, WayOfAsking } from '../claims/index.ts'

/** A claim as its row holds it. */
export type ClaimRow = {
  id: number | string
  publicId: string
  piece: string
  sentence: string
  /** Hash of the sentence; of a claim that was dropped, its own id, so that the sentence may be marked again. */
  mark: string
  sources?: string | null
  note?: string | null
  verdict: Verdict
  checker?: string | null
  checkedAt?: string | null
  by: string
  at: string
  revision: number
}

/** A right of reply as its row holds it. */
export type ReplyRow = {
  id: number | string
  publicId: string
  piece: string
  who: string
  about: string
  way?: WayOfAsking | null
  askedAt?: string | null
  deadline?: string | null
  outcome: Outcome
  answer?: string | null
  answeredAt?: string | null
  printed?: string | null
  waiver?: string | null
  by: string
  at: string
  revision: number
}

/** Longest texts, in UTF-16 units, and most rows of one piece. */
export const FACT_LIMITS = {
  sentence: 5000,
  sources: 4000,
  note: 2000,
  who: 200,
  about: 2000,
  answer: 10_000,
  waiver: 1000,
  claims: 300,
  replies: 100,
} as const
