import { commitTransaction } from 'payload'
import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  CollectionConfig,
} from 'payload'

import { DeskError } from '../errors.ts'

/** Characters a password has at least. */
const SHORTEST_PASSWORD = 12

/**
 * Refuses short passwords wherever a person sets one: a new account, a changed one, a reset, the first
 * account. The desk's own process may make accounts with others, as the demo newsroom does.
 */
const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'login' || req.payloadAPI === 'local') return
  const password: unknown = (args as { data?: { password?: unknown } }).data?.password
  if (password === undefined || password === null) return
  if (typeof password === 'string' && [...password].length >= SHORTEST_PASSWORD) return
  throw new DeskError(
    'password-too-short',
    400,
    `Choose a password of at least ${SHORTEST_PASSWORD} characters. Four words that have nothing to do with each other are easy to keep in mind.`,
    [{ field: 'password' }],
  )
}

/**
 * Payload begins a transaction when someone has forgotten a password, and then writes outside it, to note
 * when a link was last sent. SQLite has one writer, so that write would wait for itself and fail. Nothing
 * has been written yet: the transaction is ended here, and what follows begins its own.
 */
const endEmptyTransaction: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'forgotPassword' && req.transactionID) await commitTransaction(req)
}

/** Whoever opens an empty newsroom runs it; without a role nobody could give out any. */
const makeFirstAccountAdmin: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || req.payloadAPI === 'local') return data
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? data : { ...data, deskRoles: ['admin'] }
}

/** Hooks of the desk's own collection of users. */
export const guardAccount: NonNullable<CollectionConfig['hooks']> = {
  beforeOperation: [requireLongPassword, endEmptyTransaction],
  beforeValidate: [makeFirstAccountAdmin],
}
