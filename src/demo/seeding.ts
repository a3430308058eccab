import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { Slugs } from '../../collections/model.ts'
import { answerOnce, inTransaction } from '../storage/index.ts'
import type { Actor } from '../workflow/index.ts'
import type { DaysFromNow, DemoRole } from './story.ts'

export type RowId = number | string
export type Rows = Record<string, RowId>

/** A colleague of the demo newsroom, as a request and as the gate know them. */
export type Colleague = { user: NonNullable<PayloadRequest['user']>; actor: Actor }

/** One seeding of one database: everything in it is told from the moment it began. */
export type Seeding = {
  payload: Payload
  slugs: Slugs
  /** Unix milliseconds of a time told in days from the beginning. */
  at: (days: DaysFromNow) => number
  colleague: (role: DemoRole) => Colleague
  /** Does one step of it, once for the database. */
  once: <Answer extends object>(
    step: string,
    by: DemoRole,
    work: (req: PayloadRequest) => Promise<Answer>,
  ) => Promise<Answer>
}

const STORY = 'demo-1'
const DAY_MS = 86_400_000
const ATTEMPTS = 6

/**
 * Does one step in a transaction with the record of it. So a step stands whole or not at all, a seeding that
 * was cut off is taken up where it ended, and two processes that seed at once make everything once.
 */
export function stepOnce<Answer extends object>(
  payload: Payload,
  step: string,
  work: (req: PayloadRequest) => Promise<Answer>,
  user?: PayloadRequest['user'],
): Promise<{ answer: Answer; repeated: boolean }> {
  return patiently(() =>
    inTransaction(payload, (req) => answerOnce(req, recordOf(payload, step), () => work(req)), {
      user,
    }),
  )
}

/**
 * Tries again while another process that seeds has the database for itself: making accounts takes longer
 * than a request would wait.
 */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const { code } = error as { code?: unknown }
      if (code !== 'database-busy' || attempt >= ATTEMPTS) throw error
    }
  }
}

/** What a step is recorded as. */
export const recordOf = (payload: Payload, step: string) => ({
  collection: deskOf(payload).options.slugs.idempotencyRecords,
  key: `demo:${step}`,
  fingerprint: STORY,
})

export function openSeeding(
  payload: Payload,
  begunAt: number,
  colleagues: ReadonlyMap<DemoRole, Colleague>,
): Seeding {
  const colleague = (role: DemoRole) => {
    const found = colleagues.get(role)
    if (!found) throw new Error(`The demo newsroom has no ${role}.`)
    return found
  }
  return {
    payload,
    slugs: deskOf(payload).options.slugs,
    at: (days) => Math.round(begunAt + days * DAY_MS),
    colleague,
    once: async (step, by, work) =>
      (await stepOnce(payload, step, work, colleague(by).user)).answer,
  }
}

/** Runs through a list one after the other, so that what is told in an order is made in it. */
export async function rowsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  make: (item: Item) => Promise<RowId>,
): Promise<Rows> {
  const rows: Rows = {}
  for (const item of items) rows[keyOf(item)] = await make(item)
  return rows
}
