import type { CollectionConfig } from 'payload'

import type { Model } from './model.ts'

/** A list of the panel that says, while it is empty, what will stand in it and what to do first. */
export const withEmptyList =
  ({ slugs }: Pick<Model, 'slugs'>) =>
  (noun: CollectionConfig): CollectionConfig => {
    const key = Object.entries(slugs).find(([, slug]) => slug === noun.slug)?.[0]
    if (!key || noun.admin?.hidden === true) return noun
    const { components } = noun.admin ?? {}
    return {
      ...noun,
      admin: {
        ...noun.admin,
        components: {
          ...components,
          beforeListTable: [
            ...(components?.beforeListTable ?? []),
            { path: 'opinion-desk/client#EmptyList', clientProps: { noun: key } },
          ],
        },
      },
    }
  }
