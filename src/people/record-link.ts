import type { CollectionAfterChangeHook } from 'payload'

import { appendEvent } from '../ledger/index.ts'
import { actorOf } from '../workflow/index.ts'

const idOf = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'object') return idOf((value as { id?: unknown }).id)
  return String(value as number | string)
}

/** Records who made a profile an account's own, or took it away: it decides who may approve what. */
export const recordLink: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { publicId, user } = doc as { publicId: string; user?: unknown }
  const before = idOf((previousDoc as { user?: unknown } | undefined)?.user)
  const account = idOf(user)
  if (account === before) return
  await appendEvent(req, {
    type: account === null ? 'author.unlinked' : 'author.linked',
    subjectType: 'author',
    subject: publicId,
    actor: actorOf(req),
    detail: { account, before },
  })
}
