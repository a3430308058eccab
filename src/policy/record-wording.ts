import type { CollectionAfterChangeHook } from 'payload'

import { appendEvent } from '../ledger/index.ts'
import { canonicalJson, sha256Hex } from '../publishing/index.ts'
import { actorOf } from '../workflow/index.ts'

type Row = {
  publicId: string
  code: string
  version: number
  requiredVersion?: number | null
  forOne?: string | null
  forSeveral?: string | null
  forNone?: string | null
}

/** Records every save of a disclaimer: a new wording with its hash, and from which version on it holds. */
export const recordWording: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const row = doc as Row
  const before = previousDoc as Partial<Row> | undefined
  const { forNone, forOne, forSeveral, requiredVersion, version } = row
  const isNewWording = before?.version !== version
  await appendEvent(req, {
    type: isNewWording ? 'disclaimer.worded' : 'disclaimer.saved',
    subjectType: 'disclaimer',
    subject: row.publicId,
    actor: actorOf(req),
    detail: {
      code: row.code,
      version,
      wording: sha256Hex(
        canonicalJson({
          forNone: forNone ?? '',
          forOne: forOne ?? '',
          forSeveral: forSeveral ?? '',
        }),
      ),
      requiredVersion: requiredVersion ?? null,
    },
  })
}
