import type { FieldHook } from 'payload'

import { DeskError } from '../errors.ts'
import { readEmailAddress } from './email-address.ts'

/**
 * An address typed by an editor takes the form by which contributors are known: otherwise what the same
 * person sends in later would make a second record.
 */
export const normaliseEmail: FieldHook = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value as unknown
  const read = readEmailAddress(value)
  if (read) return read.identity
  throw new DeskError('not-an-address', 400, 'Give one e-mail address, like name@example.org.', [
    { field: 'email' },
  ])
}
