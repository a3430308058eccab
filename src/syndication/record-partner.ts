import type { CollectionAfterChangeHook } from 'payload'

import { appendEvent } from '../ledger/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'

type Row = Record<string, unknown> & { publicId: string }

/** Records every save of a partner: what it takes and where it is called decide who learns of what. */
export const recordPartner: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const row = doc as Row
  const { sections, topics, kinds, languages, webhook } = row
  const taken = [sections, topics, kinds, languages].map((each) => each ?? [])
  await appendEvent(req, {
    type: operation === 'create' ? 'partner.added' : 'partner.saved',
    subjectType: 'partner',
    subject: row.publicId,
    actor: req.user ? { kind: 'user', id: req.user.id } : { kind: 'system', id: 'desk' },
    detail: { settings: sha256Hex(canonicalJson([...taken, webhook ?? ''])) },
  })
}
