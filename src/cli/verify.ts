import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { verifyLedger } from '../ledger/index.ts'
import { aligned, plural } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Anchor } from './arguments.ts'

/** Checks the chain of events, and against an anchor when there is one. */
export async function verify(payload: Payload, anchor?: Anchor): Promise<Answer> {
  const { events, fault, head, whole } = await verifyLedger(payload, anchor)
  const unsealed = await countUnsealed(payload)
  const rows: [string, string][] = [
    ['Events checked', String(events)],
    ...(unsealed > 0 ? [['Not sealed yet', String(unsealed)] as [string, string]] : []),
    ...(head.sequence > 0 ? [['Anchor', `${head.sequence}:${head.hash}`] as [string, string]] : []),
  ]
  return {
    ok: whole,
    text: fault
      ? [
          `The record is NOT whole: ${fault.message}`,
          '',
          aligned(rows),
          '',
          'Keep the database as it is, take a copy of it, and compare with a backup made before.',
        ].join('\n')
      : [
          `The record is whole: ${plural(events, 'event')}, each in its place.`,
          '',
          aligned(rows),
        ].join('\n'),
    document: {
      format: 1,
      command: 'verify',
      ok: whole,
      events,
      unsealed,
      head,
      fault: fault ?? null,
    },
  }
}

/** Events that were committed and have no place in the chain yet. */
export async function countUnsealed(payload: Payload): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: deskOf(payload).options.slugs.events as never,
    where: { sequence: { exists: false } },
    overrideAccess: true,
  })
  return totalDocs
}
