import type { CollectionBeforeChangeHook } from 'payload'

import { DeskError } from '../errors.ts'
import type { PieceRow } from '../publishing/index.ts'

const timeOf = (value: unknown): number | null => {
  const time = value instanceof Date ? value.getTime() : Date.parse(String(value ?? ''))
  return Number.isNaN(time) ? null : time
}

/**
 * An embargo is about what is not out yet: it cannot be set once something of the piece was published, and
 * not beyond the time that the piece is scheduled for.
 */
export const keepEmbargo: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return data
  const before = originalDoc as PieceRow
  const until = timeOf(data.embargoUntil)
  if (until === null || until === timeOf(before.embargoUntil)) return data
  if (before.publication) {
    throw new DeskError(
      'embargo-after-publication',
      409,
      'Something of this piece was published already: an embargo cannot be set any more.',
      [{ field: 'embargoUntil' }],
    )
  }
  const due = before.stage === 'scheduled' ? timeOf(before.scheduledFor) : null
  if (due !== null && until > due) {
    throw new DeskError(
      'embargo-after-schedule',
      409,
      'It is scheduled to go out before this embargo ends. Set another time first, or clear the schedule.',
      [{ field: 'embargoUntil' }],
    )
  }
  return data
}
