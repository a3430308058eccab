import type { IncomingMessage, ServerResponse } from 'node:http'
import { ReadableStream } from 'node:stream/web'

import type { Desk } from '../desk.ts'
import { BODY_PACE, watchPace } from '../security/index.ts'
import type { Pace } from '../security/index.ts'
import { postPitch } from './pitch.endpoint.ts'
import { refusedForm } from './refused-form.ts'
import { postSubmission } from './submissions.endpoint.ts'

const ROUTES = new Map([
  ['/v1/submissions', postSubmission],
  ['/pitch', postPitch],
])

/** How long, in milliseconds, what nobody wants any more is read from who sends on; and how long they may pause. */
const READ_OUT = { most: 30_000, silence: 5_000 }

/**
 * What people send in, for a Node server, to be asked before any other handler: on the evening of a deadline the
 * way through the pages' framework costs more than what is done. Answers `false`, with the request untouched,
 * where something else is asked.
 *
 * Nobody is cut off without an answer: who is refused while they still send is answered at once, and read out
 * before the connection ends, since many hear nothing before they have said all.
 */
export const intakeOnNode =
  (desk: Desk, pace: Pace = BODY_PACE) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const route =
      req.method === 'POST' ? ROUTES.get((req.url ?? '').split('?', 1)[0] ?? '') : undefined
    if (!route) return false
    const request = new Request(`http://desk${req.url}`, {
      method: 'POST',
      headers: headersOf(req),
      // Left open when no more of it is wanted, so that the refusal can still be read.
      body: ReadableStream.from(req.iterator({ destroyOnReturn: false })) as BodyInit,
      duplex: 'half',
    } as RequestInit)
    watchPace(req, pace, () => {
      const told = isPage(req) ? refusedForm(request, desk, TOO_SLOW) : Promise.resolve(tooSlow())
      void told.catch(tooSlow).then((answer) => tellTooSlow(res, answer))
    })
    const answer = await route(request, desk, req)
    const body = Buffer.from(await answer.arrayBuffer())
    if (res.destroyed || res.headersSent) return true
    res.writeHead(answer.status, {
      ...Object.fromEntries(answer.headers),
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': body.length,
      ...(req.complete ? {} : { Connection: 'close' }),
    })
    if (req.complete) res.end(body)
    else {
      res.flushHeaders()
      res.write(body)
      await readOut(req)
      res.end()
    }
    req.resume()
    return true
  }

const TOO_SLOW = {
  status: 408,
  code: 'too-slow',
  message: 'What you send comes in too slowly. Try again where the connection is better.',
}

const isPage = (req: IncomingMessage) => req.url?.startsWith('/pitch') === true

function tooSlow(): Response {
  const { status, ...error } = TOO_SLOW
  return Response.json(
    { error: { ...error, details: [] } },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
}

async function tellTooSlow(res: ServerResponse, answer: Response): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  if (res.headersSent || res.destroyed) return
  res.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'Content-Length': body.length,
    Connection: 'close',
  })
  res.end(body)
}

/** Reads and drops what still comes, until it ends, pauses, or has gone on for too long. */
function readOut(req: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      clearTimeout(most)
      clearTimeout(silence)
      req.off('data', heard)
      resolve()
    }
    const most = setTimeout(over, READ_OUT.most)
    const silence = setTimeout(over, READ_OUT.silence)
    const heard = () => silence.refresh()
    req.on('data', heard).once('end', over).once('close', over).once('error', over)
    req.resume()
  })
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one)
  }
  return headers
}
