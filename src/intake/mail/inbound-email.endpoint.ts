import { createHash } from 'node:crypto'

import type { Desk } from '../../desk.ts'
import { DeskError, errorAnswer, retryAfterOf } from '../../errors.ts'
import { inTransaction, isDuplicate, isTransient } from '../../storage/index.ts'
import { readBytes } from '../../security/index.ts'
import { signedMail } from './inbound-adapter.ts'
import { MAIL_LIMIT } from './mailbox-rules.ts'
import { findSetAside, setAside } from './set-aside.ts'
import { settledBy } from './settle-mail.ts'
import { takeMail } from './take-mail.ts'

/** What a service may hand on: of a mail beyond the limit the text is taken still. */
const HANDED_ON_LIMIT = 2 * MAIL_LIMIT

/**
 * `POST /v1/inbound-email`: a mail handed on by the service that receives it, signed. The same delivery again is
 * answered as the first time.
 */
export async function postInboundEmail(request: Request, desk: Desk): Promise<Response> {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  try {
    const { inboundEmail } = desk.options
    if (!inboundEmail?.webhookSecrets?.length) {
      throw new DeskError('mail-not-taken', 404, 'This desk takes no mail here.')
    }
    const adapter = inboundEmail.adapter ?? signedMail(inboundEmail.webhookSecrets)
    const body = await readBytes(request, HANDED_ON_LIMIT)
    if (!body.ok) throw new DeskError(body.code, body.status, body.message)
    const verified = adapter.verify(request.headers, body.bytes, Date.now())
    if (!verified.ok) {
      throw new DeskError('signature-refused', 401, `The request is not taken: ${verified.why}.`)
    }
    const raw = adapter.mailOf(body.bytes)
    return Response.json(await once(desk, verified.delivery, raw), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) {
      desk.payload.logger.error({ err: error, msg: 'A mail could not be taken.' })
    }
    const wait = retryAfterOf(status, body.error.details)
    if (wait !== undefined) headers.set('Retry-After', String(wait))
    return Response.json(body, { status, headers })
  }
}

/** A delivery that was taken is not taken again, even with another signature over the same mail. */
async function once(desk: Desk, delivery: string, raw: Uint8Array) {
  const { payload } = desk
  const { slugs } = desk.options
  const key = `inbound:${delivery}`
  const used = await payload.db.findOne<{ id: number }>({
    collection: slugs.usedTokens,
    where: { key: { equals: key } },
  })
  if (used) return { became: 'taken-before', submission: null }
  // The mail itself is taken once by its own id, so that a crash between the two repeats nothing.
  const taken = await takeOrSetAside(desk, delivery, raw)
  await rememberUse(desk, key)
  return taken
}

/** A service gives up some time: what failed stands on a screen from the first time on, with a copy. */
async function takeOrSetAside({ payload }: Desk, delivery: string, raw: Uint8Array) {
  const key = `inbound:${createHash('sha256').update(delivery).digest('hex')}`
  const known = await findSetAside(payload, key)
  if (known?.state === 'dropped') return { became: 'ignored', submission: null }
  const settle = known?.state === 'aside' ? settledBy(known) : undefined
  try {
    return await takeMail(payload, raw, { settle })
  } catch (error) {
    const { body, status } = errorAnswer(error)
    if (status === 500 && !isTransient(error)) {
      const mail = delivery.slice(0, LONGEST_SHOWN)
      await setAside(payload, { key, mail, fault: 'not-taken', code: body.error.code, raw })
    }
    throw error
  }
}

const LONGEST_SHOWN = 100
const REMEMBERED_MS = 24 * 3_600_000

async function rememberUse({ payload, options }: Desk, key: string): Promise<void> {
  try {
    await inTransaction(payload, (req) =>
      payload.db.create({
        collection: options.slugs.usedTokens,
        data: { key, endsAt: new Date(Date.now() + REMEMBERED_MS).toISOString() },
        req,
      }),
    )
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
