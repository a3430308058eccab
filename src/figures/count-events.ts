import { addCount, addTime } from './cells.ts'
import type { Cells } from './cells.ts'
import { spreadOf } from './spread.ts'
import { weekInZone } from './weeks.ts'
import type { Week } from './weeks.ts'

/** An event as far as it is counted. */
export type CountedEvent = {
  at: string
  type: string
  subjectType: string
  /** Public id of what it happened to. */
  subject: string
  actorKind: string
  actor?: string | null
  detail?: Readonly<Record<string, unknown>> | null
}

/** What the row says of a submission or a piece beside its events; each empty where it is not known. */
export type SubjectFacts = {
  kind: string
  /** Public id of the call it came in by. */
  call: string
  /** Account in whose hands it is. */
  assignee: string
  /** ISO 8601; for what began before anything was recorded of it. */
  began?: string | undefined
}

/** Stages that end the desk's work on a submission, and what they are counted as. */
const OUTCOMES: readonly string[] = [
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'spam',
  'merged',
]
const REVERSALS = ['submission.reverse', 'submission.reverse-acceptance']

/** Where one thing stands as its events are gone through. */
type Life = {
  received?: string
  stage?: string
  since?: string
  /** Releases that were not taken back. */
  releases: number
  correctingSince?: string | undefined
}

/**
 * What events add to the figures, by the week in which they happened.
 *
 * @param past earlier events of the same subjects; both in the order in which they were sealed.
 * @param zone IANA name; its calendars say when a week begins.
 */
export function countEvents(
  { past, events }: { past: readonly CountedEvent[]; events: readonly CountedEvent[] },
  facts: ReadonlyMap<string, SubjectFacts>,
  zone: string,
): Map<Week, Cells> {
  const lives = new Map<string, Life>()
  const lifeOf = (event: CountedEvent): Life => {
    const known = lives.get(event.subject)
    if (known) return known
    const life: Life = { releases: 0 }
    lives.set(event.subject, life)
    return life
  }
  for (const event of past) live(lifeOf(event), event)
  const weeks = new Map<Week, Cells>()
  for (const event of events) {
    const life = lifeOf(event)
    const week = weekInZone(new Date(event.at), zone)
    const cells: Cells = weeks.get(week) ?? new Map<string, number>()
    count(cells, life, event, facts.get(event.subject) ?? NOTHING)
    if (cells.size > 0) weeks.set(week, cells)
    live(life, event)
  }
  return weeks
}

const NOTHING: SubjectFacts = { kind: '', call: '', assignee: '' }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Where it went from and to; none for an event that moved nothing. */
function moveOf({ detail }: CountedEvent): { from: string; to: string } | undefined {
  const [from, to] = [text(detail?.from), text(detail?.to)]
  return from !== '' && to !== '' && from !== to ? { from, to } : undefined
}

const isRelease = ({ subjectType, detail }: CountedEvent) =>
  subjectType === 'piece' &&
  text(detail?.release) !== '' &&
  moveOf({ detail } as CountedEvent)?.to === 'published'

function count(cells: Cells, life: Life, event: CountedEvent, facts: SubjectFacts): void {
  if (event.subjectType === 'submission') countSubmission(cells, life, event, facts)
  if (event.subjectType === 'piece') countPiece(cells, life, event, facts)
}

function countSubmission(
  cells: Cells,
  life: Life,
  event: CountedEvent,
  { call, kind }: SubjectFacts,
): void {
  if (event.type === 'submission.received') {
    const sent = text(event.detail?.kind) || kind
    addCount(cells, 'received', { call, kind: sent, source: text(event.detail?.source) })
    return
  }
  const move = moveOf(event)
  if (!move) return
  countStay(cells, life, event, { of: 'submission', call, kind })
  if (REVERSALS.includes(event.type)) {
    addCount(cells, 'decided', { outcome: 'reversed', call, kind, reason: '' })
    return
  }
  if (!OUTCOMES.includes(move.to)) return
  addCount(cells, 'decided', { outcome: move.to, call, kind, reason: reasonOf(event) })
  if ((move.to === 'accepted' || move.to === 'declined') && life.received) {
    addTime(
      cells,
      'deciding',
      { outcome: move.to, call, kind },
      spreadOf(Date.parse(event.at) - Date.parse(life.received)),
    )
  }
  if (event.actorKind === 'user' && event.actor) {
    addCount(cells, 'finished', { person: event.actor, of: 'submission', call })
  }
}

/** The decision that needs no reason is one. */
const reasonOf = ({ type, detail }: CountedEvent): string =>
  text(detail?.reason) || (type === 'submission.decline-not-for-us' ? 'not-for-us' : '')

function countPiece(
  cells: Cells,
  life: Life,
  event: CountedEvent,
  { assignee, began, call, kind }: SubjectFacts,
): void {
  const move = moveOf(event)
  if (!move) return
  const lived =
    life.since === undefined && began ? { ...life, stage: move.from, since: began } : life
  countStay(cells, lived, event, { of: 'piece', call, kind })
  if (event.type === 'piece.undo-publish' && life.releases === 1) {
    addCount(cells, 'published', { call, kind }, -1)
  }
  if (!isRelease(event)) return
  if (life.correctingSince) {
    addTime(
      cells,
      'correcting',
      { call, kind },
      spreadOf(Date.parse(event.at) - Date.parse(life.correctingSince)),
    )
  } else if (life.releases === 0) {
    addCount(cells, 'published', { call, kind })
    const person = assignee || (event.actorKind === 'user' ? (event.actor ?? '') : '')
    if (person) addCount(cells, 'finished', { person, of: 'piece', call })
  }
}

function countStay(
  cells: Cells,
  life: Life,
  event: CountedEvent,
  { call, kind, of }: { of: 'piece' | 'submission'; call: string; kind: string },
): void {
  const from = text(event.detail?.from)
  // What moved without an event of its own has no beginning that could be counted from.
  if (life.stage !== from || !life.since) return
  addTime(
    cells,
    'stay',
    { of, stage: from, call, kind },
    spreadOf(Date.parse(event.at) - Date.parse(life.since)),
  )
}

/** Brings a life to where it stands after the event. */
function live(life: Life, event: CountedEvent): void {
  if (event.type === 'submission.received') {
    Object.assign(life, {
      received: event.at,
      stage: text(event.detail?.stage),
      since: event.at,
    })
    return
  }
  if (event.subjectType !== 'piece' && event.subjectType !== 'submission') return
  if (event.type === 'piece.start-correction') life.correctingSince = event.at
  if (event.type === 'piece.undo-publish') life.releases = Math.max(0, life.releases - 1)
  if (isRelease(event)) life.releases += 1
  const move = moveOf(event)
  if (!move) return
  if (move.to === 'published') life.correctingSince = undefined
  Object.assign(life, { stage: move.to, since: event.at })
}
