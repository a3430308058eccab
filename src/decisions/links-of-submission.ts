import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { mayDo } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import type { Titled } from './blind-title.ts'
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
  const seesNames = mayDo(req, 'contributors.read')
  const other = row.mergedInto
    ? await req.payload.db.findOne<LinkedRow>({
        collection,
        where: { id: { equals: row.mergedInto } },
        req,
      })
    : null
  const { docs } = await req.payload.db.find<LinkedRow>({
    collection,
    where: { mergedInto: { equals: row.id } },
    sort: 'id',
    limit: MAX_LINKED,
    pagination: false,
    req,
  })
  return {
    goesOnIn: other ? linkTo(other, seesNames) : null,
    joinedBy: docs.map((each) => linkTo(each, seesNames)),
  }
}

type LinkedRow = LinkedSubmission & Titled

const linkTo = (row: LinkedRow, seesNames: boolean): LinkedSubmission => ({
  id: row.id,
  publicId: row.publicId,
  title: shownTitle(row, seesNames),
  stage: row.stage,
})
