import type { IncomingMessage, ServerResponse } from 'node:http'
import { ReadableStream } from 'node:stream/web'

import type { Desk } from '../desk.ts'
import { postSubmission } from './submissions.endpoint.ts'

/**
 * `POST /v1/submissions` for a Node server, to be asked before any other handler: on the evening of a deadline
 * the way through the pages' framework costs more than what is done. Answers `false`, with the request
 * untouched, where something else is asked.
 */
export const intakeOnNode =
  (desk: Desk) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    if (req.method !== 'POST' || !/^\/v1\/submissions(?:\?|$)/.test(req.url ?? '')) return false
    const answer = await postSubmission(
      new Request(`http://desk${req.url}`, {
        method: 'POST',
        headers: headersOf(req),
        // Left open when no more of it is wanted, so that the refusal can still be read.
        body: ReadableStream.from(req.iterator({ destroyOnReturn: false })) as BodyInit,
        duplex: 'half',
      } as RequestInit),
      desk,
    )
    const body = Buffer.from(await answer.arrayBuffer())
    res.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': body.length,
    })
    res.end(body)
    return true
  }

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  return headers
}
