import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { CountedEvent, SubjectFacts } from './count-events.ts'

type RowId = number | string

type SubmissionRow = {
  id: RowId
  publicId: string
  kind?: string | null
  call?: RowId | null
  receivedAt?: string | null
}

type PieceRow = {
  publicId: string
  kind?: string | null
  submission?: RowId | null
  assignee?: RowId | null
  createdAt?: string | null
}

/** What the rows say of submissions and pieces, by their public ids; one question for each kind of row. */
export async function factsOfSubjects(
  payload: Payload,
  events: readonly Pick<CountedEvent, 'subject' | 'subjectType'>[],
): Promise<Map<string, SubjectFacts>> {
  const { slugs } = deskOf(payload).options
  const idsOf = (type: string) => [
    ...new Set(events.filter((each) => each.subjectType === type).map(({ subject }) => subject)),
  ]
  const [submissions, pieces] = await Promise.all([
    rowsWhere<SubmissionRow>(payload, slugs.submissions, 'publicId', idsOf('submission')),
    rowsWhere<PieceRow>(payload, slugs.pieces, 'publicId', idsOf('piece')),
  ])
  const origins = await rowsWhere<SubmissionRow>(
    payload,
    slugs.submissions,
    'id',
    pieces.flatMap(({ submission }) => submission ?? []),
  )
  const all = [...submissions, ...origins]
  const calls = await rowsWhere<{ id: RowId; publicId: string }>(
    payload,
    slugs.calls,
    'id',
    all.flatMap(({ call }) => call ?? []),
  )
  const callIds = new Map(calls.map(({ id, publicId }) => [String(id), publicId]))
  const callOf = (row: SubmissionRow | undefined) => callIds.get(String(row?.call)) ?? ''
  const originOf = new Map(origins.map((row) => [String(row.id), row]))
  const iso = (value: string | null | undefined) =>
    value ? new Date(value).toISOString() : undefined
  return new Map<string, SubjectFacts>([
    ...submissions.map(
      (row) =>
        [
          row.publicId,
          { kind: row.kind ?? '', call: callOf(row), assignee: '', began: iso(row.receivedAt) },
        ] as const,
    ),
    ...pieces.map(
      (row) =>
        [
          row.publicId,
          {
            kind: row.kind ?? '',
            call: callOf(originOf.get(String(row.submission))),
            assignee: row.assignee ? String(row.assignee) : '',
            began: iso(row.createdAt),
          },
        ] as const,
    ),
  ])
}

const FIELDS = ['publicId', 'kind', 'call', 'receivedAt', 'submission', 'assignee', 'createdAt']

async function rowsWhere<Row>(
  payload: Payload,
  collection: string,
  field: 'id' | 'publicId',
  ids: readonly RowId[],
): Promise<Row[]> {
  if (ids.length === 0) return []
  const known = new Set(
    payload.collections[collection]?.config.flattenedFields.map(({ name }) => name),
  )
  const { docs } = await payload.db.find<Row & { id: RowId }>({
    collection,
    where: { [field]: { in: [...new Set(ids)] } },
    limit: 0,
    pagination: false,
    select: Object.fromEntries(
      FIELDS.filter((name) => known.has(name)).map((name) => [name, true]),
    ),
  })
  return docs
}
