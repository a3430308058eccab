import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import type { KnownCall } from './known-before.ts'

type RowId = number | string

const HOUR_MS = 3_600_000

/** How many submissions a contributor sent within the hour before `now`, in Unix milliseconds. */
export async function submissionsWithinHour(
  req: PayloadRequest,
  contributor: RowId,
  now: number,
): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      contributor: { equals: contributor },
      receivedAt: { greater_than: new Date(now - HOUR_MS).toISOString() },
    },
    req,
  })
  return totalDocs
}

/** @throws DeskError `call-limit` 409 for one who has sent as much as the call takes of one person. */
export async function refuseMore(
  req: PayloadRequest,
  { id, maxPerContributor: most }: KnownCall,
  contributor: RowId,
): Promise<void> {
  if (!most) return
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      contributor: { equals: contributor },
      call: { equals: id },
      stage: { not_in: ['withdrawn', 'spam'] },
    },
    req,
  })
  if (totalDocs < most) return
  throw new DeskError(
    'call-limit',
    409,
    most === 1
      ? 'This call takes one submission of each person, and yours has arrived.'
      : `This call takes ${most} submissions of each person, and yours have arrived.`,
    [{ field: 'call', limit: most }],
  )
}
