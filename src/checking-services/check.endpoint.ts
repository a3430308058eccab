import type { Desk } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { decodeUtf8, readBytes, verifySigned } from '../security/index.ts'
import { inTransaction } from '../storage/index.ts'
import { answerCheck } from './answer-check.ts'
import { readServiceWord } from './checking-service.ts'
import type { CheckingService } from './checking-service.ts'

const BODY_LIMIT = 64 * 1024

/**
 * `POST /v1/proofs/:publicId/checks/:check`: a service outside the desk passes or fails a check of a proof, in a
 * call signed by Standard Webhooks.
 */
export async function postCheck(request: Request, desk: Desk): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    const [proof = '', , check = ''] = new URL(request.url).pathname.split('/').slice(-3)
    const read = await readBytes(request, BODY_LIMIT)
    if (!read.ok) throw new DeskError(read.code, read.status, read.message)
    const { service, delivery } = whoCalls(desk, check, request.headers, read.bytes)
    const body = readServiceWord(jsonOf(read.bytes))
    if (!body.ok) {
      const { field, message } = body
      throw new DeskError('body-malformed', 400, message, [{ field, message }])
    }
    const { word } = body
    const taken = await inTransaction(desk.payload, (req) =>
      answerCheck(req, service, { delivery, proof, word }),
    )
    return Response.json(taken, { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) {
      desk.payload.logger.error({ err: error, msg: 'The word of a checking service was lost.' })
    }
    return Response.json(body, { status, headers })
  }
}

/** The service whose secret the call is signed with, among those that answer for the check. */
function whoCalls(
  { options }: Desk,
  check: string,
  headers: Headers,
  body: Uint8Array,
): { service: CheckingService; delivery: string } {
  let why = 'no service answers for this check'
  for (const service of options.checkingServices) {
    if (service.check !== check) continue
    const verified = verifySigned(service.secrets, headers, body, Date.now())
    if (verified.ok) return { service, delivery: verified.delivery }
    why = verified.why
  }
  throw new DeskError('signature-refused', 401, `The call is not taken: ${why}.`)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes) ?? '')
  } catch {
    return null
  }
}
