import type { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'

import { errorAnswer, retryAfterOf } from '../../errors.ts'
import { isTransient } from '../../storage/index.ts'
import { MAIL_LIMIT, PART_OF_LARGE } from './mailbox-rules.ts'
import { countFailure } from './mailbox-turn.ts'
import type { Turn } from './mailbox-turn.ts'
import { findSetAside, setAside } from './set-aside.ts'
import type { FailedMail } from './set-aside.ts'
import { settledBy } from './settle-mail.ts'
import { takeMail } from './take-mail.ts'

/** What a look did with one mail, and for how long its sender has to wait. */
export type Looked = { became: 'left' | 'setAside' | 'taken'; waitSeconds?: number }

type MailOfBox = {
  turn: Turn
  /** By what the server knows it: UIDVALIDITY and UID. */
  mail: string
  /** UIDVALIDITY of now. */
  validity: string
}

/**
 * Takes one mail of the mailbox in, and marks it as seen once it is stored. One that fails again and again is set
 * aside, with as much of it as could be read.
 */
export async function takeFromMailbox(
  payload: Payload,
  client: ImapFlow,
  { mail, turn, validity }: MailOfBox,
): Promise<Looked> {
  const [under = '', uid = ''] = mail.split(':')
  const mark = (...flags: string[]) => client.messageFlagsAdd(uid, flags, { uid: true })
  const known = await findSetAside(payload, keyOf(turn, mail))
  if (known && known.state !== 'waiting') {
    await mark('\\Seen', '\\Flagged')
    return { became: 'setAside' }
  }
  const found: FailedMail = {
    key: keyOf(turn, mail),
    mail,
    mailbox: turn.key,
    fault: 'unreadable',
    code: 'mail-unreadable',
  }
  try {
    const isThere = under === validity && (await readHead(client, uid, found))
    if (!isThere) return await missing(payload, found, Boolean(known))
    await readWhole(client, uid, found)
    const settle = known ? settledBy(known) : undefined
    await takeMail(payload, found.raw ?? Buffer.alloc(0), { size: found.size, settle })
  } catch (error) {
    const { body, status } = errorAnswer(error)
    // What the desk itself lacks just now, or a limit that passes, says nothing of the mail.
    const waitSeconds = status === 429 ? retryAfterOf(status, body.error.details) : undefined
    if (waitSeconds) return { became: 'left', waitSeconds }
    if (status === 429 || status === 503 || isTransient(error)) return { became: 'left' }
    payload.logger.error({ err: error, msg: `Mail ${mail} of the mailbox could not be taken.` })
    const isOver = known !== null || (await countFailure(payload, turn, mail))
    if (isOver) await setAside(payload, failedOf(found, body.error.code))
    if (!client.usable) throw error
    if (!isOver) return { became: 'left' }
    await mark('\\Seen', '\\Flagged')
    return { became: 'setAside' }
  }
  await mark('\\Seen')
  return { became: 'taken' }
}

const keyOf = ({ key }: Turn, mail: string) => `${key}:${mail}`

const failedOf = (found: FailedMail, code: string): FailedMail =>
  found.raw ? { ...found, fault: 'not-taken', code } : found

/** One that somebody waits for is told to be gone; any other has been taken out by whoever reads the mailbox. */
async function missing(payload: Payload, found: FailedMail, isAwaited: boolean): Promise<Looked> {
  if (!isAwaited) return { became: 'left' }
  await setAside(payload, { ...found, fault: 'gone', code: 'mail-gone' })
  return { became: 'setAside' }
}

/** What stands on a mail: read before its text, so that one that breaks off there is known by its sender. */
async function readHead(client: ImapFlow, uid: string, found: FailedMail): Promise<boolean> {
  const query = { size: true, internalDate: true, headers: ['from', 'subject'] }
  const head = await client.fetchOne(uid, query, { uid: true })
  if (!head) return false
  const at = new Date(head.internalDate ?? Number.NaN)
  found.size = head.size ?? 0
  found.headers = head.headers
  if (!Number.isNaN(at.getTime())) found.receivedAt = at
  return true
}

/** The mail as it was received; of a large one its beginning, and never more than one may be long. */
async function readWhole(client: ImapFlow, uid: string, found: FailedMail): Promise<void> {
  const told = found.size ?? 0
  const maxLength = told > MAIL_LIMIT ? PART_OF_LARGE : MAIL_LIMIT + 1
  const mail = await client.fetchOne(uid, { source: { start: 0, maxLength } }, { uid: true })
  if (!mail || !mail.source) throw new Error('The server gave none of the mail.')
  found.raw = mail.source
  found.size = Math.max(told, mail.source.length)
}
