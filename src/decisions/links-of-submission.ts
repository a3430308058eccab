import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { SubmissionRow } from './submission-row.ts'

type RowId = number | string

/** Another submission, as a link to it shows it. */
export type LinkedSubmission = { id: RowId; publicId: string; title: string; stage: string }

const MAX_LINKED = 50

/** The submission it goes on in, and those that go on in it. */
export async function linksOf(
  req: PayloadRequest,
  row: SubmissionRow,
): Promise<{ goesOnIn: LinkedSubmission | null; joinedBy: LinkedSubmission[] }> {
  const collection = deskOf(req.payload).options.slugs.submissions
  const other = row.mergedInto
    ? await req.payload.db.findOne<LinkedSubmission>({
        collection,
        where: { id: { equals: row.mergedInto } },
        req,
      })
    : null
  const { docs } = await req.payload.db.find<LinkedSubmission>({
    collection,
    where: { mergedInto: { equals: row.id } },
    sort: 'id',
    limit: MAX_LINKED,
    pagination: false,
    req,
  })
  return { goesOnIn: other ? linkTo(other) : null, joinedBy: docs.map(linkTo) }
}

const linkTo = ({ id, publicId, title, stage }: LinkedSubmission): LinkedSubmission => ({
  id,
  publicId,
  title,
  stage,
})
