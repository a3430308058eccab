import type { Field, FieldHook } from 'payload'

/** What stands in the row stays, whatever a save brings: only the desk's own actions write it. */
const keepStored: FieldHook = ({ operation, previousValue, value }) =>
  operation === 'update' ? previousValue : value

const ignoreSent: FieldHook = ({ operation, previousValue }) =>
  operation === 'update' ? previousValue : undefined

/**
 * A field that no save can set, through any route: on update the stored value stays, on create nothing a
 * caller sends is taken. The desk writes it in the transaction of an action, through `payload.db`.
 */
export function deskWritten<F extends Field & { name: string }>(field: F): F {
  const previous = 'hooks' in field ? field.hooks : undefined
  return {
    ...field,
    access: { create: () => false, update: () => false },
    hooks: {
      ...previous,
      beforeValidate: [ignoreSent],
      beforeChange: [keepStored],
    },
  } as F
}
