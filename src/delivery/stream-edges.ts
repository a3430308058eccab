import type { IncomingMessage, ServerResponse } from 'node:http'

import type { DeliveryRequest } from './answer.ts'
import type { Delivery } from './delivery.ts'
import { problemJson, TOO_MANY_STREAMS } from './problem.ts'
import { route } from './routes.ts'

/** What a slow reader may have waiting, in bytes. */
const BEHIND = 1024 * 1024

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  // Proxies that collect answers would keep an event until the next one.
  'X-Accel-Buffering': 'no',
}

/** Whether the changes are asked for as a stream. */
export const wantsStream = (
  path: string,
  { method, headers }: Pick<DeliveryRequest, 'headers' | 'method'>,
): boolean =>
  path === '/v1/changes' &&
  method === 'GET' &&
  typeof headers.accept === 'string' &&
  headers.accept.includes('text/event-stream')

/** The stream on a Node response. */
export async function nodeStream(
  delivery: Delivery,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<true> {
  const begun = await begin(delivery, req.url ?? '', req.headers['last-event-id'])
  if ('status' in begun) {
    res.writeHead(begun.status, begun.headers).end(begun.body)
    return true
  }
  const end = delivery.streams.start(begun.since, {
    write: (text) => {
      if (!res.headersSent) res.writeHead(200, HEADERS)
      res.write(text)
      return res.writableLength < BEHIND
    },
    end: () => res.end(),
  })
  if (end) res.once('close', end)
  else res.writeHead(503, BUSY.headers).end(BUSY.body)
  return true
}

/** The stream as a Fetch response. */
export async function fetchStream(
  delivery: Delivery,
  request: Request,
  url: string,
): Promise<Response> {
  const begun = await begin(delivery, url, request.headers.get('last-event-id') ?? undefined)
  if ('status' in begun) {
    return new Response(begun.body as BodyInit, { status: begun.status, headers: begun.headers })
  }
  let end: (() => void) | null = null
  let cancelled = false
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        end = delivery.streams.start(begun.since, {
          write: (text) => {
            controller.enqueue(bytes.encode(text))
            return (controller.desiredSize ?? 0) > -BEHIND
          },
          end: () => {
            if (!cancelled) controller.close()
          },
        })
      },
      cancel: () => {
        cancelled = true
        end?.()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
  )
  if (!end) return new Response(BUSY.body, { status: 503, headers: BUSY.headers })
  return new Response(body, { headers: HEADERS })
}

type Begun =
  | { since: string | null }
  | { status: number; headers: Record<string, string>; body: Uint8Array | string | null }

/** Where the stream begins. What cannot be understood is answered as it would be without a stream. */
async function begin(delivery: Delivery, url: string, lastId: unknown): Promise<Begun> {
  const address =
    typeof lastId === 'string' && lastId !== ''
      ? `/v1/changes?since=${encodeURIComponent(lastId)}`
      : url
  const routed = route(address)
  const asked =
    'question' in routed && 'parameters' in routed.question && routed.question.parameters
  const first = await delivery.handle({ method: 'GET', url: address, headers: {} })
  if (first.status !== 200 || !asked) return { ...first, headers: { ...first.headers } }
  return { since: asked.since ?? null }
}

const BUSY = {
  headers: { 'Content-Type': 'application/json; charset=utf-8', 'Retry-After': '30' },
  body: problemJson(TOO_MANY_STREAMS),
}
