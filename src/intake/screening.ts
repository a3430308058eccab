import type { Submission } from './submission.ts'

/** Why somebody should look before a submission counts as one. None of them refuses it. */
export const SCREENING_REASONS = {
  trapped: 'A field that people cannot see was filled in',
  'sent-too-fast': 'The form was sent faster than a person can fill it in',
  'form-not-ours': 'The form was not one that this desk had handed out',
  'many-from-one-address': 'Many submissions came from this e-mail address within an hour',
  'link-in-name': 'The name or the title holds a web address',
  'no-proof-of-work':
    'Many were coming in, and this one came without the work a browser does meanwhile',
  'proof-not-good': 'Its proof of work was forged, or had been used before',
  'sender-unconfirmed': 'The sender of the mail was not confirmed: it may be somebody else',
} as const

export type ScreeningReason = keyof typeof SCREENING_REASONS

export type ScreeningContext = {
  /** The field that people cannot see was filled. */
  trapped: boolean
  /** Present for what came from the page: when its form was made, if the signature is the desk's. */
  form?: { issuedAt?: number }
  /**
   * What the proof of work was worth that came with it. A missing one is held against nobody unless it is
   * `isExpected`, since honest people read without scripts.
   */
  proof: { is: 'good' | 'none' | 'wrong'; isExpected: boolean }
  /** Unix milliseconds. */
  now: number
  /** Submissions from this address within the last hour, this one not counted. */
  fromAddressWithinHour: number
}

/** A person needs longer than this for a form with a dozen fields, autofill included. */
export const FASTEST_PERSON_MS = 2_000
export const FROM_ADDRESS_PER_HOUR = 10

const WEB_ADDRESS = /https?:\/\/|www\./i

/** Every reason for doubt; none means that the submission goes straight to triage. */
export function screen(submission: Submission, context: ScreeningContext): ScreeningReason[] {
  const reasons: ScreeningReason[] = []
  if (context.trapped) reasons.push('trapped')
  if (context.form) {
    const { issuedAt } = context.form
    if (issuedAt === undefined) reasons.push('form-not-ours')
    else if (context.now - issuedAt < FASTEST_PERSON_MS) reasons.push('sent-too-fast')
  }
  if (context.proof.is === 'wrong') reasons.push('proof-not-good')
  if (context.proof.is === 'none' && context.proof.isExpected) reasons.push('no-proof-of-work')
  if (context.fromAddressWithinHour >= FROM_ADDRESS_PER_HOUR) reasons.push('many-from-one-address')
  if (WEB_ADDRESS.test(submission.name) || WEB_ADDRESS.test(submission.title)) {
    reasons.push('link-in-name')
  }
  return reasons
}
