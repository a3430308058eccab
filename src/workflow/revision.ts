import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { DeskError } from '../errors.ts'
import { isTransient } from '../storage/index.ts'

type Saved = { id: number | string; revision: number; savedBy?: string | null }

/** Tells who was too late what stands there now. */
export const staleRevision = (based: number, now: Pick<Saved, 'revision' | 'savedBy'>) =>
  new DeskError(
    'revision-stale',
    409,
    'Someone saved a newer version meanwhile. Nothing was lost. Bring what you typed together with the newer text, or load that one.',
    [{ basedOn: based, current: now.revision, savedBy: now.savedBy ?? null }],
  )

const missingRevision = () =>
  new DeskError(
    'revision-missing',
    428,
    'Send the revision your change is based on, as “revision” or as an If-Match header.',
  )

/** The revision in an If-Match header: a number, in quotes or not, weak or not. */
export function revisionOfHeader(value: string | null | undefined): number | undefined {
  const digits = /^(?:W\/)?"?(\d{1,15})"?$/.exec(value?.trim() ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Before an update: it must be of one row, and say which revision it is based on. Here, because only this
 * hook still sees what the caller sent; later the stored row is merged in.
 */
export const requireRevision: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, data } = args as { id?: number | string; data?: Record<string, unknown> }
  if (id === undefined) {
    throw new DeskError(
      'bulk-refused',
      400,
      'These are changed one at a time, each with the revision it is based on.',
    )
  }
  const sent = data?.revision ?? revisionOfHeader(req.headers?.get('if-match'))
  const revision = typeof sent === 'string' ? Number(sent) : sent
  if (typeof revision !== 'number' || !Number.isSafeInteger(revision)) throw missingRevision()
  return { ...args, data: { ...data, revision } }
}

/**
 * Takes the next revision for a save, by compare-and-set in the save's own transaction: of two saves that
 * are based on one revision, one wins on every database.
 *
 * @returns the new revision.
 */
export async function claimRevision(
  { data, originalDoc, context, req }: Parameters<CollectionBeforeChangeHook>[0],
  collection: string,
): Promise<number> {
  const before = originalDoc as Saved
  const based = context.isRestoringVersion === true ? before.revision : (data.revision as number)
  if (based !== before.revision) throw staleRevision(based, before)
  const next = based + 1
  let row: unknown
  try {
    row = await req.payload.db.updateOne({
      collection,
      where: { id: { equals: before.id }, revision: { equals: based } },
      data: { revision: next },
      options: { atomic: true },
      req,
    })
  } catch (error) {
    // MongoDB and Postgres say it this way when the other save has not been committed yet.
    if (isTransient(error)) throw staleRevision(based, { revision: next })
    throw error
  }
  if (!row) throw staleRevision(based, { revision: next })
  return next
}
