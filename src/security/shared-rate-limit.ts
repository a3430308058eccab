import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { BeingSecond, inTransaction, isDuplicate } from '../storage/index.ts'
import type { RateAnswer, RateRule } from './rate-limit.ts'

/**
 * Counts one more for `key` in the database, where all processes count together and a restart forgets
 * nothing. For what is rare and must be exact; each call is a write.
 *
 * When the database cannot count, the error is the caller's: what is guarded needs the database as well.
 */
export async function consumeShared(
  payload: Payload,
  key: string,
  rule: RateRule,
  now: number = Date.now(),
): Promise<RateAnswer> {
  const { endsAt, granted } = await takeShared(payload, key, rule, 1, now)
  if (granted > 0) return { ok: true }
  return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil((endsAt - now) / 1000)) }
}

/**
 * Counts `many` more for `key`, all of them or none: who asks for more than is left may still have less.
 */
export async function consumeWhole(
  payload: Payload,
  key: string,
  rule: RateRule,
  many: number,
  now: number = Date.now(),
): Promise<RateAnswer> {
  const { endsAt, granted } = await takeShared(payload, key, rule, many, now)
  if (granted === many) return { ok: true }
  await countMore(payload, `${key}:${endsAt}`, -many, endsAt)
  return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil((endsAt - now) / 1000)) }
}

/**
 * Counts `many` more for `key` at once.
 *
 * @returns how many of them the rule grants, and when its window ends, in Unix milliseconds.
 */
export async function takeShared(
  payload: Payload,
  key: string,
  { points, seconds }: RateRule,
  many: number,
  now: number,
): Promise<{ granted: number; endsAt: number }> {
  const window = seconds * 1000
  const endsAt = (Math.floor(now / window) + 1) * window
  const count = await countMore(payload, `${key}:${endsAt}`, many, endsAt)
  return { granted: Math.max(0, Math.min(many, points - (count - many))), endsAt }
}

function countMore(payload: Payload, key: string, many: number, endsAt: number): Promise<number> {
  const collection = deskOf(payload).options.slugs.rateCounts
  return inTransaction(payload, async (req) => {
    const counted = (await payload.db.updateOne({
      collection,
      where: { key: { equals: key } },
      data: { count: { $inc: many } },
      options: { atomic: true },
      req,
    })) as unknown as { count: number } | null
    if (counted) return counted.count
    try {
      const data = { key, count: many, endsAt: new Date(endsAt).toISOString() }
      await payload.db.create({ collection, data, req })
      return many
    } catch (error) {
      if (!isDuplicate(error)) throw error
      // Another process made the row at the same moment: asked again, it is counted there.
      throw new BeingSecond(error)
    }
  })
}

/** Drops counts whose window has ended, and used tokens that could not be used any more. */
export async function forgetPast(payload: Payload, now: number = Date.now()): Promise<void> {
  const { slugs } = deskOf(payload).options
  const past = { endsAt: { less_than: new Date(now - 60_000).toISOString() } }
  for (const collection of [
    slugs.rateCounts,
    slugs.usedTokens,
    slugs.contributorPasses,
    slugs.pitchDrafts,
  ]) {
    await inTransaction(payload, (req) => payload.db.deleteMany({ collection, where: past, req }))
  }
}
