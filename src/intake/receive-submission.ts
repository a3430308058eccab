import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { groupOf, inTransaction, isStorageError, takesGroups } from '../storage/index.ts'
import type { Actor } from '../workflow/index.ts'
import { dropFiles } from './files/attachment-store.ts'
import type { WrittenFile } from './files/attachment-store.ts'
import { fingerprint } from './fingerprint.ts'
import type { Intake } from './open-intake.ts'
import type { PageLanguage } from './page-language.ts'
import { askedNow } from './proof-of-work/asked-now.ts'
import type { JudgedProof } from './proof-of-work/proof.ts'
import { storeTogether } from './store-submissions.ts'
import type { Submission } from './submission.ts'

/** What whoever sent it is told, however often they ask. */
export type Receipt = {
  /** Public id of the submission. */
  receipt: string
  /** ISO 8601. */
  receivedAt: string
}

export type Received = {
  receipt: Receipt
  /** It had been received before; nothing was stored. */ repeated: boolean
}

export type Sending = {
  submission: Submission
  source: 'api' | 'desk' | 'email' | 'web'
  /** Of the page it was sent from: letters about it speak that, where it has words for it. */
  language?: PageLanguage
  /** The field that people cannot see was filled. */
  trapped: boolean
  /** For what came from the page: when its form was made, if the desk signed it. */
  form?: { issuedAt?: number }
  /** Who entered what came by phone or on paper, and whether the contributor gets a receipt. */
  enteredBy?: { actor: Actor; sendReceipt: boolean }
  /** What its sender's machine did for it; without, it came by a way that asks for none. */
  proof?: JudgedProof
  /** The same key again is answered as the first time. */
  idempotencyKey?: string
  /** Files on the disk, whose rows are made with that of the submission. */
  files?: readonly WrittenFile[]
  /** What was asked for under that key; the submission itself unless told otherwise. */
  requestPrint?: string
}

/** A submission on its way into the database. */
export type Arrival = {
  sending: Sending
  intake: Intake
  /** Of its words and its sender. */
  print: string
  /** So much comes in that a proof of work is expected. */
  isExpected: boolean
}

const MOST_TOGETHER = 32
const MOST_WAITING = 1000

/**
 * Takes a submission in: its row, its contributor, its event and its receipt, in one transaction, which it may
 * share with others that come at the same moment. Asked again with the same key, or without one and with the
 * same words within ten minutes, it answers with the first receipt and stores nothing. What is doubtful is
 * answered alike and waits in `screening`, its receipt held until an editor lets it through.
 *
 * @throws DeskError `idempotency-key-reused` 409, `call-limit` 409, `desk-full` 503.
 */
export async function receiveSubmission(
  payload: Payload,
  sending: Sending,
  intake: Intake,
): Promise<Received> {
  const { now } = intake.rules
  const asked = sending.proof ? await askedNow(payload, now) : { isExpected: false }
  const drop = () => dropFiles(payload, sending.files ?? [])
  try {
    const received = await arrivals(deskOf(payload)).ask({
      sending,
      intake,
      print: fingerprint(sending.submission),
      isExpected: asked.isExpected,
    })
    if (received.repeated) await drop()
    return received
  } catch (error) {
    // Only a refusal is sure: of what the database failed at, the sweep sees later whether it stands.
    if (error instanceof DeskError) await drop()
    throw error
  }
}

const ARRIVALS = Symbol.for('opinion-desk/arrivals')

type Arrivals = ReturnType<typeof groupOf<Arrival, Received>>

/** Kept on the desk itself, since the code that asks may be another copy of this module. */
function arrivals(desk: Desk): Arrivals {
  const holder = desk as Desk & { [ARRIVALS]?: Arrivals }
  const kept = holder[ARRIVALS]
  if (kept) return kept
  const { payload } = desk
  const made = groupOf<Arrival, Received>({
    ...takesGroups(payload, MOST_TOGETHER),
    mostWaiting: MOST_WAITING,
    full: deskFull,
    keysOf,
    run: (group) => inTransaction(payload, (req) => storeTogether(req, group)),
    isEverybodys: isStorageError,
  })
  holder[ARRIVALS] = made
  desk.busy = made.busy
  return made
}

/** What two submissions of one group may not have in common, since each looks whether the other stands. */
const keysOf = ({ print, sending: { idempotencyKey, proof, submission } }: Arrival): string[] => [
  `words ${print}`,
  `address ${submission.emailIdentity}`,
  ...(idempotencyKey === undefined ? [] : [`key ${idempotencyKey}`]),
  ...(proof?.is === 'solved' ? [`proof ${proof.key}`] : []),
]

const deskFull = () =>
  new DeskError(
    'desk-full',
    503,
    'So much is coming in that the desk takes no more just now. Try again in 5 seconds.',
    [{ retryAfterSeconds: 5 }],
  )
