import type { CollectionBeforeChangeHook } from 'payload'

const WORDED = ['forOne', 'forSeveral', 'forNone', 'placement', 'language'] as const

type Before = Record<string, unknown> & { version?: number; requiredVersion?: number | null }

/**
 * Counts the version of a disclaimer up when a reader would see a difference, and notes from which version
 * on pieces go out when whoever saves it ticks “from now on”. Whatever else a caller sends for the two is
 * not taken; the tick itself is never stored.
 */
export const numberWordings: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const before = (operation === 'create' ? {} : originalDoc) as Before
  const changed = WORDED.some((field) => (data[field] ?? '') !== (before[field] ?? ''))
  const version = operation === 'create' ? 1 : (before.version ?? 1) + (changed ? 1 : 0)
  return {
    ...data,
    version,
    requiredVersion: data.fromNowOn === true ? version : (before.requiredVersion ?? null),
    fromNowOn: false,
  }
}
