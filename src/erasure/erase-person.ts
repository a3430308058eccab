import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { findRow, inTransaction, scrubFreePages } from '../storage/index.ts'
import type { Actor } from '../workflow/index.ts'
import { eraseMessages, eraseSubmission } from './erase-submission.ts'
import { added, allOf, blankColumns, blankRow } from './rows.ts'
import type { Counts, Row } from './rows.ts'
import { ERASED } from './words-of.ts'

export type Erased = {
  person: string
  /** Rows of which something was blanked, by what they are. */
  rows: Counts
}

/**
 * Blanks everything the desk keeps of a contributor: their row, what they sent and its versions, messages
 * to them, answers kept for them, and notices that name what they sent. What was lawfully printed stays, until it is
 * removed by order. Events hold ids and hashes only, so the chain verifies as before.
 *
 * The caller has checked that whoever asks may.
 *
 * @throws DeskError `person-unknown` 404, `already-erased` 409, `on-hold` 409.
 */
export async function erasePerson(
  payload: Payload,
  id: number | string,
  actor: Actor,
  req?: PayloadRequest,
): Promise<Erased> {
  const erased = await inTransaction(payload, (joined) => erase(joined, id, actor), { req })
  // What was overwritten still stands in pages that the database has not used again.
  await scrubFreePages(payload)
  return erased
}

async function erase(req: PayloadRequest, id: number | string, actor: Actor): Promise<Erased> {
  const { slugs } = deskOf(req.payload).options
  const person = await findRow<Row>(req, slugs.contributors, id)
  if (!person) throw new DeskError('person-unknown', 404, 'There is no such contributor.')
  const email = `erased-${person.publicId}@invalid.invalid`
  if (person.email === email) {
    throw new DeskError('already-erased', 409, 'This contributor was erased before.')
  }
  const submissions = await allOf(req, slugs.submissions, { contributor: { equals: person.id } })
  await refuseOnHold(req, submissions)
  await blankRow(req, slugs.contributors, person, { name: ERASED, email, notes: null })
  let rows: Counts = { contributors: 1 }
  for (const submission of submissions) {
    rows = added(rows, await eraseSubmission(req, submission))
  }
  const letters = await allOf(req, slugs.outbox, { to: { equals: person.email } })
  rows = added(rows, { messages: await eraseMessages(req, letters) })
  rows = added(rows, { mails: await eraseSetAside(req, person.email) })
  // What they had begun and not sent, and what lets them in.
  await req.payload.db.deleteMany({
    collection: slugs.pitchDrafts,
    where: { email: { equals: person.email } },
    req,
  })
  await req.payload.db.deleteMany({
    collection: slugs.contributorPasses,
    where: { contributor: { equals: person.publicId } },
    req,
  })
  await appendEvent(req, {
    type: 'contributor.erased',
    subjectType: 'contributor',
    subject: person.publicId,
    actor,
    detail: { rows: Object.values(rows).reduce((sum, each) => sum + each, 0) },
  })
  return { person: person.publicId, rows }
}

/** Mails of theirs that could not be taken in: its words go, and its copy with the next sweep. */
async function eraseSetAside(req: PayloadRequest, email: unknown): Promise<number> {
  const { reasons, setAsideMails } = deskOf(req.payload).options.slugs
  const mails = await allOf(req, setAsideMails, { email: { equals: email } })
  const subject = { in: mails.map(({ publicId }) => publicId) }
  if (mails.length === 0) return 0
  await blankColumns(req, reasons, { subject }, { text: ERASED })
  await blankColumns(
    req,
    setAsideMails,
    { email: { equals: email } },
    {
      subject: ERASED,
      sender: null,
      email: null,
      storageName: null,
      state: 'dropped',
      closedAt: new Date().toISOString(),
    },
  )
  return mails.length
}

/** What came in is part of what a legal hold keeps, once it became something published. */
async function refuseOnHold(req: PayloadRequest, submissions: readonly Row[]): Promise<void> {
  const { slugs } = deskOf(req.payload).options
  const ids = submissions.flatMap(({ piece }) => (piece ? [piece] : []))
  if (ids.length === 0) return
  const pieces = await allOf(req, slugs.pieces, { id: { in: ids } })
  const [held] = await allOf(req, slugs.publications, {
    and: [{ piece: { in: pieces.map(({ publicId }) => publicId) } }, { hold: { equals: true } }],
  })
  if (!held) return
  throw new DeskError(
    'on-hold',
    409,
    `A legal hold stands on “${String(held.headline)}”, which came from this contributor. Nothing of it may go until the hold is lifted.`,
    [{ publication: held.publicId }],
  )
}
