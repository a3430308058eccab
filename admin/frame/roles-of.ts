/** Roles of an account on the desk; none for an account that has no part in it. */
export function rolesOf(user: object | null | undefined): string[] {
  const roles: unknown = user && 'deskRoles' in user ? user.deskRoles : []
  return Array.isArray(roles) ? roles.map(String) : []
}
