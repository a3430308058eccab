import type { CollectionBeforeOperationHook } from 'payload'

import { isMember } from './access.ts'

const MOST_ROWS = 100

/**
 * Keeps a stranger's read of a public collection to one page: Payload takes `limit=0` for everything, and
 * fails on pages before the first.
 */
export const boundReads: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local' || isMember(req.user)) return args
  const { limit, page } = args as { limit?: number; page?: number }
  return {
    ...args,
    pagination: true,
    page: page !== undefined && page >= 1 ? page : 1,
    limit: limit === undefined || (limit >= 1 && limit <= MOST_ROWS) ? limit : MOST_ROWS,
  }
}
