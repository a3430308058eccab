import type { Tab } from 'payload'

import { deskWritten } from '../desk-written.ts'

/** Where an imported piece came from: the raw text, whole, and what the import set aside. */
export const sourceTab = (): Tab => ({
  label: 'Source',
  admin: { condition: (data) => Boolean(data?.sourceName) },
  fields: [
    deskWritten({
      name: 'sourceName',
      type: 'text',
      label: 'Imported from',
      maxLength: 300,
      admin: { readOnly: true },
    }),
    deskWritten({
      name: 'sourceText',
      type: 'textarea',
      label: 'Text as it came',
      admin: { readOnly: true, rows: 12 },
    }),
    deskWritten({
      name: 'setAside',
      type: 'json',
      label: 'Set aside',
      access: { read: () => true },
      admin: {
        components: { Field: 'opinion-desk/client#SetAside' },
        description:
          'Words of the source that stand neither in the piece nor around it, with the reason.',
      },
    }),
    deskWritten({
      name: 'sourceFingerprint',
      type: 'text',
      label: 'Fingerprint',
      index: true,
      admin: { hidden: true },
    }),
  ],
})
