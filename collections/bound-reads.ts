import { NotFound } from 'payload'
import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import { DeskError } from '../src/errors.ts'
import { faultOfFilter, type FilterFault } from '../src/security/index.ts'
import { rowIdOf } from '../src/storage/index.ts'
import { isMember } from './access.ts'

const MOST_ROWS = 100

const TOLD: Readonly<Record<FilterFault, string>> = {
  'filter-too-large': 'The filter is too large. Ask with at most 100 conditions, 8 groups deep.',
  'filter-unanswerable':
    'The filter cannot be answered: compare each field with a value of its own kind, such as a date, by an operator for it.',
}

/**
 * Keeps a stranger's read of a public collection to one page, and to what the database can answer: Payload takes
 * `limit=0` for everything, and fails on pages before the first, on ids that are none and on filters that
 * compare a date with a word.
 */
export const boundReads: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const reads = operation === 'read' || operation === 'count' || operation === 'readDistinct'
  if (!reads || req.payloadAPI === 'local' || isMember(req.user)) return args
  const { id, limit, page, where } = args as {
    id?: number | string
    limit?: number
    page?: number
    where?: unknown
  }
  if (id !== undefined && rowIdOf(req.payload, id) === undefined) throw new NotFound(req.t)
  const fault = where
    ? faultOfFilter(where, filteredFields(collection.flattenedFields, req))
    : undefined
  if (fault) throw new DeskError(fault, 400, TOLD[fault])
  if (operation !== 'read') return args
  return {
    ...args,
    pagination: true,
    page: page !== undefined && page >= 1 ? page : 1,
    limit: limit === undefined || (limit >= 1 && limit <= MOST_ROWS) ? limit : MOST_ROWS,
  }
}

/** Some databases count their rows; the others name them with words. */
const filteredFields = (fields: readonly FlattenedField[], { payload }: PayloadRequest) => [
  { name: 'id', type: rowIdOf(payload, '1') === 1 ? 'number' : 'text' },
  ...fields.flatMap(({ name, type }) => (name ? [{ name, type }] : [])),
]
