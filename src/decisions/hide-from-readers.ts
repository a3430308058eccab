import type { CollectionAfterReadHook, CollectionBeforeOperationHook, Where } from 'payload'

import { DeskError } from '../errors.ts'
import { mayDo } from '../workflow/index.ts'
import { shownTitle } from './blind-title.ts'
import type { Titled } from './blind-title.ts'

/** Whatever could tell a reader who sent something. */
const TELLING = [
  'sentBy',
  'note',
  'links',
  'interestsText',
  'aiUseText',
  'publishedBefore',
  'deskNotes',
  'letterLanguage',
  // A published piece that is close to it has a byline.
  'similar',
  // Made of the words and the address: whoever has a guess could try it.
  'fingerprint',
] as const

/** What may be asked about only where it is not hidden anyhow. */
const NOT_ASKED = [...TELLING, 'contributor', 'pitch', 'text', 'answers'] as const

type Doc = Titled & Record<string, unknown> & { answers?: { seenBy?: string }[] | null }

/**
 * What somebody reads who scores submissions and may not know who sent them: the answers meant for readers,
 * and where names are hidden the copies that editors made without names.
 */
export const hideFromReaders: CollectionAfterReadHook<Doc & { id: number }> = ({ doc, req }) => {
  if (!req.user || mayDo(req, 'contributors.read')) return doc
  const shown: Doc = { ...doc, sentBy: null, deskNotes: null, fingerprint: null }
  if (Array.isArray(doc.answers)) {
    shown.answers = doc.answers.filter(({ seenBy }) => seenBy === 'readers')
  }
  if (doc.namesHidden !== true) return shown
  for (const name of TELLING) shown[name] = null
  return {
    ...shown,
    title: shownTitle(doc, false),
    contributor: null,
    pitch: doc.redactedPitch ?? '',
    text: doc.redactedText ?? '',
  }
}

/** Every way to ask that answers with rows, their number, or the values of a field. */
const ASKING = ['read', 'readDistinct', 'count', 'countVersions', 'findVersions']

/**
 * Nor may a filter or an order ask about what is hidden, not even to count. Titles may be searched, among
 * submissions whose names are not hidden.
 */
export const refuseProbing: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!ASKING.includes(operation) || !req.user || mayDo(req, 'contributors.read')) return args
  const { field, sort, where } = args as { where?: Where; sort?: unknown; field?: unknown }
  const everything = JSON.stringify([where ?? null, sort ?? null, field ?? null])
  const hidden = NOT_ASKED.find((name) => isNamed(everything, name))
  if (hidden) throw notReadable(hidden)
  // What another submission hides is not asked about through the one that goes on in it.
  if (/["'\-,]mergedInto(?:\.|__)/.test(everything)) throw notReadable('mergedInto')
  if (isNamed(JSON.stringify([sort ?? null, field ?? null]), 'title')) throw notReadable('title')
  if (!isNamed(JSON.stringify(where ?? null), 'title')) return args
  const inVersions = operation === 'findVersions' || operation === 'countVersions'
  const open = { [inVersions ? 'version.namesHidden' : 'namesHidden']: { not_equals: true } }
  return { ...args, where: { and: [where ?? {}, open] } } as typeof args
}

/** By itself, as a part of a path, or under the name that GraphQL gives it. */
const isNamed = (asked: string, name: string): boolean =>
  new RegExp(`["'\\-,._]${name}(?:["'.,]|__)`).test(asked)

const notReadable = (name: string) =>
  new DeskError('field-not-readable', 400, `You may not filter or sort by “${name}”.`)
