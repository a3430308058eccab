/**
 * Whether a form was sent by a page of this site, as the browser tells it. `Sec-Fetch-Site` is believed
 * first, since a page cannot set it; `Origin` must be the site's own; a client that sends neither is no
 * browser of today and carries nobody's authority.
 *
 * @param origins the addresses this site is known by, for example `https://opinion.example.org`.
 */
export function isSameOrigin(headers: Headers, origins: readonly string[]): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = headers.get('origin')
  return origin === null || origins.includes(origin)
}
