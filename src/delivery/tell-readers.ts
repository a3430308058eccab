import type { GlobalAfterChangeHook } from 'payload'

import { deskOf } from '../desk.ts'
import { afterCommit } from '../storage/index.ts'

/** Every page shows something of the settings: once a change is committed, none is served from before. */
export const tellReaders: GlobalAfterChangeHook = async ({ doc, req }) => {
  await afterCommit(req, () => deskOf(req.payload).delivery.changed('all'))
  return doc as unknown
}
