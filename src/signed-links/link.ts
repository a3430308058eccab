import { CHECKS, findCheck } from '../workflow/checks.ts'
import type { CheckCode } from '../workflow/checks.ts'

/** What a person asks for when they make a link. */
export type LinkInput = {
  purpose: 'approve' | 'preview'
  /** The check that is to be signed; for `approve` only. */
  check?: CheckCode
  name: string
  email: string
  /** Days the link stands. */
  days: number
}

/** A link as its row holds it. */
export type LinkRow = {
  id: number | string
  publicId: string
  tokenHash: string
  purpose: 'approve' | 'preview'
  check?: CheckCode | null
  piece: string
  proof: string
  proofHash: string
  guestName: string
  guestEmail: string
  state: 'failed' | 'open' | 'passed' | 'revoked'
  /** ISO 8601. */
  expiresAt: string
  usedAt?: string | null
  madeBy: string
}

export const MOST_DAYS = 14
const USUAL_DAYS = 7
const LONGEST_NAME = 120

export type LinkProblem = { field: string; message: string }

/** Reads the body of a request for a link. */
export function readLinkInput(
  body: Record<string, unknown>,
): { ok: false; problems: LinkProblem[] } | { ok: true; input: LinkInput } {
  const problems: LinkProblem[] = []
  const say = (field: string, message: string) => problems.push({ field, message })
  const { purpose, days = USUAL_DAYS } = body
  const name = typeof body.name === 'string' ? body.name.trim() : ''
  const email = typeof body.email === 'string' ? body.email.trim() : ''
  const check = findCheck(body.check)?.code
  if (purpose !== 'approve' && purpose !== 'preview') {
    say('purpose', 'Say what the link is for: “approve” or “preview”.')
  }
  if (purpose === 'approve' && !check) {
    say('check', `Name the check to be signed: ${CHECKS.map(({ code }) => code).join(', ')}.`)
  }
  if (name === '' || name.length > LONGEST_NAME || /[\p{Cc}\p{Surrogate}[\]{}<>]/u.test(name)) {
    say('name', `Give the person’s name, in ${LONGEST_NAME} characters at most.`)
  }
  if (email.length > 254 || !/^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\]+$/.test(email)) {
    say('email', 'Give one e-mail address, like name@example.org.')
  }
  if (!Number.isInteger(days) || Number(days) < 1 || Number(days) > MOST_DAYS) {
    say('days', `A link stands 1 to ${MOST_DAYS} days.`)
  }
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    input: {
      purpose: purpose as LinkInput['purpose'],
      ...(purpose === 'approve' && check ? { check } : {}),
      name,
      email,
      days: Number(days),
    },
  }
}

/**
 * Whether a link still opens its proof. Whatever ended it, whoever holds it is told the same.
 *
 * @param now Unix milliseconds.
 */
export const isOpen = (link: Pick<LinkRow, 'expiresAt' | 'state'>, now: number): boolean =>
  link.state === 'open' && Date.parse(link.expiresAt) > now
