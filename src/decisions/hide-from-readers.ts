import type { CollectionAfterReadHook, CollectionBeforeOperationHook } from 'payload'

import { DeskError } from '../errors.ts'
import { mayDo } from '../workflow/index.ts'

/** Whatever could tell a reader who sent something. */
const TELLING = [
  'sentBy',
  'note',
  'links',
  'interestsText',
  'aiUseText',
  'publishedBefore',
  'deskNotes',
] as const

type Doc = Record<string, unknown> & { answers?: { seenBy?: string }[] | null }

/**
 * What somebody reads who scores submissions and may not know who sent them: the answers meant for readers,
 * and where names are hidden the copies that editors made without names.
 */
export const hideFromReaders: CollectionAfterReadHook<Doc & { id: number }> = ({ doc, req }) => {
  if (!req.user || mayDo(req, 'contributors.read')) return doc
  const shown: Doc = { ...doc, sentBy: null, contributor: doc.contributor, deskNotes: null }
  if (Array.isArray(doc.answers)) {
    shown.answers = doc.answers.filter(({ seenBy }) => seenBy === 'readers')
  }
  if (doc.namesHidden !== true) return shown
  for (const name of TELLING) shown[name] = null
  return {
    ...shown,
    contributor: null,
    pitch: doc.redactedPitch ?? '',
    text: doc.redactedText ?? '',
  }
}

/** Nor may a filter or an order ask about what is hidden. */
export const refuseProbing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || !req.user || mayDo(req, 'contributors.read')) return args
  const { sort, where } = args as { where?: unknown; sort?: unknown }
  const asked = JSON.stringify([where ?? null, sort ?? null])
  const hidden = [...TELLING, 'contributor', 'pitch', 'text', 'answers'].find((name) =>
    new RegExp(`["'\\-,]${name}(?:["'.,]|__)`).test(asked),
  )
  if (hidden) {
    throw new DeskError('field-not-readable', 400, `You may not filter or sort by “${hidden}”.`)
  }
  return args
}
