import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { rightsOfDesk } from '../../src/workflow/index.ts'
import { mayRoles } from '../../src/workflow/rights.ts'
import { NAMESPACE } from '../../src/words/words.ts'
import { NavLinks } from './nav-links.tsx'
import { rolesOf } from './roles-of.ts'
import { DESK_PLACES } from './desk-places.ts'

type DeskLinksProps = Pick<ServerProps, 'i18n' | 'payload' | 'user'> & {
  /** Where they stand. @default 'nav' */
  at?: 'my-desk' | 'nav'
}

/** The ways to the desk's own screens that the person's roles open: above the collections, and on My desk. */
export function DeskLinks({ i18n, payload, user, at = 'nav' }: DeskLinksProps) {
  const rights = rightsOfDesk(payload)
  const roles = rolesOf(user)
  const word = (key: string) => i18n.t(`${NAMESPACE}:${key}` as never)
  const links = DESK_PLACES.filter(({ right }) => mayRoles(roles, right, rights)).map(
    ({ name, path }) => ({
      name,
      label: word(`places:${name}`),
      href: formatAdminURL({ adminRoute: payload.config.routes.admin, path }),
    }),
  )
  return links.length === 0 ? null : <NavLinks title={word('places:title')} links={links} at={at} />
}
