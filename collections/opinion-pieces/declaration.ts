import type { Field } from 'payload'

/** What intake takes: 1,000 characters, of up to eight UTF-16 units in some scripts. */
const LONGEST_DECLARATION = 8000

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/**
 * A question that is answered or not, and the answer in words where something is declared. `none` is an
 * answer, and silence is not.
 */
export const declaration = (declared: {
  name: string
  label: string
  textLabel: string
  description?: string
}): Field => {
  const { name, label, textLabel, description } = declared
  return {
    type: 'row',
    fields: [
      {
        name,
        type: 'select',
        label,
        defaultValue: 'not-asked',
        options: [
          { value: 'not-asked', label: 'Not asked yet' },
          { value: 'none', label: 'None declared' },
          { value: 'declared', label: 'Declared' },
        ],
        admin: { width: '30%', ...(description ? { description } : {}) },
      },
      {
        name: `${name}Text`,
        type: 'textarea',
        label: textLabel,
        maxLength: LONGEST_DECLARATION,
        admin: {
          width: '70%',
          condition: (_, sibling: unknown) => isRow(sibling) && sibling[name] === 'declared',
          description: 'Printed with the piece.',
        },
      },
    ],
  }
}
