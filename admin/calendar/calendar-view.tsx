import type { AdminViewServerProps } from 'payload'

import { mayDo } from '../../src/workflow/index.ts'
import { DeskFrame } from '../frame/desk-frame.tsx'
import { Calendar } from './calendar.tsx'

type CalendarViewProps = AdminViewServerProps & { slugs: { pieces: string } }

/** The calendar: the frame; what stands in it comes from one endpoint. */
export function CalendarView(view: CalendarViewProps) {
  const { req } = view.initPageResult
  return (
    <DeskFrame view={view} right="pieces.read" title="places:calendar">
      <Calendar
        collection={view.slugs.pieces}
        rights={{
          maySchedule: mayDo(req, 'pieces.schedule'),
          mayAssign: mayDo(req, 'pieces.assign'),
          mayEdit: mayDo(req, 'pieces.edit'),
        }}
      />
    </DeskFrame>
  )
}
