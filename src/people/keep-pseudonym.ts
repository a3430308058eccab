import type { CollectionBeforeChangeHook } from 'payload'

import { DeskError } from '../errors.ts'

/** What of a profile would lead to the person behind a pseudonym. */
const REVEALING = { user: 'Signs in as', email: 'E-mail', organisation: 'Belongs to' } as const

/**
 * A pseudonym's profile holds nothing that leads to the person: that belongs into the sealed identity. And a
 * name that was a pseudonym once stays one, since what is sealed must not come loose by a tick.
 */
export const keepPseudonym: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before = originalDoc as { pseudonym?: boolean | null } | undefined
  if (before?.pseudonym === true && data.pseudonym !== true) {
    throw new DeskError(
      'pseudonym-kept',
      409,
      'This name stays a pseudonym. If the person signs with their own name now, add an author of that name.',
      [{ field: 'pseudonym' }],
    )
  }
  if (data.pseudonym !== true) return data
  const revealing = (Object.keys(REVEALING) as (keyof typeof REVEALING)[]).filter((field) =>
    Boolean(data[field]),
  )
  if (revealing.length === 0) return data
  throw new DeskError(
    'pseudonym-reveals',
    422,
    `Leave ${revealing.map((field) => `“${REVEALING[field]}”`).join(' and ')} empty: it would tell who stands behind the pseudonym. Write it into the sealed identity.`,
    revealing.map((field) => ({ field })),
  )
}
