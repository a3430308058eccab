import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { filled, wordsOf } from '../words/index.ts'

/** Who acts without an account, by the words of `somebody`. */
const UNNAMED = new Set(['guest', 'key', 'service'])

/** Somebody without an account, as an event or an approval names them. */
export type OutsideSigner = { kind: string; id: string | null }

/**
 * Names those who act without an account: a guest as the link was made out to them, a service by its label.
 * One query for all of them; the names are the desk's own, and stand in no event.
 */
export async function namesOfOutsiders(
  req: PayloadRequest,
  signers: readonly OutsideSigner[],
): Promise<(signer: OutsideSigner) => string | undefined> {
  const { checkingServices, slugs } = deskOf(req.payload).options
  const links = signers.flatMap(({ kind, id }) => (kind === 'guest' && id ? [id] : []))
  const { docs } =
    links.length === 0
      ? { docs: [] }
      : await req.payload.db.find<{ id: number | string; publicId: string; guestName: string }>({
          collection: slugs.signedLinks,
          where: { publicId: { in: [...new Set(links)] } },
          limit: 0,
          pagination: false,
          req,
        })
  const guests = new Map(docs.map(({ publicId, guestName }) => [publicId, guestName]))
  const services = new Map(checkingServices.map(({ name, label }) => [name, label]))
  const { somebody = {} } = wordsOf(req)
  return ({ kind, id }) => {
    const name = guests.get(id ?? '')
    if (kind === 'guest' && name !== undefined) return filled(somebody.guestNamed, { name })
    const service = kind === 'service' ? services.get(id ?? '') : undefined
    return service ?? (UNNAMED.has(kind) ? somebody[kind] : undefined)
  }
}
