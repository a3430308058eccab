import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { EventDetail } from '../ledger/index.ts'
import { colleaguesById } from '../notices/index.ts'
import { isPublicId } from '../storage/index.ts'
import { keptFor, wordsOf } from '../words/index.ts'
import { rulesOfPiece, stagesOfDesk } from './definitions.ts'
import { eventWords, stageWords } from './event-words.ts'
import type { Stage } from './stages.ts'
import { namesOfOutsiders } from './outside-signers.ts'
import { findPiece } from './transition.ts'

/** One thing that happened to a piece. */
export type TimelineItem = {
  /** Public id of the event. */
  id: string
  /** ISO 8601. */
  at: string
  /** Stable word, for example `piece.send-back`. */
  type: string
  /** The same in a few words for people. */
  what: string
  /** Where it led, where it led anywhere. */
  to: string | null
  /** Stable name of that stage. */
  stage: string | null
  by: { kind: string; id: string | null; name: string }
  /** What the person wrote beside it; `null` without one, and where it was erased. */
  note: string | null
}

type EventRow = {
  publicId: string
  at: string
  type: string
  actorKind: string
  actor?: string | null
  detail?: EventDetail | null
}
type NoteRow = { event: string; text: string }

const MOST = 100
const USUAL = 30

/**
 * What happened to a piece and to its publication, the latest first, with the notes that were given along
 * and the names of the people. The caller has checked that whoever asks may read pieces.
 *
 * @param page.limit 1 to 100. @default 30
 * @param page.after `next` of the page before.
 * @throws DeskError `piece-unknown` 404, `cursor-malformed` 400.
 */
export async function timelineOf(
  req: PayloadRequest,
  id: number | string,
  page: { limit?: number; after?: string } = {},
): Promise<{ items: TimelineItem[]; next: string | null }> {
  const { slugs } = deskOf(req.payload).options
  const piece = await findPiece(req, id)
  if (page.after !== undefined && !isPublicId(page.after)) {
    throw new DeskError('cursor-malformed', 400, 'Leave “after” out, or send the “next” of a page.')
  }
  const limit = Math.min(MOST, Math.max(1, page.limit ?? USUAL))
  const subjects = [piece.publicId, ...(piece.publication ? [piece.publication] : [])]
  const conditions: Where[] = [
    { subject: { in: subjects } },
    ...(page.after === undefined ? [] : [{ publicId: { less_than: page.after } }]),
  ]
  const found = await req.payload.db.find<EventRow & { id: number | string }>({
    collection: slugs.events,
    where: { and: conditions },
    sort: '-publicId',
    limit: limit + 1,
    pagination: false,
    req,
  })
  const events = found.docs.slice(0, limit)
  const notes = await notesOf(req, events)
  const people = await colleaguesById(
    req,
    events.flatMap(({ actor, actorKind }) => (actorKind === 'user' && actor ? [actor] : [])),
  )
  const outsider = await namesOfOutsiders(
    req,
    events.map(({ actor, actorKind }) => ({ kind: actorKind, id: actor ?? null })),
  )
  const { definition } = await rulesOfPiece(req.payload, piece)
  const kept = keptFor(req)
  const { somebody = {} } = wordsOf(req)
  const noteOf = ({ actorKind, publicId }: EventRow) => {
    const note = notes.get(publicId) ?? null
    return note && actorKind === 'system' ? kept(note) : note
  }
  return {
    items: events.map((event) => ({
      id: event.publicId,
      at: event.at,
      type: event.type,
      what: eventWords(event.type, definition.transitions),
      ...leadsTo(event.detail, stagesOfDesk(req.payload)),
      by: {
        kind: event.actorKind,
        id: event.actor ?? null,
        name:
          event.actorKind === 'user'
            ? (people.get(event.actor ?? '')?.name ?? somebody.colleague ?? '')
            : (outsider({ kind: event.actorKind, id: event.actor ?? null }) ?? somebody.desk ?? ''),
      },
      note: noteOf(event),
    })),
    next: found.docs.length > limit ? (events.at(-1)?.publicId ?? null) : null,
  }
}

async function notesOf(
  req: PayloadRequest,
  events: readonly EventRow[],
): Promise<Map<string, string>> {
  if (events.length === 0) return new Map()
  const { docs } = await req.payload.db.find<NoteRow & { id: number | string }>({
    collection: deskOf(req.payload).options.slugs.deskNotes,
    where: { event: { in: events.map(({ publicId }) => publicId) } },
    limit: 0,
    pagination: false,
    req,
  })
  // A note, and the reasons for going past warnings.
  const notes = new Map<string, string>()
  for (const { event, text } of docs) {
    const before = notes.get(event)
    notes.set(event, before === undefined ? text : `${before}\n${text}`)
  }
  return notes
}

function leadsTo(
  detail: EventRow['detail'],
  stages: readonly Stage[],
): Pick<TimelineItem, 'stage' | 'to'> {
  const { from, to } = detail ?? {}
  return typeof to === 'string' && to !== from
    ? { to: stageWords(to, stages), stage: to }
    : { to: null, stage: null }
}
