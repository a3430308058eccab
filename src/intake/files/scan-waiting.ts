import type { Payload } from 'payload'

import { createHash } from 'node:crypto'

import { deskOf } from '../../desk.ts'
import { appendEvent } from '../../ledger/index.ts'
import { inTransaction } from '../../storage/index.ts'
import { readStored } from './attachment-store.ts'
import { scan, WAITS_FOR_SCAN } from './scan.ts'

type Waiting = { id: number | string; publicId: string; storageName: string; sha256: string }

const BATCH = 20

/**
 * Has the scanner look at what waits for it. Clean files are opened to the desk, others stay apart with what
 * was found; while the scanner is away everything stays where it is and is tried again.
 */
export async function scanWaiting(payload: Payload): Promise<{ clean: number; infected: number }> {
  const { slugs, scanner } = deskOf(payload).options
  const told = { clean: 0, infected: 0 }
  if (!scanner) return told
  const { docs } = await payload.db.find<Waiting>({
    collection: slugs.attachments,
    where: { state: { equals: 'quarantined' }, reason: { equals: WAITS_FOR_SCAN } },
    sort: 'id',
    limit: BATCH,
    pagination: false,
  })
  for (const file of docs) {
    const bytes = await readStored(payload, file.storageName).catch(() => undefined)
    const isSame = bytes && createHash('sha256').update(bytes).digest('hex') === file.sha256
    const verdict = isSame ? await scan(bytes, scanner) : { infected: 'it is not what was sent' }
    if (verdict === 'unavailable') return told
    const data =
      verdict === 'clean'
        ? { state: 'kept', reason: null }
        : { state: 'quarantined', reason: `the scanner found: ${verdict.infected}`.slice(0, 250) }
    await inTransaction(payload, async (req) => {
      const settled = await payload.db.updateOne({
        collection: slugs.attachments,
        where: { id: { equals: file.id }, reason: { equals: WAITS_FOR_SCAN } },
        data: { ...data, scannedAt: new Date().toISOString() },
        options: { atomic: true },
        req,
      })
      if (!settled) return
      await appendEvent(req, {
        type: 'attachment.scanned',
        subjectType: 'attachment',
        subject: file.publicId,
        actor: { kind: 'system', id: 'desk' },
        detail: { clean: verdict === 'clean', sha256: file.sha256 },
      })
    })
    told[verdict === 'clean' ? 'clean' : 'infected'] += 1
  }
  return told
}
