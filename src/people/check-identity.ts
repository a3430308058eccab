import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { sha256Hex } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import { actorOf, bodyOfRequest, textOfBody } from '../workflow/index.ts'
import { findAuthor } from './find-author.ts'

const STATES = ['checked', 'failed', 'not-checked'] as const
type State = (typeof STATES)[number]

const LONGEST_HOW = 1000

const isState = (value: unknown): value is State => (STATES as readonly unknown[]).includes(value)

/**
 * Records what a check of who an author is came to: `{ state, how }`. `how` is for the desk alone.
 *
 * @throws DeskError `identity-state-unknown` 422, `identity-how-missing` 422.
 */
export async function checkIdentity(req: PayloadRequest): Promise<object> {
  const body = await bodyOfRequest(req)
  const { state } = body
  const how = textOfBody(body, 'how', LONGEST_HOW)
  if (!isState(state)) {
    throw new DeskError(
      'identity-state-unknown',
      422,
      `Send “state” as one of ${STATES.join(', ')}.`,
      [{ field: 'state' }],
    )
  }
  if (how === '') {
    throw new DeskError(
      'identity-how-missing',
      422,
      'Write down how you checked it: somebody may have to rely on it.',
      [{ field: 'how' }],
    )
  }
  return inTransaction(
    req.payload,
    async (joined) => {
      const author = await findAuthor(Object.assign(joined, { routeParams: req.routeParams }))
      const actor = actorOf(req)
      const at = new Date().toISOString()
      await joined.payload.db.updateOne({
        collection: deskOf(req.payload).options.slugs.authors,
        where: { id: { equals: author.id } },
        data: { identityState: state, identityHow: how, identityBy: actor.id, identityAt: at },
        options: { atomic: true },
        req: joined,
      })
      await appendEvent(joined, {
        type: 'author.identity-checked',
        subjectType: 'author',
        subject: author.publicId,
        actor,
        detail: { state, how: sha256Hex(how) },
      })
      return { author: author.publicId, state, how, by: String(actor.id), at }
    },
    { user: req.user },
  )
}
