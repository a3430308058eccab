import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'

import { keyOfSecret, signatureOf } from '../security/index.ts'
import { faultOfField, keptSentence } from '../words/index.ts'
import { askedRest } from './retry-plan.ts'
import type { CallResult } from './retry-plan.ts'
import { bareHost, faultOfWebhook, LONGEST_WEBHOOK, mayCall } from './webhook-address.ts'

const TRY_MS = 15_000
/** What is read of an answer, in bytes: only its status counts. */
const ANSWER_LIMIT = 16 * 1024
const PRIVATE = 'EPRIVATE'

export type SignedCall = {
  url: string
  /** The same for every try. */
  id: string
  body: string
  /** The newest first; all of them sign. */
  secrets: readonly string[]
}

type CallOptions = {
  /** For tests: calls this machine as well. */
  toLoopback?: boolean
  /** Milliseconds since 1970. */
  now?: number
  timeout?: number
  lookup?: typeof dns.lookup
}

/**
 * Sends one webhook by the rules of Standard Webhooks. The name is resolved here, and the connection goes to an
 * address that was looked at: a name cannot lead elsewhere a moment later. No redirect is followed. Never throws.
 */
export function postSigned(
  { url: address, id, body, secrets }: SignedCall,
  { toLoopback = false, now = Date.now(), timeout = TRY_MS, lookup = dns.lookup }: CallOptions = {},
): Promise<CallResult> {
  const fault = faultOfWebhook(address, toLoopback)
  if (fault) {
    const failure = faultOfField(undefined, fault, { most: LONGEST_WEBHOOK })
    return Promise.resolve({ failure, refused: true })
  }
  const url = new URL(address)
  const timestamp = String(Math.floor(now / 1000))
  const signatures = secrets.map((each) => signatureOf(keyOfSecret(each), { id, timestamp, body }))
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      hostname: bareHost(url),
      agent: false,
      lookup: publicOnly(lookup, toLoopback),
      maxHeaderSize: ANSWER_LIMIT,
      signal: AbortSignal.timeout(timeout),
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'Opinion-Desk-Webhooks/1',
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signatures.join(' '),
      },
    })
    request.on('error', (error) => resolve(failed(error)))
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response
      const restMs = askedRest(status, headers['retry-after'], now)
      resolve(restMs === undefined ? { status } : { status, restMs })
      let read = 0
      response.on('error', () => undefined)
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > ANSWER_LIMIT) response.destroy()
      })
    })
    request.end(body)
  })
}

/** Resolves a name, and refuses it when any of its addresses may not be called. */
const publicOnly =
  (lookup: typeof dns.lookup, toLoopback: boolean): LookupFunction =>
  (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      if (!first || addresses.some(({ address }) => !mayCall(address, toLoopback))) {
        const refusal = new Error(keptSentence('private-network'))
        return callback(Object.assign(refusal, { code: PRIVATE }), '', 0)
      }
      return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
    })

function failed(error: Error & { code?: unknown }): CallResult {
  if (error.code === PRIVATE) return { failure: error.message, refused: true }
  if (error.name === 'AbortError' || error.name === 'TimeoutError') {
    return { failure: keptSentence('no-answer-in-time') }
  }
  const code = typeof error.code === 'string' ? error.code : 'unknown'
  return { failure: keptSentence('no-answer', { fault: code.slice(0, 60) }) }
}
