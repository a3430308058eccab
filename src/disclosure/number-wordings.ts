import type { CollectionBeforeChangeHook } from 'payload'

const WORDED = ['forOne', 'forSeveral', 'forNone', 'placement', 'language'] as const

/** Counts the version of a disclaimer up when a reader would see a difference, whatever a caller sends. */
export const numberWordings: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return { ...data, version: 1 }
  const before = originalDoc as Record<string, unknown> & { version?: number }
  const changed = WORDED.some((field) => (data[field] ?? '') !== (before[field] ?? ''))
  return { ...data, version: (before.version ?? 1) + (changed ? 1 : 0) }
}
