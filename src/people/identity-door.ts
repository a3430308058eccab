import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { readIdentity, writeIdentity } from '../identity/index.ts'
import { appendEvent } from '../ledger/index.ts'
import { sha256Hex } from '../publishing/index.ts'
import type { AuthorRow } from '../publishing/index.ts'
import { noteReason } from '../reasons/index.ts'
import { findRow, inTransaction } from '../storage/index.ts'
import { actorOf, bodyOfRequest, textOfBody } from '../workflow/index.ts'
import { findAuthor } from './find-author.ts'

const LONGEST_REASON = 1000
const LONGEST_NAME = 960
const LONGEST_CONTACT = 2000
const LONGEST_NOTE = 4000

async function findPseudonym(req: PayloadRequest): Promise<AuthorRow> {
  const author = await findAuthor(req)
  if (author.pseudonym) return author
  throw new DeskError(
    'not-a-pseudonym',
    409,
    'This author signs with their own name. Mark the name as a pseudonym first.',
  )
}

const join = <T>(req: PayloadRequest, work: (joined: PayloadRequest) => Promise<T>): Promise<T> =>
  inTransaction(
    req.payload,
    (joined) => work(Object.assign(joined, { routeParams: req.routeParams })),
    { user: req.user },
  )

/**
 * Who stands behind a pseudonym, for whoever says why: `{ reason }`. The look and its reason are recorded
 * before anything is told, and nothing is told when they cannot be.
 *
 * @throws DeskError `reason-missing` 422, `not-a-pseudonym` 409, `identity-unwritten` 404.
 */
export async function lookBehind(req: PayloadRequest): Promise<object> {
  const reason = textOfBody(await bodyOfRequest(req), 'reason', LONGEST_REASON)
  if (reason === '') {
    throw new DeskError('reason-missing', 422, 'Say why you need to know: the look is recorded.', [
      { field: 'reason' },
    ])
  }
  return join(req, async (joined) => {
    const author = await findPseudonym(joined)
    const identity = await readIdentity(joined, author.publicId)
    if (!identity) {
      throw new DeskError(
        'identity-unwritten',
        404,
        'Nobody wrote down who stands behind this name.',
      )
    }
    const actor = actorOf(req)
    const at = new Date().toISOString()
    await noteReason(joined, {
      subjectType: 'author',
      subject: author.publicId,
      about: 'identity-look',
      text: reason,
      by: String(actor.id),
      at,
    })
    await appendEvent(joined, {
      type: 'identity.looked',
      subjectType: 'author',
      subject: author.publicId,
      actor,
      detail: { reason: sha256Hex(reason) },
    })
    return { author: author.publicId, ...identity }
  })
}

/**
 * Seals who stands behind a pseudonym: `{ name, contact, note, account }`, in place of what was there. Tells
 * nothing of what it replaced.
 *
 * @throws DeskError `identity-name-missing` 422, `account-unknown` 422, `not-a-pseudonym` 409.
 */
export async function writeBehind(req: PayloadRequest): Promise<object> {
  const body = await bodyOfRequest(req)
  const name = textOfBody(body, 'name', LONGEST_NAME)
  const contact = textOfBody(body, 'contact', LONGEST_CONTACT)
  const note = textOfBody(body, 'note', LONGEST_NOTE)
  if (name === '') {
    throw new DeskError('identity-name-missing', 422, 'Write the name of who stands behind it.', [
      { field: 'name' },
    ])
  }
  return join(req, async (joined) => {
    const author = await findPseudonym(joined)
    const account = await accountOf(joined, body.account)
    await writeIdentity(joined, author.publicId, { name, contact, note, account })
    await appendEvent(joined, {
      type: 'identity.written',
      subjectType: 'author',
      subject: author.publicId,
      actor: actorOf(req),
    })
    return { author: author.publicId, written: true }
  })
}

/** The row id of the account they sign in with, as text; it exists. */
async function accountOf(req: PayloadRequest, given: unknown): Promise<string | null> {
  if (given === undefined || given === null || given === '') return null
  const { users } = deskOf(req.payload).options.slugs
  const row =
    typeof given === 'string' || typeof given === 'number'
      ? await findRow<{ id: number | string }>(req, users, given)
      : null
  if (row) return String(row.id)
  throw new DeskError('account-unknown', 422, 'There is no such account.', [{ field: 'account' }])
}
