import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { messageToContributor, queueMessage } from '../messages/index.ts'
import { inTransaction } from '../storage/index.ts'
import type { Call } from './call.ts'
import { tokenOf } from './kept-form.ts'
import type { KeptRow } from './kept-form.ts'
import { openIntake } from './open-intake.ts'

const DAY_MS = 86_400_000
/** So long before a call closes, those who began a form for it are reminded. */
const REMIND_BEFORE_MS = 3 * DAY_MS
const BATCH = 50

/**
 * Reminds those who kept a form for a call that closes within three days, once; not whoever kept it within the
 * last day, and saw the date then.
 *
 * @returns how many this call reminded.
 */
export async function remindOfDeadlines(
  payload: Payload,
  now: number = Date.now(),
): Promise<number> {
  const { house, rules } = await openIntake(payload, now)
  let reminded = 0
  for (const call of rules.calls) {
    const left = (call.closesAt ?? Infinity) - now
    if (left <= 0 || left > REMIND_BEFORE_MS || call.opensAt > now) continue
    for (const row of await keptFor(payload, call, now)) {
      if (await remind(payload, row, call, { now, timeZone: house.timeZone })) reminded += 1
    }
  }
  return reminded
}

async function keptFor(payload: Payload, call: Call, now: number): Promise<KeptRow[]> {
  const { docs } = await payload.db.find<KeptRow>({
    collection: deskOf(payload).options.slugs.pitchDrafts,
    where: {
      call: { equals: call.slug },
      email: { exists: true },
      deadlineToldAt: { exists: false },
      keptAt: { less_than: new Date(now - DAY_MS).toISOString() },
      endsAt: { greater_than: new Date(now).toISOString() },
    },
    limit: BATCH,
    pagination: false,
  })
  return docs
}

async function remind(
  payload: Payload,
  row: KeptRow,
  call: Call,
  { now, timeZone }: { now: number; timeZone: string },
): Promise<boolean> {
  const { email, language } = row
  const token = tokenOf(row, payload.secret)
  return inTransaction(payload, async (req) => {
    const { slugs, url } = deskOf(payload).options
    const marked = await payload.db.updateOne({
      collection: slugs.pitchDrafts,
      where: { id: { equals: row.id }, deadlineToldAt: { exists: false } },
      data: { deadlineToldAt: new Date(now).toISOString() },
      options: { atomic: true },
      req,
    })
    if (!marked || !token || !email) return false
    const until = new Intl.DateTimeFormat(language ?? 'en', {
      dateStyle: 'full',
      timeStyle: 'long',
      timeZone,
    }).format(call.closesAt)
    const { message } = await messageToContributor(req, {
      template: 'draft-deadline',
      to: { name: '', email, language: language ?? null },
      values: { link: `${url}/pitch?draft=${token}`, call: call.title, until },
    })
    await queueMessage(req, message)
    return true
  })
}
