import { setTimeout as pause } from 'node:timers/promises'

import type { Payload, SendEmailOptions, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { appendEvent } from '../ledger/index.ts'
import { withToken } from '../security/index.ts'
import { claimRow, inTransaction } from '../storage/index.ts'
import {
  failureOf,
  isPermanent,
  isServerDown,
  isUnsure,
  isUntried,
  MAX_ATTEMPTS,
  pauseAfter,
  UNSURE,
  waitAfter,
} from './retry.ts'

type OutboxRow = {
  id: number | string
  publicId: string
  template: string
  to: string
  subject: string
  text: string
  submission?: string | null
  replyTo?: string | null
  state: string
  attempts: number
  lease?: string | null
  failure?: string | null
}

/** Who holds a message while sending it. */
type Claim = { row: OutboxRow; lease: string; attempts: number }

/** What became of the messages that were due. */
export type SendingReport = { sent: number; failed: number; postponed: number }

/** Longer than the longest try, so that only a process that died loses its claim. */
const LEASE_MS = 15 * 60_000
/** Longer than the mail library waits by itself: a letter that is given up here may be under way still. */
const TRY_MS = 10 * 60_000
/** A run ends after this, so that a slow server is not taken for one that stands still. */
const RUN_MS = 60_000
const BATCH = 20
/** A server that takes so long over a letter would keep hundreds waiting for hours. */
const SLOW_MS = 5_000
const AT_ONCE_WHEN_SLOW = 5
const LOOK_MS = 20
const AWAY = Symbol.for('opinion-desk/mail-server-away')
/** Remembered from run to run: one letter may be all that a run has time for. */
const SLOW = Symbol.for('opinion-desk/mail-server-slow')

/** How often in a row the mail server was away, and until when it is left in peace, in Unix milliseconds. */
type Away = { times: number; until: number }

const awaySince = (before: Away | undefined, now: number): Away => {
  const times = (before?.times ?? 0) + 1
  return { times, until: now + pauseAfter(times) }
}
const MOST_WAIT_MS = 200

/**
 * Sends what is due, one message after the other; to a server that takes its time with each, a few at once. Each is claimed by compare-and-set with a lease, so that
 * two servers never hold one message at once; a claim whose lease ended (its process died) is taken over.
 * A message carries one Message-ID for good, so that a second copy after a crash in the worst moment is
 * known as one by the mail server or reader.
 *
 * When the mail server itself is down the run ends there, and the server is left in peace for a while: the
 * others keep their turn and lose no try, and neither does one of which the server has heard nothing. What it may
 * have taken, though it did not say so, is sent once more; after that a person decides.
 *
 * @param isStopping ends it after the letter under way.
 */
export async function sendDue(
  payload: Payload,
  now: () => number = Date.now,
  isStopping: () => boolean = () => false,
): Promise<SendingReport> {
  const desk = deskOf(payload) as Desk & { [AWAY]?: Away | undefined; [SLOW]?: boolean }
  const report: SendingReport = { sent: 0, failed: 0, postponed: 0 }
  if (desk[AWAY] && now() < desk[AWAY].until) return report
  const endsAt = Date.now() + RUN_MS
  for (;;) {
    const due = await findDue(desk, now())
    let claimed = 0
    for (let first = 0; first < due.length;) {
      if (isStopping()) return report
      await whenQuiet(desk)
      const together = due.slice(first, first + (desk[SLOW] ? AT_ONCE_WHEN_SLOW : 1))
      const began = now()
      first += together.length
      const told = (await Promise.all(together.map((row) => sendOne(desk, row, now)))).flatMap(
        (one) => one ?? [],
      )
      for (const { became } of told) report[became] += 1
      claimed += told.length
      const isDown = told.some(({ error }) => isServerDown(error))
      if (told.length > 0) {
        desk[AWAY] = isDown ? awaySince(desk[AWAY], now()) : undefined
        desk[SLOW] = !isDown && now() - began > SLOW_MS
      }
      if (desk[AWAY] || Date.now() > endsAt) return report
    }
    if (claimed === 0 || due.length < BATCH) return report
  }
}

/** Claims a message and tries to send it; answers nothing where somebody else has it. */
async function sendOne(desk: Desk, row: OutboxRow, now: () => number) {
  const held = await claim(desk, row, now())
  if (!held) return undefined
  const error = await tryToSend(desk, held)
  return { became: await settle(desk, held, error, now()), error }
}

/** What comes in goes first, but keeps no letter waiting for good. */
async function whenQuiet(desk: Desk): Promise<void> {
  for (let waited = 0; desk.busy() && waited < MOST_WAIT_MS; waited += LOOK_MS) await pause(LOOK_MS)
}

const findDue = async ({ payload, options }: Desk, now: number): Promise<OutboxRow[]> => {
  const at = new Date(now).toISOString()
  const where: Where = {
    or: [
      { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: at } }] },
      { and: [{ state: { equals: 'sending' } }, { leaseEndsAt: { less_than_equal: at } }] },
    ],
  }
  const collection = options.slugs.outbox
  return (
    await payload.db.find<OutboxRow>({
      collection,
      where,
      sort: 'dueAt',
      limit: BATCH,
      pagination: false,
    })
  ).docs
}

async function claim(
  { payload, options }: Desk,
  row: OutboxRow,
  now: number,
): Promise<Claim | undefined> {
  const { attempts } = row
  const collection = options.slugs.outbox
  const tried = { attempts }
  const lease = await claimRow(payload, { collection, row, tried, leaseMs: LEASE_MS, now })
  return lease === undefined ? undefined : { row, lease, attempts: attempts + 1 }
}

/** Answers what went wrong, or `undefined` when the mail server took the message. */
async function tryToSend({ payload, options }: Desk, { row }: Claim): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    const error = Object.assign(new Error('The mail server did not answer in time.'), {
      code: 'ETIMEDOUT',
    })
    timer = setTimeout(() => reject(error), TRY_MS)
  })
  try {
    await Promise.race([payload.sendEmail(mailOf(row, options.url, payload.secret)), tooLong])
    return undefined
  } catch (error) {
    return error ?? new Error('The mail was not sent.')
  } finally {
    clearTimeout(timer)
  }
}

/** The address as an object: a string would be parsed again, and could be parsed into two. */
const mailOf = (
  { publicId, replyTo, template, to, subject, text }: OutboxRow,
  url: string,
  secret: string,
): SendEmailOptions => ({
  to: { name: '', address: to },
  subject,
  // The secret of a link stands in no table: it comes into the letter here.
  text: template.startsWith('guest-') ? withToken(text, secret, to) : text,
  ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
  messageId: `<${publicId}@${new URL(url).hostname}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
})

async function settle(
  desk: Desk,
  { row, lease, attempts }: Claim,
  error: unknown,
  now: number,
): Promise<keyof SendingReport> {
  const outcome = outcomeOf(error, attempts, row)
  const failure = error === undefined ? null : failureOf(error)
  await inTransaction(desk.payload, async (req) => {
    const settled = await desk.payload.db.updateOne({
      collection: desk.options.slugs.outbox,
      where: { id: { equals: row.id }, lease: { equals: lease } },
      data: {
        lease: null,
        leaseEndsAt: null,
        failure,
        ...(outcome === 'sent' ? { state: 'sent', sentAt: new Date(now).toISOString() } : {}),
        ...(outcome === 'failed' ? { state: 'failed' } : {}),
        ...(outcome === 'postponed' ? { state: 'waiting', ...nextTry(error, row, now) } : {}),
      },
      options: { atomic: true },
      req,
    })
    if (!settled || outcome === 'postponed') return
    await appendEvent(req, {
      type: `message.${outcome}`,
      subjectType: 'message',
      subject: row.publicId,
      actor: { kind: 'system', id: 'desk' },
      detail: { template: row.template, submission: row.submission ?? null, attempts },
    })
  })
  return outcome
}

/** One that was not tried stays due, and is counted as before. */
const nextTry = (error: unknown, { attempts }: OutboxRow, now: number) =>
  isUntried(error) ? { attempts } : { dueAt: new Date(now + waitAfter(attempts + 1)).toISOString() }

function outcomeOf(error: unknown, attempts: number, { failure }: OutboxRow): keyof SendingReport {
  if (error === undefined) return 'sent'
  if (isUntried(error)) return 'postponed'
  if (isUnsure(error) && failure?.startsWith(`${UNSURE}:`)) return 'failed'
  return isPermanent(error) || attempts >= MAX_ATTEMPTS ? 'failed' : 'postponed'
}
