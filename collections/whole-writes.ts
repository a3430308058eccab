import type { CollectionConfig, GlobalConfig } from 'payload'

type Writing = { select?: unknown }

const withoutSelect = <Args>(args: Args): Args => ({ ...args, select: undefined }) as Args

/**
 * A write answers with the whole row, whatever part of it was asked for: hooks that record what was done read the
 * row that is answered, and would record that everything else of it had gone.
 */
export const withWholeWrites = (noun: CollectionConfig): CollectionConfig => ({
  ...noun,
  hooks: {
    ...noun.hooks,
    beforeOperation: [
      ({ args, operation }) =>
        operation !== 'read' && (args as Writing).select !== undefined ? withoutSelect(args) : args,
      ...(noun.hooks?.beforeOperation ?? []),
    ],
  },
})

/** The same for the settings. */
export const withWholeSettings = (noun: GlobalConfig): GlobalConfig => ({
  ...noun,
  hooks: {
    ...noun.hooks,
    beforeOperation: [
      ({ args, operation }) =>
        operation === 'update' && (args as Writing).select !== undefined
          ? withoutSelect(args as object)
          : args,
      ...(noun.hooks?.beforeOperation ?? []),
    ],
  },
})
