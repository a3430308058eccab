import { tellOfChange } from './page-changes.ts'

/** Why the desk did not do what it was asked, as its error answers tell it. */
export type DeskFailure = {
  /** 0 when no answer came at all. */
  status: number
  code: string
  message: string
  details: readonly Record<string, unknown>[]
}

export type DeskAnswer<Answer> = { ok: true; answer: Answer } | { ok: false; failure: DeskFailure }

type DeskRequest = {
  /** Sent as JSON, and makes it a POST. */
  body?: object
  /** @default 'POST' with a body, else 'GET' */
  method?: 'GET' | 'PATCH' | 'POST' | 'PUT'
  /** The same key again is answered as the first time, and nothing is done twice. */
  idempotencyKey?: string
  /**
   * Whether the panels of this page are told once it is done. Not, when nothing is changed by it, or when the
   * caller has the form to bring up to date first and tells them then.
   *
   * @default true for all but GET
   */
  tells?: boolean
  signal?: AbortSignal
}

/** Asks an endpoint of the desk as the person who is signed in. Never throws. */
export async function askDesk<Answer>(
  address: string,
  {
    body,
    idempotencyKey,
    method = body ? 'POST' : 'GET',
    signal,
    tells = method !== 'GET',
  }: DeskRequest = {},
): Promise<DeskAnswer<Answer>> {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      cache: 'no-store',
      headers: {
        Accept: 'application/json',
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    })
    const told: unknown = await response.json().catch(() => null)
    if (response.ok && told !== null) {
      if (tells) tellOfChange()
      return { ok: true, answer: told as Answer }
    }
    return { ok: false, failure: failureOf(response.status, told) }
  } catch {
    return {
      ok: false,
      failure: {
        status: 0,
        code: 'no-answer',
        message: 'The desk did not answer. Check the connection and try again.',
        details: [],
      },
    }
  }
}

/** Reads the desk's own error answer, and Payload's where a request did not get as far as the desk. */
export function failureOf(status: number, told: unknown): DeskFailure {
  const { error, errors } = (typeof told === 'object' && told !== null ? told : {}) as {
    error?: Partial<DeskFailure>
    errors?: { message?: unknown; data?: { code?: unknown } }[]
  }
  const message = error?.message ?? errors?.[0]?.message
  const isSaid = typeof message === 'string' && message !== ''
  const code = error?.code ?? errors?.[0]?.data?.code
  return {
    status,
    code: typeof code === 'string' ? code : isSaid ? `http-${status}` : 'not-done',
    message: isSaid
      ? message
      : 'The desk could not do this. Try again, and tell the desk chief if it happens twice.',
    details: Array.isArray(error?.details) ? error.details : [],
  }
}

/** A key for one attempt: kept while it is repeated, replaced once it was answered. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
