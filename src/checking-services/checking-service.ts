import { CHECKS, findCheck } from '../workflow/checks.ts'
import type { CheckCode } from '../workflow/checks.ts'

/** A program outside the desk that says whether a proof passes one check. */
export type CheckingService = {
  /** Small letters, digits and hyphens; stays the same for good, since the ledger names it. */
  name: string
  /** What colleagues read: `Originality scan`. */
  label: string
  /** The check it answers for. */
  check: CheckCode
  /** What its calls are signed with, base64 with or without `whsec_`; several while one replaces another. */
  secrets: readonly string[]
}

/** What a service says of a proof. */
export type ServiceWord = {
  /** Hash of the proof it looked at, 64 hex digits. */
  proofHash: string
  answer: 'fail' | 'pass'
  /** Why, or what to know besides; asked for where it fails. */
  reason: string
}

/** Bytes of a secret at least: what is shorter could be guessed. */
const SHORTEST_SECRET = 24
const LONGEST_REASON = 4000

/** What is wrong with the list of services, with the remedy; `null` when all is well. */
export function faultOfServices(services: readonly CheckingService[]): string | null {
  const seen = new Set<string>()
  for (const { name, label, check, secrets } of services) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 60) {
      return `“${name}” cannot be the name of a service. Use small letters, digits and hyphens, for example 'originality-scan'.`
    }
    if (seen.has(name)) return `two services are called “${name}”. Give one of them another name.`
    seen.add(name)
    if (!label?.trim()) {
      return `“${name}” has no label. Write what colleagues read, for example 'Originality scan'.`
    }
    if (!findCheck(check)) {
      return `“${name}” answers for “${String(check)}”, which is no check. The checks are ${CHECKS.map(({ code }) => code).join(', ')}.`
    }
    const isShort = (secret: string) =>
      Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length < SHORTEST_SECRET
    if (!secrets || secrets.length === 0 || secrets.some(isShort)) {
      return `“${name}” needs a secret of at least ${SHORTEST_SECRET} bytes, as base64. Make one with: openssl rand -base64 32`
    }
  }
  return null
}

/** Reads the body of a call. */
export function readServiceWord(
  body: unknown,
): { ok: false; field: string; message: string } | { ok: true; word: ServiceWord } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { ok: false, field: '', message: 'Send a JSON object.' }
  }
  const { proofHash, answer, reason = '' } = body as Record<string, unknown>
  if (typeof proofHash !== 'string' || !/^[0-9a-f]{64}$/.test(proofHash)) {
    return { ok: false, field: 'proofHash', message: 'Give the hash of the proof you looked at.' }
  }
  if (answer !== 'pass' && answer !== 'fail') {
    return { ok: false, field: 'answer', message: 'Answer “pass” or “fail”.' }
  }
  if (typeof reason !== 'string' || reason.length > LONGEST_REASON) {
    return {
      ok: false,
      field: 'reason',
      message: `Give the reason as text, in ${LONGEST_REASON} characters at most.`,
    }
  }
  if (answer === 'fail' && reason.trim() === '') {
    return { ok: false, field: 'reason', message: 'Say why it fails: editors read it.' }
  }
  return { ok: true, word: { proofHash, answer, reason: reason.trim() } }
}
