import type { CollectionConfig, Config, Field } from 'payload'

import {
  deskLanguageField,
  deskMailField,
  deskRolesField,
  jobsForAdmins,
} from '../collections/index.ts'
import { hasField } from './host-collections.ts'
import type { ResolvedOptions } from './options.ts'
import { fieldsInLanguages } from './words/index.ts'
import type { Teller } from './words/index.ts'

/**
 * What Payload leaves open and a newsroom with accounts of its own does not: cookies count for its own
 * pages only, and background jobs are not for everyone who is signed in. A host with its own users has
 * decided both.
 */
export const closedToStrangers = (
  { csrf = [], jobs }: Config,
  { url }: ResolvedOptions,
): Pick<Config, 'csrf' | 'jobs'> => ({
  csrf: csrf.length > 0 ? csrf : [url],
  jobs: { ...jobs, access: { ...jobsForAdmins, ...jobs?.access } },
})

/**
 * The collections of a host, its users with the fields that make them members of the desk, unless the host
 * has put them where it wants them.
 */
export const withDeskRoles = (
  collections: NonNullable<Config['collections']>,
  { ownsUsers, slugs }: ResolvedOptions,
  tell: Teller,
) =>
  ownsUsers
    ? collections
    : collections.map((collection) =>
        collection.slug === slugs.users
          ? {
              ...collection,
              fields: [...collection.fields, ...fieldsInLanguages(missingOf(collection), tell)],
            }
          : collection,
      )

const missingOf = ({ fields }: CollectionConfig): Field[] =>
  [deskRolesField(), deskMailField(), deskLanguageField()].filter(
    (field) => 'name' in field && !hasField(fields, field.name),
  )

/** The desk's own screens. */
const deskViews = ({ languages, slugs }: ResolvedOptions) => ({
  deskInbox: {
    path: '/inbox' as const,
    exact: true,
    Component: { path: 'opinion-desk/rsc#InboxView', serverProps: { languages, slugs } },
    meta: { title: 'Inbox' },
  },
  deskBoard: {
    path: '/board' as const,
    exact: true,
    Component: { path: 'opinion-desk/rsc#BoardView', serverProps: { slugs } },
    meta: { title: 'Board' },
  },
  deskCalendar: {
    path: '/calendar' as const,
    exact: true,
    Component: { path: 'opinion-desk/rsc#CalendarView', serverProps: { slugs } },
    meta: { title: 'Calendar' },
  },
  deskFigures: {
    path: '/figures' as const,
    exact: true,
    Component: { path: 'opinion-desk/rsc#FiguresView', serverProps: { slugs } },
    meta: { title: 'Figures' },
  },
})

/**
 * The panel with the desk's first screen on it, before whatever the host shows there. The desk's own mark
 * and words at the sign-in are for a newsroom with accounts of its own.
 */
export function deskPanel(admin: Config['admin'], resolved: ResolvedOptions): Config['admin'] {
  const { disabled, ownsUsers, slugs } = resolved
  if (disabled) return admin
  const { components = {} } = admin ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeNavLinks: [
        { path: 'opinion-desk/rsc#DeskLinks', serverProps: { slugs } },
        ...(components.beforeNavLinks ?? []),
      ],
      views: { ...deskViews(resolved), ...components.views },
      beforeDashboard: [
        { path: 'opinion-desk/rsc#MyDesk', serverProps: { slugs } },
        ...(components.beforeDashboard ?? []),
      ],
      ...(ownsUsers
        ? {
            beforeLogin: ['opinion-desk/rsc#SignInNotice', ...(components.beforeLogin ?? [])],
            graphics: {
              Icon: 'opinion-desk/rsc#Icon',
              Logo: 'opinion-desk/rsc#Logo',
              ...components.graphics,
            },
          }
        : {}),
    },
  }
}
