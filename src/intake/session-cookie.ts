import type { Desk } from '../desk.ts'

/** `__Host-` needs TLS, which a newsroom on the machine itself does not have. */
const cookieName = ({ options }: Desk) =>
  options.secureCookies ? '__Host-desk-contributor' : 'desk-contributor'

/** What sets the cookie of a contributor's session; of no seconds, what ends it. */
export const cookie = (desk: Desk, value: string, seconds: number): string =>
  `${cookieName(desk)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${
    desk.options.secureCookies ? '; Secure' : ''
  }`

/** The token of the session that a request carries. */
export function sessionIn(request: Request, desk: Desk): string | undefined {
  const name = cookieName(desk)
  for (const pair of (request.headers.get('cookie') ?? '').slice(0, 8192).split(';')) {
    const [key = '', value = ''] = pair.trim().split('=', 2)
    if (key === name) return value
  }
  return undefined
}
