import type { ImapFlow } from 'imapflow'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { deskOf } from '../../desk.ts'
import {
  faultOfMailbox,
  isThisMachine,
  LOOK_EVERY_MS,
  MAIL_LIMIT,
  pauseAfter,
} from './mailbox-rules.ts'
import type { Mailbox } from './mailbox-rules.ts'
import { moveTurn, takeTurn } from './mailbox-turn.ts'
import type { Turn } from './mailbox-turn.ts'
import { askedAgain } from './set-aside.ts'
import { takeFromMailbox } from './take-from-mailbox.ts'

/** What a look into the mailbox did; `busy` when it was another process's turn, or not yet time. */
export type Fetched =
  | { state: 'busy' | 'unreachable' }
  | { state: 'looked'; taken: number; left: number; setAside: number }

const TURN_MS = 5 * 60_000
/** Mails of one look; the others wait for the next. */
const BATCH = 50
/** A look ends after this, so that stopping the desk does not wait for a whole mailbox. */
const LOOK_MS = 2 * 60_000
const SOCKET_MS = 60_000

const FAILURES = Symbol.for('opinion-desk/mailbox-failures')
/** One or two may be a server that is started anew. */
const FAILURES_TOLD = 3
const BROKE = Symbol.for('opinion-desk/mails-broken-off')
const PUT_OFF = Symbol.for('opinion-desk/mails-put-off')
/** Mails put off that are remembered; of the others the oldest are asked about again. */
const MOST_PUT_OFF = 10_000

/** Mails that the connection ended in. */
function brokeIn(payload: Payload): LRUCache<string, true> {
  const desk = deskOf(payload) as ReturnType<typeof deskOf> & { [BROKE]?: LRUCache<string, true> }
  return (desk[BROKE] ??= new LRUCache({ max: MOST_PUT_OFF }))
}

/** Mails whose sender sends too many, and until when they wait, in Unix milliseconds: they hold up nobody else's. */
function putOffIn(payload: Payload): LRUCache<string, number> {
  const desk = deskOf(payload) as ReturnType<typeof deskOf> & {
    [PUT_OFF]?: LRUCache<string, number>
  }
  return (desk[PUT_OFF] ??= new LRUCache({ max: MOST_PUT_OFF }))
}

/**
 * Looks into the mailbox, when it is time and no other process does: every mail that nobody has seen is taken
 * in like one that was handed on, and marked as seen once that is stored. One that fails is tried again later,
 * and after some tries set aside: marked as seen and flagged, and shown to the desk. A mailbox that cannot be
 * reached is asked less and less often.
 */
export async function fetchMail(payload: Payload, now: number = Date.now()): Promise<Fetched> {
  const desk = deskOf(payload) as ReturnType<typeof deskOf> & { [FAILURES]?: number }
  const mailbox = desk.options.mailbox
  if (!mailbox) return { state: 'busy' }
  const turn = await takeTurn(payload, mailbox, now, TURN_MS)
  if (!turn) return { state: 'busy' }
  try {
    const told = await look(payload, mailbox, turn)
    desk[FAILURES] = 0
    await moveTurn(payload, turn, Date.now() + LOOK_EVERY_MS)
    return { state: 'looked', ...told }
  } catch (error) {
    const failures = (desk[FAILURES] ?? 0) + 1
    desk[FAILURES] = failures
    payload.logger.warn({
      msg: `The mailbox could not be read: ${faultOfMailbox(error)}. It is asked again in ${pauseAfter(failures) / 1000} seconds.`,
    })
    await moveTurn(payload, turn, Date.now() + pauseAfter(failures))
    return { state: 'unreachable' }
  }
}

/** Whether the mailbox could not be read several times in a row: a password that ended, a server that is away. */
export function isMailboxAway(payload: Payload): boolean {
  const desk = deskOf(payload) as ReturnType<typeof deskOf> & { [FAILURES]?: number }
  return (desk[FAILURES] ?? 0) >= FAILURES_TOLD
}

async function look(payload: Payload, mailbox: Mailbox, turn: Turn) {
  // Read by who has a mailbox alone.
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    host: mailbox.host,
    port: mailbox.port,
    secure: mailbox.isSecure,
    // A password is told to another machine under TLS only.
    ...(mailbox.isSecure || isThisMachine(mailbox.host) ? {} : { doSTARTTLS: true }),
    auth: { user: mailbox.user, pass: mailbox.pass },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: SOCKET_MS / 2,
    greetingTimeout: SOCKET_MS / 2,
    socketTimeout: SOCKET_MS,
    maxLiteralSize: MAIL_LIMIT + 1024,
    maxResponseSize: MAIL_LIMIT * 2,
  })
  // Whatever breaks is thrown by the command that waits for it as well.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.mailboxOpen(mailbox.folder)
    return await takeUnseen(payload, client, turn)
  } finally {
    if (client.usable) await client.logout().catch(() => client.close())
    else client.close()
  }
}

async function takeUnseen(payload: Payload, client: ImapFlow, turn: Turn) {
  const told = { taken: 0, left: 0, setAside: 0 }
  const endsAt = Date.now() + LOOK_MS
  const unseen = (await client.search({ seen: false }, { uid: true })) || []
  const validity = client.mailbox ? String(client.mailbox.uidValidity) : ''
  const again = (await askedAgain(payload, turn.key)).map(({ mail }) => mail)
  const putOff = putOffIn(payload)
  const waits = (mail: string) => (putOff.get(mail) ?? 0) > Date.now()
  const fresh = unseen.map((uid) => `${validity}:${uid}`)
  const broke = brokeIn(payload)
  const due = [...again, ...fresh.filter((mail) => !waits(mail) && !again.includes(mail))]
  // What a connection ended in holds up nobody else's.
  const inTurn = [
    ...due.filter((mail) => !broke.has(mail)),
    ...due.filter((mail) => broke.has(mail)),
  ]
  for (const mail of inTurn.slice(0, BATCH)) {
    // Somebody else has the turn, should this process have stood still.
    if (Date.now() > endsAt || !(await moveTurn(payload, turn, Date.now() + TURN_MS))) break
    broke.set(mail, true)
    const { became, waitSeconds } = await takeFromMailbox(payload, client, { turn, mail, validity })
    broke.delete(mail)
    if (waitSeconds) putOff.set(mail, Date.now() + waitSeconds * 1000)
    told[became] += 1
  }
  return told
}
