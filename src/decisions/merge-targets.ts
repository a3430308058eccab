import type { PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { isPublicId } from '../storage/index.ts'
import { findSubmission, mayDo } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import type { Titled } from './blind-title.ts'
import type { SubmissionRow } from './submission-row.ts'

/** A submission that another may go on in. */
export type MergeTarget = {
  submission: string
  title: string
  /** Under which name it was sent; `null` for whoever may not know. */
  sentBy: string | null
  stage: string
  receivedAt: string
  /** Why it stands high: how much of the text is the same, in percent, or the same sender. */
  alike: number
  sameSender: boolean
}

type Row = Titled & {
  id: number | string
  stage: string
  sentBy?: string | null
  contributor?: number | string | null
  receivedAt: string
}

const SHOWN = 12
/** Where nothing goes on in any more. */
const CLOSED = ['merged', 'spam', 'withdrawn', 'expired']

/**
 * What a submission could go on in: what is close to it, then what the same person sent, then the newest; with
 * words, what has them in its title or name, or the reference itself.
 *
 * @throws DeskError `submission-unknown` 404.
 */
export async function mergeTargets(
  req: PayloadRequest,
  id: string,
  words: string,
): Promise<{ items: MergeTarget[] }> {
  const row = await findSubmission<
    SubmissionRow & { similar?: { type: string; publicId: string; percent: number }[] | null }
  >(req, id)
  const alike = new Map(
    (row.similar ?? [])
      .filter(({ type }) => type === 'submission')
      .map(({ percent, publicId }) => [publicId, percent]),
  )
  const seesNames = mayDo(req, 'contributors.read')
  const rows =
    words === ''
      ? [
          ...(await find(req, row, { publicId: { in: [...alike.keys()] } })),
          ...(row.contributor
            ? await find(req, row, { contributor: { equals: row.contributor } })
            : []),
          ...(await find(req, row)),
        ]
      : await find(req, row, named(words, seesNames))
  const once = [...new Map(rows.map((each) => [each.publicId, each])).values()]
  const items = once.map((each) => ({
    submission: each.publicId,
    title: shownTitle(each, seesNames),
    sentBy: seesNames ? (each.sentBy ?? null) : null,
    stage: each.stage,
    receivedAt: new Date(each.receivedAt).toISOString(),
    alike: alike.get(each.publicId) ?? 0,
    sameSender:
      seesNames && row.contributor != null && String(each.contributor) === String(row.contributor),
  }))
  return { items: items.sort(likelyFirst).slice(0, SHOWN) }
}

/** The sort keeps the order of what is equally likely: the newest first. */
const likelyFirst = (one: MergeTarget, other: MergeTarget) =>
  other.alike - one.alike || Number(other.sameSender) - Number(one.sameSender)

function named(words: string, seesNames: boolean): Where {
  if (isPublicId(words)) return { publicId: { equals: words } }
  return {
    or: [
      { title: { like: words } },
      ...(seesNames ? [{ sentBy: { like: words } }] : []),
      ...(/^\d{1,12}$/.test(words) ? [{ id: { equals: Number(words) } }] : []),
    ],
  }
}

async function find(req: PayloadRequest, row: SubmissionRow, where: Where = {}): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: { and: [where, { id: { not_equals: row.id } }, { stage: { not_in: CLOSED } }] },
    select: {
      publicId: true,
      title: true,
      namesHidden: true,
      redactedTitle: true,
      sentBy: true,
      contributor: true,
      stage: true,
      receivedAt: true,
    },
    sort: '-receivedAt',
    limit: SHOWN,
    pagination: false,
    req,
  })
  return docs
}
