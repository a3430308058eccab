import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import type { PublicationRow } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import {
  actorOf,
  bodyOfRequest,
  NOTE_LIMIT,
  takePublicationTransition,
  textOfBody,
} from '../workflow/index.ts'
import { findAuthor } from './find-author.ts'

/** As many as one request has the time for; what is left is told, and asked for again. */
const MOST = 200

type Retracted = {
  id: string
  slug: string
  headline: string
  retracted: boolean
  /** Why not; absent where it was. */
  code?: string
  message?: string
}

type LiveRow = Pick<PublicationRow, 'id' | 'publicId' | 'revision' | 'slug'> & {
  headline?: string | null
}

/**
 * Retracts everything that is live under a name, each publication for itself and with the same public note:
 * `{ publicNote, note, publications }`. Where `publications` is sent, those of them alone. What is on legal
 * hold, or changed meanwhile, stays and is told; asked again, only what is live still is tried.
 *
 * @throws DeskError `public-note-missing` 422, `publications-malformed` 400.
 */
export async function retractAll(req: PayloadRequest): Promise<object> {
  const body = await bodyOfRequest(req)
  const publicNote = textOfBody(body, 'publicNote', NOTE_LIMIT)
  const note = textOfBody(body, 'note', NOTE_LIMIT)
  if (publicNote === '') {
    throw new DeskError('public-note-missing', 422, 'Write what readers are told of it.', [
      { field: 'publicNote' },
    ])
  }
  const only = listOf(body.publications)
  const author = await findAuthor(req)
  const { docs } = await req.payload.db.find<LiveRow>({
    collection: deskOf(req.payload).options.slugs.publications,
    where: {
      and: [
        { authors: { equals: author.slug } },
        { state: { equals: 'live' } },
        ...(only ? [{ publicId: { in: only } }] : []),
      ],
    },
    select: { publicId: true, slug: true, headline: true, revision: true },
    sort: 'publicId',
    limit: MOST + 1,
    pagination: false,
  })
  const actor = actorOf(req)
  const items: Retracted[] = []
  for (const { headline, publicId: id, revision, slug } of docs.slice(0, MOST)) {
    const item = { id, slug, headline: headline ?? '' }
    try {
      await takePublicationTransition(req.payload, {
        actor,
        publication: id,
        name: 'retract',
        expectedRevision: revision,
        publicNote,
        ...(note === '' ? {} : { note }),
      })
      items.push({ ...item, retracted: true })
    } catch (error) {
      const { body: told } = errorAnswer(error, req)
      items.push({
        ...item,
        retracted: false,
        code: told.error.code,
        message: told.error.message,
      })
    }
  }
  const done = items.filter(({ retracted }) => retracted).length
  await inTransaction(
    req.payload,
    (joined) =>
      appendEvent(joined, {
        type: 'author.retracted',
        subjectType: 'author',
        subject: author.publicId,
        actor,
        detail: {
          retracted: done,
          refused: items.length - done,
          publications: items.map(({ id }) => id),
        },
      }),
    { user: req.user },
  )
  return {
    author: author.publicId,
    retracted: done,
    refused: items.length - done,
    items,
    more: docs.length > MOST,
  }
}

function listOf(value: unknown): string[] | null {
  if (value === undefined || value === null) return null
  const isList = Array.isArray(value) && value.length <= MOST
  if (isList && value.every((each) => typeof each === 'string')) return value
  throw new DeskError(
    'publications-malformed',
    400,
    `Send “publications” as a list of ids, ${MOST} at most, or leave it out.`,
    [{ field: 'publications' }],
  )
}
