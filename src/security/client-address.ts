import { isIP } from 'node:net'

/** How far the address of a client can be believed. */
export type ProxyTrust = {
  /**
   * Proxies in front of the server that each append the address of whoever called them to
   * `X-Forwarded-For`. With 0 that header is not looked at.
   */
  hops: number
}

/**
 * The address a limit is counted by: the entry that the outermost trusted proxy wrote, else the peer of
 * the connection. Whatever a client itself writes into `X-Forwarded-For` stands further left and counts
 * for nothing. An IPv6 client is known by its /64, which is what one household or attacker has.
 *
 * @param peer address of the connection, as the socket gives it.
 */
export function clientAddress(
  peer: string | null | undefined,
  forwardedFor: string | null | undefined,
  { hops }: ProxyTrust,
): string {
  const entries = (forwardedFor ?? '').slice(-1000).split(',')
  const forwarded = hops > 0 ? entries.at(-hops)?.trim() : undefined
  const address = normalised(forwarded) ?? normalised(peer)
  return address ?? 'unknown'
}

function normalised(text: string | null | undefined): string | undefined {
  const bare = text
    ?.trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
  if (!bare) return undefined
  const version = isIP(bare)
  if (version === 4) return bare
  return version === 6 ? `${networkOf(bare)}::/64` : undefined
}

/** The first four groups of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array.from({ length: gap }, () => '0'), ...right]
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
