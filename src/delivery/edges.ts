import type { IncomingMessage, ServerResponse } from 'node:http'

import type { DeliveryAnswer } from './answer.ts'
import type { Delivery } from './delivery.ts'
import { isPagePath } from './page-routes.ts'
import { isDeliveryPath } from './routes.ts'
import { fetchStream, nodeStream, wantsStream } from './stream-edges.ts'
import type { FirstAnswers } from './wire/index.ts'

/** Delivery on the sockets of a Node server, before its parser. */
export const onWire = (delivery: Delivery): FirstAnswers => ({
  kept: delivery.inMemory,
  lent: delivery.lent,
  answer: (request) => {
    const path = pathOf(request.url)
    if (wantsStream(path, request)) return undefined
    if (isDeliveryPath(path)) return delivery.handle(request)
    return isPagePath(path) ? delivery.page(request) : undefined
  },
})

/**
 * Delivery for a Node server, to be asked before any other handler. Answers `false`, with the response
 * untouched, where the path is not delivery's.
 */
export const toNode =
  (delivery: Delivery) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<boolean> => {
    const url = req.url ?? '/'
    const path = pathOf(url)
    const request = { method: req.method ?? 'GET', url, headers: req.headers }
    if (wantsStream(path, request)) return nodeStream(delivery, req, res)
    let answer = null
    if (isDeliveryPath(path)) answer = await delivery.handle(request)
    else if (isPagePath(path)) answer = await delivery.page(request)
    if (!answer) return false
    res.writeHead(answer.status, answer.headers)
    res.end(answer.body)
    return true
  }

/**
 * Delivery for whatever speaks Fetch: Payload endpoints, a Next route file. `prefix` is what stands before
 * `/v1` there, for example `/api`.
 */
export const toFetch =
  (delivery: Delivery, { prefix = '' }: { prefix?: string } = {}) =>
  async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname
    const asked = {
      method: request.method,
      headers: { accept: request.headers.get('accept') ?? '' },
    }
    if (wantsStream(path, asked)) return fetchStream(delivery, request, path + search)
    const answer = await delivery.handle({
      method: request.method,
      url: path + search,
      headers: asWritten(request.headers),
    })
    return responseOf(answer, prefix)
  }

/** What is said at an address that is nobody's, for whatever speaks Fetch: to programs as JSON, to readers as a page. */
export const missingToFetch =
  (delivery: Delivery) =>
  async ({ method, headers, url }: Request): Promise<Response> => {
    const { pathname } = new URL(url)
    const asked = { method, url: pathname, headers: asWritten(headers) }
    const answer = pathname.startsWith('/v1/')
      ? await delivery.handle(asked)
      : await delivery.missing(asked)
    return answer ? responseOf(answer) : new Response(null, { status: 404 })
  }

/**
 * What was asked, but for a compressed answer: frameworks take `Content-Encoding` from an answer of ours, compress
 * it themselves, and would send bytes that nobody can read.
 */
function asWritten(headers: Headers): Record<string, string> {
  const { 'accept-encoding': _, ...others } = Object.fromEntries(headers)
  return others
}

function responseOf({ status, headers, body }: DeliveryAnswer, prefix = ''): Response {
  const { Location: location, ...others } = headers
  return new Response(body as BodyInit | null, {
    status,
    headers: location === undefined ? others : { ...others, Location: prefix + location },
  })
}

function pathOf(url: string): string {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}
