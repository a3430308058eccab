import { readFile } from 'node:fs/promises'

import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { anchorNow, isOwnAnchor, readAnchor, verifyLedger } from '../ledger/index.ts'
import { aligned, plural } from './answer.ts'
import type { Answer } from './answer.ts'
import type { Anchor } from './arguments.ts'

/**
 * Checks the chain of events, and against an anchor when there is one.
 *
 * @param file that an anchor was kept in, as `verify --json` printed it.
 */
export async function verify(payload: Payload, anchor?: Anchor, file?: string): Promise<Answer> {
  const kept = anchor ?? (file ? await anchorIn(file, payload.secret) : undefined)
  const { events, fault, head, whole } = await verifyLedger(payload, kept)
  const now = await anchorNow(payload)
  const unsealed = await countUnsealed(payload)
  const rows: [string, string][] = [
    ['Events checked', String(events)],
    ...(unsealed > 0 ? [['Not sealed yet', String(unsealed)] as [string, string]] : []),
    ...(head.sequence > 0
      ? ([
          ['Anchor', `${head.sequence}:${head.hash}`],
          ['Signed', `${now.at} ${now.signature}`],
        ] as [string, string][])
      : []),
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
      anchor: now,
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

/** An anchor that somebody else wrote shows nothing, so it is not taken. */
async function anchorIn(file: string, secret: string): Promise<Anchor> {
  const anchor = readAnchor(await readFile(file, 'utf8'))
  if (!anchor) {
    throw new DeskError('anchor-unreadable', 422, `There is no anchor in “${file}”.`)
  }
  if (isOwnAnchor(anchor, secret)) return anchor
  throw new DeskError(
    'anchor-not-ours',
    422,
    `The anchor in “${file}” was not signed by this desk, or was changed since. It shows nothing.`,
  )
}
