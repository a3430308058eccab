import type { PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import { mayDo } from './actor.ts'
import { revisionOfHeader } from './revision.ts'
import type { Right } from './rights.ts'

const BODY_LIMIT = 64 * 1024

/** Runs the work of an endpoint and answers it, or what went wrong, as JSON that nobody keeps. */
export async function answer(req: PayloadRequest, work: () => Promise<object>): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store' }
  try {
    return Response.json(await work(), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A transition failed.' })
    return Response.json(body, { status, headers })
  }
}

/** Without a sign-in 401, with one that lacks the right 403: neither tells whether the piece exists. */
export function requireRight(req: PayloadRequest, right: Right): void {
  if (!req.user) throw new DeskError('sign-in-needed', 401, 'Sign in first.')
  if (mayDo(req, right)) return
  throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask the desk chief.')
}

export const idOf = (req: PayloadRequest): string => String(req.routeParams?.id ?? '')

export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const text = (await req.text?.()) ?? ''
  if (text.length > BODY_LIMIT) throw new DeskError('body-too-large', 413, 'Send a shorter note.')
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

export function textOf(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value !== 'string') {
    throw new DeskError('field-not-text', 400, `“${name}” must be text.`, [{ field: name }])
  }
  return value
}

export function keyOf(req: PayloadRequest): string | undefined {
  const key = req.headers.get('idempotency-key')
  if (key === null) return undefined
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new DeskError(
      'idempotency-key-invalid',
      400,
      'An Idempotency-Key is 1 to 200 visible ASCII characters.',
    )
  }
  return key
}

/**
 * The revision a decision is based on.
 *
 * @throws DeskError `revision-missing` 428.
 */
export function revisionOf(req: PayloadRequest, body: Record<string, unknown>): number {
  const revision = body.revision ?? revisionOfHeader(req.headers.get('if-match'))
  if (typeof revision === 'number' && Number.isSafeInteger(revision)) return revision
  throw new DeskError(
    'revision-missing',
    428,
    'Send the revision your decision is based on, as “revision” or as an If-Match header.',
  )
}
