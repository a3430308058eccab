import type { Desk } from '../desk.ts'
import { clientAddress, portionedRateLimit, RATE_RULES } from '../security/index.ts'
import type { RateAnswer, RateLimit } from '../security/index.ts'

/**
 * Header in which the server of this process hands on the address of the connection; it must overwrite
 * whatever a client sent under that name.
 */
export const PEER_HEADER = 'x-desk-peer'

const LIMITS = Symbol.for('opinion-desk/intake-limits')

type Limits = { perAddress: RateLimit; ofAll: RateLimit }

/** Kept on the desk itself, since the code that counts may be another copy of this module. */
function limitsOf(desk: Desk): Limits {
  const { payload } = desk
  const { submissionsOfAll, submissionsPerAddress } = RATE_RULES
  const holder = desk as Desk & { [LIMITS]?: Limits }
  return (holder[LIMITS] ??= {
    perAddress: portionedRateLimit(payload, 'intake-address', submissionsPerAddress, 60),
    ofAll: portionedRateLimit(payload, 'intake', submissionsOfAll, 500),
  })
}

/** The address a request is counted by. */
export const clientOf = ({ options }: Desk, headers: Headers): string =>
  clientAddress(headers.get(PEER_HEADER), headers.get('x-forwarded-for'), {
    hops: options.proxyHops,
  })

/** Counts a submission by the client's address, and by everybody's; `full` when the desk itself takes no more. */
export async function countClient(
  desk: Desk,
  headers: Headers,
): Promise<RateAnswer & { full?: boolean }> {
  const address = clientOf(desk, headers)
  const { perAddress, ofAll } = limitsOf(desk)
  const one = await perAddress.consume(address)
  return one.ok ? { ...(await ofAll.consume('all')), full: true } : one
}
