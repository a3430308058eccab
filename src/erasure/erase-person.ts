import type { Payload, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { inTransaction, scrubFreePages } from '../storage/index.ts'
import { whereIdIs } from '../workflow/index.ts'
import type { Actor } from '../workflow/index.ts'

type RowId = number | string
type Row = { id: RowId; publicId: string } & Record<string, unknown>

export type Erased = {
  person: string
  /** Rows of which something was blanked, by collection. */
  rows: Record<string, number>
}

/** Fields of a submission that whoever sent it wrote, or that tell of them. */
const OF_SUBMISSION = {
  title: '(erased)',
  pitch: null,
  text: null,
  note: null,
  links: [],
  sentBy: null,
  interestsText: null,
  aiUseText: null,
  publishedBefore: null,
  decisionNote: null,
  deskNotes: null,
}

const OF_MESSAGE = { to: 'erased@invalid.invalid', subject: '(erased)', text: '(erased)' }

/**
 * Blanks everything the desk keeps of a contributor: their row, what they sent and its versions, messages
 * to them, answers kept for them, and notices that name what they sent. What was lawfully printed stays, until it is
 * removed by order. Events hold ids and hashes only, so the chain verifies as before.
 *
 * The caller has checked that whoever asks may.
 *
 * @throws DeskError `person-unknown` 404, `already-erased` 409.
 */
export async function erasePerson(
  payload: Payload,
  id: RowId,
  actor: Actor,
  req?: PayloadRequest,
): Promise<Erased> {
  const erased = await inTransaction(payload, (joined) => erase(joined, id, actor), { req })
  // What was overwritten still stands in pages that the database has not used again.
  await scrubFreePages(payload)
  return erased
}

async function erase(req: PayloadRequest, id: RowId, actor: Actor): Promise<Erased> {
  const { slugs } = deskOf(req.payload).options
  const where = whereIdIs(req, id)
  const person = where
    ? await req.payload.db.findOne<Row>({ collection: slugs.contributors, where, req })
    : null
  if (!person) throw new DeskError('person-unknown', 404, 'There is no such contributor.')
  const blank = {
    name: '(erased)',
    email: `erased-${person.publicId}@invalid.invalid`,
    notes: null,
  }
  if (person.email === blank.email) {
    throw new DeskError('already-erased', 409, 'This contributor was erased before.')
  }
  const rows: Record<string, number> = {}
  const count = (collection: string, number: number) => {
    if (number > 0) rows[collection] = (rows[collection] ?? 0) + number
  }

  const submissions = await all(req, slugs.submissions, { contributor: { equals: person.id } })
  const receipts = submissions.map(({ publicId }) => publicId)
  await blankWhole(req, slugs.contributors, person, blank)
  count('contributors', 1)
  for (const submission of submissions) {
    await blankWhole(req, slugs.submissions, submission, OF_SUBMISSION)
    count('submissions', 1)
    count('versions', await blankVersions(req, slugs.submissions, submission.id))
  }
  const messages = await all(req, slugs.outbox, {
    or: [
      { to: { equals: person.email } },
      ...(receipts.length > 0 ? [{ submission: { in: receipts } }] : []),
    ],
  })
  for (const message of messages) {
    // What still waits is not sent any more.
    const state = message.state === 'sent' ? 'sent' : 'failed'
    await blankWhole(req, slugs.outbox, message, { ...OF_MESSAGE, state, failure: 'Erased.' })
  }
  count('messages', messages.length)
  if (receipts.length > 0) {
    const notices = await all(req, slugs.notices, { submission: { in: receipts } })
    for (const notice of notices) {
      await blankWhole(req, slugs.notices, notice, { text: '(erased)', note: null })
    }
    count('notices', notices.length)
  }
  await appendEvent(req, {
    type: 'contributor.erased',
    subjectType: 'contributor',
    subject: person.publicId,
    actor,
    detail: { rows: Object.values(rows).reduce((sum, each) => sum + each, 0) },
  })
  return { person: person.publicId, rows }
}

async function all(req: PayloadRequest, collection: string, where: Where): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where,
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

/** With the row whole, since a SQL adapter writes an update of more than one table as an insert. */
async function blankWhole(
  req: PayloadRequest,
  collection: string,
  row: Row,
  blank: Record<string, unknown>,
): Promise<void> {
  const { id, ...rest } = row
  await req.payload.db.updateOne({ collection, id, data: { ...rest, ...known(row, blank) }, req })
}

/** A field that the row does not have is none of its collection's. */
const known = (row: Record<string, unknown>, blank: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(blank).filter(([name]) => name in row))

async function blankVersions(
  req: PayloadRequest,
  collection: string,
  parent: RowId,
): Promise<number> {
  const { docs } = await req.payload.db.findVersions<Row>({
    collection,
    where: { parent: { equals: parent } },
    limit: 0,
    pagination: false,
    req,
  })
  for (const { id, version, ...rest } of docs as unknown as {
    id: RowId
    version: Record<string, unknown>
  }[]) {
    await req.payload.db.updateVersion({
      collection,
      id,
      versionData: {
        ...rest,
        version: { ...version, ...known(version, OF_SUBMISSION) },
      } as never,
      req,
    })
  }
  return docs.length
}
