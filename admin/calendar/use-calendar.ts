'use client'

import type { CalendarAnswer } from '../../src/planning/index.ts'
import type { Day } from '../../src/planning/calendar-days.ts'
import { useDeskAnswer } from '../use-desk-answer.ts'

/** What stands between two days; what was shown stays until the next answer is there. */
export const useCalendar = (address: string, rows: readonly (readonly Day[])[], turn: number) =>
  useDeskAnswer<CalendarAnswer>(
    `${address}?from=${rows[0]?.[0] ?? ''}&to=${rows.at(-1)?.at(-1) ?? ''}`,
    String(turn),
  )
