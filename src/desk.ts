import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import type { Delivery, FirstServer } from './delivery/index.ts'

import type { AddressChange } from './publishing/standing.ts'
import type { ResolvedOptions } from './options.ts'
import type { PieceWorkflow } from './workflow/index.ts'

/** The running desk of one Payload instance: what its rooms share in this process. */
export type Desk = {
  payload: Payload
  options: ResolvedOptions
  /** What the public reads. */
  delivery: Delivery
  /** Workflows that pieces began with, by their hash. */
  definitions: Map<string, PieceWorkflow>
  /** Why nothing goes out by itself just now: the tick fails, or stands still. */
  clock: () => 'failing' | 'stopped' | null
  /** Whether something is coming in at this moment: what can wait lets it pass. */
  busy: () => boolean
  /** Wakes the sealer, the outbox and the calls to partners; set once the tick runs. */
  wake: (what: 'deliveries' | 'ledger' | 'outbox') => void
  /** Told of every address whose bytes have changed, once it is committed. */
  onPublicationChange: Set<(changes: (AddressChange | string)[]) => void>
}

/** The desk as the server process uses it. */
export type RunningDesk = {
  /** Has plain reads answered straight from the server's sockets; all else stays with its own handler. */
  answerFirst: (server: Server) => FirstServer
  /** Answers a request of delivery or intake; false when it is not theirs. */
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
  /** What keeps the desk from being ready, in words for whoever runs it; empty when it is. */
  problems: () => Promise<string[]>
  /** Ends the tick and closes the database. */
  stop: () => Promise<void>
  /** What a person who starts it should read: addresses, sign-ins. */
  greeting: string[]
}

type DesksOfProcess = {
  desks: WeakMap<Payload, Desk>
  /** The desk this process serves; set by `start-desk.ts`. */
  running?: { desk: Desk; process: RunningDesk }
  /** Why it could not be started. */
  failed?: unknown
}

const KEY = Symbol.for('opinion-desk')

/**
 * All desks of this process. On the global, because Next bundles a second copy of every module of ours:
 * state at module level would exist twice.
 */
export function desksOfProcess(): DesksOfProcess {
  const holder = globalThis as { [KEY]?: DesksOfProcess }
  return (holder[KEY] ??= { desks: new WeakMap() })
}

/** The desk of a Payload instance. */
export function deskOf(payload: Payload): Desk {
  const desk = desksOfProcess().desks.get(payload)
  if (!desk) {
    throw new Error('This Payload instance has no opinion desk: add opinionDesk() to its plugins.')
  }
  return desk
}

export function openDesk(
  payload: Payload,
  options: ResolvedOptions,
  openDelivery: (payload: Payload) => Delivery,
): Desk {
  const desk = {
    payload,
    options,
    definitions: new Map(),
    clock: () => null,
    busy: () => false,
    wake: () => undefined,
    onPublicationChange: new Set(),
  } as Omit<Desk, 'delivery'> as Desk
  // Delivery asks for the desk while it opens.
  desksOfProcess().desks.set(payload, desk)
  desk.delivery = openDelivery(payload)
  desk.onPublicationChange.add((changes) => desk.delivery.changed(changes))
  return desk
}

/** The desk this process serves. */
export function runningDesk(): Desk {
  const { running } = desksOfProcess()
  if (!running) throw new Error('The desk is not running yet; it answers once it is.')
  return running.desk
}
