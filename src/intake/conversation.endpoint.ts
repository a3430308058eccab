import type { Endpoint, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import {
  lettersIn,
  messagesOfSubmission,
  messageToContributor,
  queueMessage,
  RecipientError,
} from '../messages/index.ts'
import { inTransaction } from '../storage/index.ts'
import { actorOf, findSubmission, mayDo } from '../workflow/index.ts'
import type { Right } from '../workflow/index.ts'
import type { OwnSubmission } from './contributor-acts.ts'
import { addLetter, conversationOf, readLetter } from './conversation.ts'

/** `GET` and `POST` of `/api/submissions/:id/conversation`: the desk's side of it. */
export const conversationEndpoints: Endpoint[] = [
  {
    path: '/:id/conversation',
    method: 'get',
    handler: (req) =>
      answer(req, 'contributors.read', async () => {
        return shown(req)
      }),
  },
  {
    path: '/:id/conversation',
    method: 'post',
    handler: (req) =>
      answer(req, 'submissions.edit', async () => {
        const { text } = (await bodyOf(req)) as { text?: unknown }
        await write(req, String(req.routeParams?.id ?? ''), readLetter(text))
        return shown(req)
      }),
  },
]

/** What both wrote, and what became of the messages that carry it. */
async function shown(req: PayloadRequest) {
  const { publicId } = await findSubmission(req, String(req.routeParams?.id ?? ''))
  const mayRead = mayDo(req, 'outbox.read')
  return {
    submission: publicId,
    items: await conversationOf(req.payload, publicId),
    messages: mayRead ? await messagesOfSubmission(req, publicId) : [],
    outbox: deskOf(req.payload).options.slugs.outbox,
  }
}

/** Keeps what an editor wrote, and queues it as a message, in one transaction. */
function write(req: PayloadRequest, id: string, text: string): Promise<void> {
  return inTransaction(
    req.payload,
    async (joined) => {
      const row = await findSubmission<OwnSubmission & { contributor?: number | null }>(joined, id)
      const contributor = await joined.payload.db.findOne<{
        id: number
        name: string
        email: string
        language?: string | null
      }>({
        collection: deskOf(joined.payload).options.slugs.contributors,
        where: { id: { equals: row.contributor ?? 0 } },
        req: joined,
      })
      if (!contributor) {
        throw new DeskError('contributor-unknown', 409, 'Nobody is on record who could read it.')
      }
      const actor = actorOf(joined)
      await addLetter(
        joined,
        row.publicId,
        { from: 'desk', by: String(actor.id), via: 'panel', text },
        actor,
      )
      const { message, waits } = await messageToContributor(joined, {
        template: 'desk-wrote',
        to: { ...contributor, language: lettersIn(row) },
        submission: row,
        values: { note: text },
      })
      await queueMessage(joined, message, { submission: row.publicId, held: waits })
    },
    { req },
  )
}

async function answer(
  req: PayloadRequest,
  right: Right,
  work: () => Promise<object>,
): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
    if (!mayDo(req, right)) {
      throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
    }
    return Response.json(await work(), { headers })
  } catch (error) {
    const told =
      error instanceof RecipientError
        ? new DeskError(
            'recipient-unusable',
            422,
            'This contributor’s address cannot be written to.',
          )
        : error
    const { status, body } = errorAnswer(told, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A letter failed.' })
    return Response.json(body, { status, headers })
  }
}

async function bodyOf(req: PayloadRequest): Promise<object> {
  const text = (await req.text?.()) ?? ''
  try {
    const body: unknown = text.length > 64 * 1024 ? null : JSON.parse(text)
    if (typeof body === 'object' && body !== null) return body
  } catch {
    // Told below, as for any other body that is none.
  }
  throw new DeskError('body-not-json', 400, 'Send a JSON object with “text”.')
}
