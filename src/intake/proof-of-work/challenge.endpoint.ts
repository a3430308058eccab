import { errorAnswer, retryAfterOf } from '../../errors.ts'
import type { Desk } from '../../desk.ts'
import { askedNow } from './asked-now.ts'
import { newChallenge } from './proof.ts'

/** `GET /v1/submissions/challenge`: work that a sender's machine may do, and does under load. */
export async function getChallenge(_request: Request, { payload }: Desk): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store' }
  try {
    const now = Date.now()
    const asked = await askedNow(payload, now)
    return Response.json(await newChallenge(asked, now, payload.secret), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) payload.logger.error({ err: error, msg: 'No challenge could be made.' })
    const wait = retryAfterOf(status, body.error.details)
    return Response.json(body, {
      status,
      headers: { ...headers, ...(wait === undefined ? {} : { 'Retry-After': String(wait) }) },
    })
  }
}
