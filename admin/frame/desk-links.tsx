import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { rightsOfDesk } from '../../src/workflow/index.ts'
import { mayRoles } from '../../src/workflow/rights.ts'
import { NAMESPACE } from '../../src/words/words.ts'
import { NavLinks } from './nav-links.tsx'
import { rolesOf } from './roles-of.ts'
import { DESK_PLACES } from './desk-places.ts'

/** The ways to the desk's own screens, above the collections; those that the person's roles open. */
export function DeskLinks({ i18n, payload, user }: Pick<ServerProps, 'i18n' | 'payload' | 'user'>) {
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
  return links.length === 0 ? null : <NavLinks title={word('places:title')} links={links} />
}
