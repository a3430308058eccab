import { APIError } from 'payload'
import type { AfterErrorHook } from 'payload'

import { NAMESPACE } from './words/index.ts'

/** Extra facts of an error, for programs and for the screen that shows it. */
export type ErrorDetails = readonly Record<string, unknown>[]

/**
 * An error a person or a program is told of: a stable code, the right status, and a message that says what
 * to do next. Payload's routes answer it too, with the code in `data`.
 */
export class DeskError extends APIError {
  constructor(
    readonly code: string,
    status: number,
    message: string,
    readonly details: ErrorDetails = [],
  ) {
    super(message, status, { code, details: [...details] }, true)
    this.name = 'DeskError'
  }
}

/** The body of an error answer. */
export type ErrorBody = { error: { code: string; message: string; details: ErrorDetails } }

/**
 * What a hook of the desk refused on a route of Payload, in the language of the panel: those routes answer an
 * error as it was thrown.
 */
export const refusalInLanguage: AfterErrorHook = ({ error, req, result }) => {
  if (error.name !== 'DeskError') return undefined
  const message = inLanguage(toldOf(error), req.i18n)
  const errors = result?.errors
  if (message === undefined || !Array.isArray(errors)) return undefined
  return { response: { ...result, errors: errors.map((each) => ({ ...each, message })) } }
}

type Told = { code: string; status: number; message: string; details: ErrorDetails }

/** Whoever asked, as far as their language goes. */
type Asking = { i18n?: { language: string; translations: object } }

/**
 * Status and body for whatever was thrown. Anything that is not meant for people becomes a plain 500: its
 * own message may hold a path, a statement or a name. Recognised by shape, since the class may be another
 * copy of this module.
 *
 * @param asking who is told, a request of the panel: the message is then in the language of the panel.
 */
export function errorAnswer(error: unknown, asking?: Asking): { status: number; body: ErrorBody } {
  const told = toldOf(error)
  return {
    status: told.status,
    body: {
      error: {
        code: told.code,
        message: inLanguage(told, asking?.i18n) ?? told.message,
        details: told.details,
      },
    },
  }
}

/** `undefined` in English, for what has no words yet, and where a part of them is not known. */
function inLanguage({ code, details }: Told, i18n: Asking['i18n']): string | undefined {
  if (!i18n || i18n.language === 'en') return undefined
  const sections = (i18n.translations as Record<string, Record<string, object> | undefined>)[
    NAMESPACE
  ]
  const words = sections?.errors as Record<string, string> | undefined
  const parts = details[0] ?? {}
  const filled = words?.[code]?.replace(/\{\{(\w+)\}\}/g, (open, name: string) => {
    const part = parts[name]
    return typeof part === 'string' || typeof part === 'number' ? String(part) : open
  })
  return filled?.includes('{{') ? undefined : filled
}

function toldOf(error: unknown): Told {
  if (typeof error === 'object' && error !== null) {
    const { name, code, status, message, details } = error as Partial<Told> & { name?: string }
    if ((name === 'DeskError' || name === 'BodyError') && code && status && message) {
      return { code, status, message, details: details ?? [] }
    }
    if (
      name === 'StorageError' &&
      (code === 'database-busy' || code === 'writer-waited-too-long')
    ) {
      return {
        code: 'database-busy',
        status: 503,
        message: 'The desk is busy just now. Nothing was changed; try again in a moment.',
        details: [],
      }
    }
  }
  if (storesNothing(error)) {
    return {
      code: 'database-unavailable',
      status: 503,
      message:
        'The desk can store nothing just now. Nothing was changed; try again in a few minutes.',
      details: [],
    }
  }
  return {
    code: 'internal',
    status: 500,
    message:
      'Something went wrong on our side. Nothing was changed; try again, and tell the desk if it happens twice.',
    details: [],
  }
}

/** After a database was busy or away for a moment, in seconds. */
const SOON = 5

/**
 * Seconds after which to try again, for a `Retry-After` header: as the error says, else soon for whatever is only
 * out of reach for now. `undefined` where trying again changes nothing.
 */
export function retryAfterOf(status: number, details: ErrorDetails): number | undefined {
  if (status !== 429 && status !== 503) return undefined
  const said = details[0]?.retryAfterSeconds
  if (typeof said === 'number' && said >= 0) return Math.ceil(said)
  return status === 503 ? SOON : undefined
}

/** Codes with which a database says that it is full, or away, whatever is asked of it. */
const UNAVAILABLE =
  /^(?:SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)|53\d{3}|57P0\d|08\d{3}|ENOSPC|EDQUOT|ECONNREFUSED|ECONNRESET)/

/** Looks through `cause` at most 8 deep. */
function storesNothing(error: unknown): boolean {
  let current: unknown = error
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    const { cause, code } = current as { cause?: unknown; code?: unknown }
    if (typeof code === 'string' && UNAVAILABLE.test(code)) return true
    current = cause
  }
  return false
}
