/** The record of what happened: events, their chain, and its check. */
export { appendEvent } from './append-event.ts'
export type { EventActor } from './append-event.ts'
export type { ChainFault, EventDetail, LedgerEvent, SealedEvent } from './event.ts'
export { sealEvents } from './seal-events.ts'
export { verifyLedger } from './verify-ledger.ts'
export type { LedgerReport } from './verify-ledger.ts'
