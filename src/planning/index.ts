/** What stands where, and what goes out when: the board and the calendar of pieces. */
export type { Card, Column } from './board.ts'
export type { CalendarAnswer, CalendarEntry } from './calendar.ts'
export { planningEndpoints } from './endpoints.ts'
