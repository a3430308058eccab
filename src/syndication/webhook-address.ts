import { BlockList, isIP } from 'node:net'

import type { FieldFault } from '../words/fault-of-field.ts'

/** Most characters of an address. */
export const LONGEST_WEBHOOK = 500

/** Everything that is not an address of the public internet, by the registries of IANA. */
const NOT_PUBLIC = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv4')
}
// Inside of 2000::/3: what carries an address of the other family, and what is for examples.
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  NOT_PUBLIC.addSubnet(network, prefix, 'ipv6')
}
const GLOBAL_UNICAST = new BlockList()
GLOBAL_UNICAST.addSubnet('2000::', 3, 'ipv6')
const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/**
 * Whether the desk may call this IP address: the public internet alone, never its own machine or network.
 *
 * @param toLoopback for tests: this machine as well, and nothing else besides.
 */
export function mayCall(address: string, toLoopback = false): boolean {
  const version = isIP(address)
  if (version === 0) return false
  const family = version === 4 ? 'ipv4' : 'ipv6'
  if (toLoopback && LOOPBACK.check(address, family)) return true
  if (NOT_PUBLIC.check(address, family)) return false
  return version === 4 || GLOBAL_UNICAST.check(address, family)
}

/** The address inside the brackets of an IPv6 host; any other host as it is. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1')

/**
 * Why a webhook cannot be sent to an address; `null` when it can. What a name leads to is looked at anew before
 * each call.
 */
export function faultOfWebhook(address: string, toLoopback = false): FieldFault | null {
  if (address.length > LONGEST_WEBHOOK) return 'webhookLong'
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url) return 'webhookWhole'
  if (url.username !== '' || url.password !== '') return 'webhookPassword'
  if (url.hash !== '') return 'webhookHash'
  const host = bareHost(url)
  const isName = isIP(host) === 0
  if (!isName && !mayCall(host, toLoopback)) return 'webhookPrivate'
  if (isName && !toLoopback && (!host.includes('.') || host.endsWith('.localhost'))) {
    return 'webhookName'
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && toLoopback)) return null
  return 'webhookHttps'
}
