import type { GlobalAfterChangeHook } from 'payload'

import { canonicalJson } from '../publishing/index.ts'
import { appendEvent } from './append-event.ts'

const KEPT_BY_PAYLOAD = ['createdAt', 'updatedAt', 'globalType', 'id']

/** Records which rules of the house somebody changed; what they say stands in the versions of the settings. */
export const recordSettings: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const [before, after] = [previousDoc, doc] as Record<string, unknown>[]
  const fields = Object.keys(after ?? {})
    .filter((name) => !KEPT_BY_PAYLOAD.includes(name))
    .filter((name) => formOf(before?.[name]) !== formOf(after?.[name]))
    .sort()
  if (!req.user || fields.length === 0) return doc as unknown
  await appendEvent(req, {
    type: 'settings.changed',
    subjectType: 'settings',
    subject: global.slug,
    actor: { kind: 'user', id: req.user.id },
    detail: { fields },
  })
  return doc as unknown
}

const formOf = (value: unknown): string => {
  try {
    return canonicalJson(JSON.parse(JSON.stringify(value ?? null)))
  } catch {
    return JSON.stringify(value ?? null)
  }
}
