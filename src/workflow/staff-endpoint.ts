import type { Endpoint, PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { mayDo } from './actor.ts'
import type { Right } from './rights.ts'

/** Longest body of a request, in UTF-16 units. */
const BODY_LIMIT = 64 * 1024

type StaffEndpoint = {
  path: string
  method: 'get' | 'post' | 'put'
  /** What whoever asks must hold; asked before anything is looked up. */
  right: Right
  answer: (req: PayloadRequest) => Promise<object>
}

/**
 * An endpoint of the panel: answers JSON that nobody keeps, to whoever holds the right. Without a sign-in
 * 401, with one that lacks the right 403: neither tells whether what was asked about exists.
 */
export const staffEndpoint = ({ path, method, right, answer }: StaffEndpoint): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    const headers = { 'Cache-Control': 'private, no-store' }
    try {
      requireRight(req, right)
      return Response.json(await answer(req), { headers })
    } catch (error) {
      const { status, body } = errorAnswer(error, req)
      if (status === 500) req.payload.logger.error({ err: error, msg: `${method} ${path} failed.` })
      return Response.json(body, { status, headers })
    }
  },
})

/** @throws DeskError `sign-in-needed` 401, `right-missing` 403. */
export function requireRight(req: PayloadRequest, right: Right): void {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (mayDo(req, right)) return
  throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
}

/** The id in the address. */
export const idOfRequest = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

/**
 * The JSON object in the body; an empty one where there is none.
 *
 * @param limit most characters of it.
 */
export async function bodyOfRequest(
  req: PayloadRequest,
  limit = BODY_LIMIT,
): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.length > limit) throw new DeskError('body-too-large', 413, 'Send less at once.')
  if (text.trim() === '') return {}
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new DeskError('body-not-json', 400, 'Send a JSON object.')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new DeskError('body-not-json', 400, 'Send a JSON object.')
  }
  return body as Record<string, unknown>
}

/** A text of the body: trimmed, within its limit, without half characters; `''` where there is none. */
export function textOfBody(body: Record<string, unknown>, field: string, limit: number): string {
  const value = body[field] ?? ''
  if (typeof value !== 'string') {
    throw new DeskError('field-not-text', 400, `“${field}” must be text.`, [{ field }])
  }
  const text = value.trim()
  if (text.length > limit) {
    throw new DeskError('field-too-long', 422, `Shorten “${field}” to ${limit} characters.`, [
      { field },
    ])
  }
  if (/\p{Surrogate}|\0/u.test(text)) {
    throw new DeskError('field-broken', 422, `“${field}” holds half a character: type it again.`, [
      { field },
    ])
  }
  return text
}

/** A text of the query; `undefined` where there is none or more than one. */
export function queryOfRequest(req: PayloadRequest, name: string): string | undefined {
  const value = req.searchParams?.get(name) ?? undefined
  return value === '' ? undefined : value
}

const PAGE = 50

/** How many rows of a list were asked for, 50 at most. */
export function pageOfRequest(req: PayloadRequest): number {
  const asked = Number(queryOfRequest(req, 'limit') ?? PAGE)
  return Number.isSafeInteger(asked) && asked >= 1 ? Math.min(asked, PAGE) : PAGE
}

/** `bad-parameter` 400, with what to write instead. */
export const badParameter = (parameter: string, use: string): DeskError =>
  new DeskError('bad-parameter', 400, `Parameter “${parameter}”: use ${use}.`, [{ parameter }])
