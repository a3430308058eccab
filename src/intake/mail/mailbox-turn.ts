import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { deskOf } from '../../desk.ts'
import { consumeShared } from '../../security/index.ts'
import { inTransaction, isDuplicate } from '../../storage/index.ts'
import { TRIES } from './mailbox-rules.ts'
import type { Mailbox } from './mailbox-rules.ts'

/** Whose turn it is to look into the mailbox, until when, as the row of it says. */
export type Turn = { key: string; endsAt: string }

const DAY = 86_400

/** What a mailbox is known by here; nothing of its password. */
export const mailboxKey = ({ folder, host, user }: Mailbox): string => {
  const name = createHash('sha256').update(JSON.stringify([host, user, folder]))
  return `mailbox:${name.digest('hex').slice(0, 32)}`
}

/**
 * Takes the turn, if the one before has ended: one winner among all processes. Its end is also the earliest
 * next look, so a process that died holds nobody up for longer than `milliseconds`.
 */
export async function takeTurn(
  payload: Payload,
  mailbox: Mailbox,
  now: number,
  milliseconds: number,
): Promise<Turn | undefined> {
  const collection = deskOf(payload).options.slugs.usedTokens
  const key = mailboxKey(mailbox)
  const endsAt = new Date(now + milliseconds).toISOString()
  const taken = await inTransaction(payload, (req) =>
    payload.db.updateOne({
      collection,
      where: {
        key: { equals: key },
        endsAt: { less_than_equal: new Date(now).toISOString() },
      },
      data: { endsAt },
      options: { atomic: true },
      req,
    }),
  )
  if (taken) return { key, endsAt }
  const row = await payload.db.findOne<{ id: number | string }>({
    collection,
    where: { key: { equals: key } },
  })
  if (row) return undefined
  try {
    await inTransaction(payload, (req) =>
      payload.db.create({ collection, data: { key, endsAt }, req }),
    )
    return { key, endsAt }
  } catch (error) {
    if (isDuplicate(error)) return undefined
    throw error
  }
}

/**
 * Moves the end of a turn; false when it ended meanwhile and somebody else has it.
 *
 * @param until Unix milliseconds.
 */
export async function moveTurn(payload: Payload, turn: Turn, until: number): Promise<boolean> {
  const endsAt = new Date(until).toISOString()
  const moved = await inTransaction(payload, (req) =>
    payload.db.updateOne({
      collection: deskOf(payload).options.slugs.usedTokens,
      where: { key: { equals: turn.key }, endsAt: { equals: turn.endsAt } },
      data: { endsAt },
      options: { atomic: true },
      req,
    }),
  )
  if (moved) turn.endsAt = endsAt
  return Boolean(moved)
}

/** Counts a failure of a mail; true after {@link TRIES}, when it is to be set aside. */
export async function countFailure(payload: Payload, turn: Turn, mail: string): Promise<boolean> {
  const rule = { points: TRIES - 1, seconds: DAY }
  return !(await consumeShared(payload, `${turn.key}:${mail}`, rule)).ok
}
