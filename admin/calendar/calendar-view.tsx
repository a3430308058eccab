import type { AdminViewServerProps } from 'payload'

import { mayDo } from '../../src/workflow/index.ts'
import { DeskFrame } from '../frame/desk-frame.tsx'
import { Calendar } from './calendar.tsx'

type CalendarViewProps = AdminViewServerProps & { slugs: { pieces: string } }

/** The calendar: the frame; what stands in it comes from one endpoint. */
export function CalendarView(view: CalendarViewProps) {
  return (
    <DeskFrame view={view} right="pieces.read" title="places:calendar">
      <Calendar
        collection={view.slugs.pieces}
        maySchedule={mayDo(view.initPageResult.req, 'pieces.schedule')}
      />
    </DeskFrame>
  )
}
