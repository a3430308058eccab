import type { DeliveryAnswer, DeliveryRequest } from './answer.ts'
import { problemJson, type Problem } from './problem.ts'

export const CORS = { 'Access-Control-Allow-Origin': '*' } as const

export const ALWAYS = {
  ...CORS,
  'Access-Control-Expose-Headers': 'Age, ETag, Last-Modified, Retry-After, Warning',
  'X-Content-Type-Options': 'nosniff',
} as const

const METHODS = 'GET, HEAD, OPTIONS'

export const PREFLIGHT: DeliveryAnswer = {
  status: 204,
  headers: {
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': 'If-Modified-Since, If-None-Match',
    'Access-Control-Max-Age': '86400',
    'Cache-Control': 'public, max-age=86400',
    ...ALWAYS,
  },
  body: null,
}

export const isRead = ({ method }: DeliveryRequest): boolean =>
  method === 'GET' || method === 'HEAD'

export const single = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.join(', ')

export function refusal(problem: Problem, { method }: DeliveryRequest): DeliveryAnswer {
  const body = problemJson(problem)
  return {
    status: problem.status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'Cache-Control': problem.status === 404 ? 'public, max-age=5' : 'no-store',
      ...(problem.status === 405 ? { Allow: METHODS } : {}),
      ...(problem.status === 503 ? { 'Retry-After': '5' } : {}),
      ...ALWAYS,
    },
    body: method === 'HEAD' ? null : body,
  }
}

/** The answer at a readers' page while the database cannot be reached and nothing is kept. */
export const pageUnavailable = ({ method }: DeliveryRequest): DeliveryAnswer => ({
  status: 503,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(UNAVAILABLE_PAGE)),
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'",
    'Retry-After': '5',
    'X-Content-Type-Options': 'nosniff',
  },
  body: method === 'HEAD' ? null : UNAVAILABLE_PAGE,
})

const UNAVAILABLE_PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Back in a moment</title><h1>Back in a moment</h1><p>This page cannot be shown just now. Try again shortly.</p></html>\n'
