import type { Desk } from '../desk.ts'
import { PEER_HEADER } from '../intake/index.ts'
import { clientAddress, memoryRateLimit, RATE_RULES } from '../security/index.ts'
import type { RateLimit } from '../security/index.ts'

const LIMIT = Symbol.for('opinion-desk/link-limit')

/**
 * Whether one address may try one more link. Kept on the desk itself, since the code that counts may be another
 * copy of this module.
 */
export async function mayAsk({ headers }: Request, desk: Desk): Promise<boolean> {
  const holder = desk as Desk & { [LIMIT]?: RateLimit }
  holder[LIMIT] ??= memoryRateLimit(RATE_RULES.linksPerAddress)
  const hops = desk.options.proxyHops
  const address = clientAddress(headers.get(PEER_HEADER), headers.get('x-forwarded-for'), { hops })
  return (await holder[LIMIT].consume(address)).ok
}
