/** What stands where, and what goes out when: the board of pieces. */
export type { Card, Column } from './board.ts'
export { planningEndpoints } from './endpoints.ts'
