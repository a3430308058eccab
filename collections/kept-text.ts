import type { TextField } from 'payload'

/** A sentence that the desk writes into a row while nobody looks, shown in the language of whoever reads it. */
export const keptText = (field: { name: string; label: string }): TextField => ({
  name: field.name,
  type: 'text',
  label: field.label,
  admin: {
    readOnly: true,
    components: {
      Field: 'opinion-desk/client#KeptText',
      Cell: 'opinion-desk/client#KeptCell',
    },
  },
})
