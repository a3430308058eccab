import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../../desk.ts'
import { DeskError, errorAnswer } from '../../errors.ts'
import { appendEvent } from '../../ledger/index.ts'
import type { EventActor } from '../../ledger/index.ts'
import { sha256Hex } from '../../publishing/index.ts'
import { noteReason } from '../../reasons/index.ts'
import { inTransaction, isTransient } from '../../storage/index.ts'
import { readStored } from '../files/attachment-store.ts'
import { mailboxKey } from './mailbox-turn.ts'
import { isMailActPossible } from './set-aside-rules.ts'
import type { MailAct, MailState } from './set-aside-rules.ts'
import type { SetAsideRow } from './set-aside.ts'
import { takeMail } from './take-mail.ts'
import type { TakenMail } from './take-mail.ts'

const SYSTEM: EventActor = { kind: 'system', id: 'desk' }

/** What became of a mail that had been set aside. */
export type SettledMail = { state: MailState; submission: string | null }

/** Notes, in the transaction in which a mail is taken after all, that it is set aside no more. */
export const settledBy =
  (row: SetAsideRow, actor: EventActor = SYSTEM) =>
  async (req: PayloadRequest, { became, submission }: TakenMail): Promise<void> => {
    await move(req, row, 'taken', { submission }, actor)
    await appendEvent(req, {
      type: 'mail.taken',
      subjectType: 'mail',
      subject: row.publicId,
      actor,
      detail: { became, submission },
    })
  }

/**
 * Takes a mail in that was set aside, from the copy of it; one of which there is none is fetched again with the
 * next look into the mailbox. However many ask at once, it becomes one submission.
 *
 * @throws DeskError `mail-not-from-here` 409, `mail-fails-again` 409, `mail-not-kept` 404.
 */
export async function takeAgain(
  payload: Payload,
  row: SetAsideRow,
  actor: EventActor,
): Promise<SettledMail> {
  refuse('again', row)
  if (!row.storageName) return fetchAgain(payload, row, actor)
  const raw = await copyOf(payload, row)
  try {
    const settle = settledBy(row, actor)
    const { submission } = await takeMail(payload, raw, { size: row.bytes ?? raw.length, settle })
    return { state: 'taken', submission }
  } catch (error) {
    if (errorAnswer(error).status !== 500 || isTransient(error)) throw error
    payload.logger.error({ err: error, msg: `Mail ${row.mail} failed again.` })
    throw new DeskError(
      'mail-fails-again',
      409,
      'It failed again, and nothing was changed. Tell whoever runs the desk: the log says why. What was received can be read below.',
    )
  }
}

/** Has a mail fetched again of which nothing could be read. */
function fetchAgain(payload: Payload, row: SetAsideRow, actor: EventActor): Promise<SettledMail> {
  const { mailbox } = deskOf(payload).options
  if (!mailbox || !row.mailbox || mailboxKey(mailbox) !== row.mailbox) throw notKept()
  return inTransaction(payload, async (req) => {
    await move(req, row, 'waiting', { closedAt: null }, actor)
    await appendEvent(req, {
      type: 'mail.again',
      subjectType: 'mail',
      subject: row.publicId,
      actor,
    })
    return { state: 'waiting', submission: null }
  })
}

/**
 * Sets a mail aside for good; why stands in the record.
 *
 * @throws DeskError `mail-not-from-here` 409.
 */
export function dropMail(
  payload: Payload,
  row: SetAsideRow,
  { actor, reason }: { actor: EventActor; reason: string },
): Promise<SettledMail> {
  refuse('drop', row)
  return inTransaction(payload, async (req) => {
    await move(req, row, 'dropped', {}, actor)
    await noteReason(req, {
      subjectType: 'mail',
      subject: row.publicId,
      about: 'mail-dropped',
      text: reason,
      by: String(actor.id),
      at: new Date().toISOString(),
    })
    await appendEvent(req, {
      type: 'mail.dropped',
      subjectType: 'mail',
      subject: row.publicId,
      actor,
      detail: { reason: sha256Hex(reason) },
    })
    return { state: 'dropped', submission: null }
  })
}

/** The mail as it was received. */
export async function copyOf(payload: Payload, { storageName }: SetAsideRow): Promise<Buffer> {
  if (!storageName) throw notKept()
  return readStored(payload, storageName).catch(() => {
    throw notKept()
  })
}

async function move(
  req: PayloadRequest,
  row: SetAsideRow,
  state: MailState,
  more: object,
  actor: EventActor,
): Promise<void> {
  const now = new Date().toISOString()
  const moved = await req.payload.db.updateOne({
    collection: deskOf(req.payload).options.slugs.setAsideMails,
    where: { id: { equals: row.id }, state: { equals: row.state } },
    data: {
      state,
      changedBy: String(actor.id),
      ...(state === 'taken' || state === 'dropped' ? { closedAt: now } : {}),
      ...more,
    },
    options: { atomic: true },
    req,
  })
  if (!moved) throw notFromHere()
}

function refuse(act: MailAct, { state }: SetAsideRow): void {
  if (!isMailActPossible(act, state)) throw notFromHere()
}

const notFromHere = () =>
  new DeskError(
    'mail-not-from-here',
    409,
    'Somebody was quicker: this mail is no longer where you saw it. Load the page again.',
  )

const notKept = () =>
  new DeskError(
    'mail-not-kept',
    404,
    'The desk has no copy of this mail. Look for it in the mailbox: it is flagged there.',
  )
