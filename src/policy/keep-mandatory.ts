import type { CollectionBeforeChangeHook } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'

type RowId = number | string

const idsOf = (value: unknown): RowId[] =>
  Array.isArray(value)
    ? value.flatMap((each: unknown) => {
        if (typeof each === 'number' || typeof each === 'string') return [each]
        const id: unknown = (each as { id?: unknown } | null)?.id
        return typeof id === 'number' || typeof id === 'string' ? [id] : []
      })
    : []

/**
 * A mandatory disclaimer is not taken off a piece, through whichever route the save comes. One that became
 * mandatory after it was taken off stays in the list and has no effect; a restored version leaves it out.
 */
export const keepMandatory: CollectionBeforeChangeHook = async ({
  context,
  data,
  originalDoc,
  req,
}) => {
  const before = (originalDoc as { withoutDisclaimers?: unknown } | undefined)?.withoutDisclaimers
  const known = new Set(idsOf(before).map(String))
  const added = idsOf(data.withoutDisclaimers).filter((id) => !known.has(String(id)))
  if (added.length === 0) return data
  const { docs } = await req.payload.db.find<{ id: RowId; code: string; title?: string | null }>({
    collection: deskOf(req.payload).options.slugs.disclaimers,
    where: { id: { in: added }, mandatory: { equals: true } },
    limit: added.length,
    pagination: false,
    req,
  })
  if (docs.length === 0) return data
  if (context.isRestoringVersion === true) {
    const mandatory = new Set(docs.map(({ id }) => String(id)))
    const kept = idsOf(data.withoutDisclaimers).filter((id) => !mandatory.has(String(id)))
    return { ...data, withoutDisclaimers: kept }
  }
  const names = docs.map(({ code, title }) => `“${title?.trim() || code}”`).join(', ')
  throw new DeskError(
    'disclaimer-mandatory',
    422,
    `${names} is mandatory and cannot be taken off a piece. Take it out of that list; legal may change the disclaimer itself.`,
    docs.map(({ code }) => ({ field: 'withoutDisclaimers', disclaimer: code })),
  )
}
