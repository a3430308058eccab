import type { Tab } from 'payload'

import { CHECKS } from '../../src/workflow/index.ts'

/** What a proof of the piece must pass besides its approval. What was found stands above the text. */
export const checksTab = (): Tab => ({
  label: 'Checks',
  description:
    'Filled in by the kind of piece. Whoever signs a check, or a desk chief, may say that it is not needed.',
  fields: [
    {
      name: 'needs',
      type: 'group',
      label: 'Before it goes out',
      fields: CHECKS.map(({ code, label }) => ({
        name: code,
        type: 'select' as const,
        label,
        options: [
          { value: 'not-needed', label: 'Not needed' },
          { value: 'needed', label: 'Needed' },
        ],
        admin: { isClearable: false },
      })),
    },
  ],
})
