import type { CalendarEntry } from '../../src/planning/index.ts'

/** What whoever looks may do about times. */
export type CalendarRights = { maySchedule: boolean; mayAssign: boolean; mayEdit: boolean }

/** The field that another day is written into; a schedule is moved by its step of the workflow instead. */
export const FIELD_OF = { due: 'dueAt', embargo: 'embargoUntil' } as const

/** Whether the time of an entry is still to be chosen, and by whoever looks. */
export function isMovable(
  { kind, id }: Pick<CalendarEntry, 'id' | 'kind'>,
  { maySchedule, mayAssign, mayEdit }: CalendarRights,
): boolean {
  if (kind === 'published' || id === null) return false
  if (kind === 'scheduled') return maySchedule
  return mayEdit && (kind === 'embargo' || mayAssign)
}
