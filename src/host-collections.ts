import type { CollectionConfig, Field } from 'payload'

import { DEFAULT_SLUGS } from '../collections/model.ts'
import type { Slugs } from '../collections/model.ts'

/** What the desk asks of a host's own pictures. */
const PICTURE_FIELDS = ['alt', 'credit']

/** Whether one of the fields has the name, at the top of a document: also inside of rows and unnamed tabs. */
export const hasField = (fields: readonly Field[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name !== undefined) return field.name === name
    if ('fields' in field) return hasField(field.fields, name)
    return (
      field.type === 'tabs' &&
      field.tabs.some((tab) => !('name' in tab && tab.name) && hasField(tab.fields, name))
    )
  })

type Own = { slugs: Slugs; ownsUsers: boolean; ownsMedia: boolean }

/**
 * What of a host's collections does not fit the desk, in the words of who can repair it; null when all does.
 * A collection that another plugin adds is seen when that plugin stands before the desk.
 */
export function faultOfHost(
  collections: readonly CollectionConfig[],
  { slugs, ownsUsers, ownsMedia }: Own,
): string | null {
  const named = (slug: string) => collections.find((each) => each.slug === slug)
  const has = `It has ${collections.map(({ slug }) => slug).join(', ') || 'none'}; a plugin that adds one must stand before opinionDesk().`

  if (!ownsUsers && !named(slugs.users)?.auth) {
    return `opinionDesk({ usersCollection: '${slugs.users}' }): the config has no collection “${slugs.users}” with auth. ${has}`
  }
  const media = ownsMedia ? undefined : named(slugs.media)
  if (!ownsMedia && !media?.upload) {
    return `opinionDesk({ mediaCollection: '${slugs.media}' }): the config has no collection “${slugs.media}” with upload. ${has}`
  }
  const missing = media && PICTURE_FIELDS.find((name) => !hasField(media.fields, name))
  if (missing) {
    return `opinionDesk({ mediaCollection: '${slugs.media}' }): add a text field “${missing}” to that collection, since pictures are published with it.`
  }
  return sameSlug(named, { slugs, ownsUsers, ownsMedia })
}

function sameSlug(named: (slug: string) => unknown, { slugs, ownsUsers, ownsMedia }: Own) {
  for (const noun of Object.keys(DEFAULT_SLUGS) as (keyof Slugs)[]) {
    const brought =
      { users: !ownsUsers, media: !ownsMedia, settings: true }[noun as string] ?? false
    const slug = slugs[noun]
    if (brought || !named(slug)) continue
    const remedy =
      noun === 'users' || noun === 'media'
        ? `Let the desk use it: opinionDesk({ ${noun}Collection: '${slug}' }).`
        : `Give the desk's another name: opinionDesk({ slugs: { ${noun}: 'opinion-${slug}' } }).`
    return `The config has a collection “${slug}” of its own. ${remedy}`
  }
  return null
}
