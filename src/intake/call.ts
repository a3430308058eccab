export type SubmissionKind = 'draft' | 'pitch'

/** An invitation to send something in, as intake needs it. Times in Unix milliseconds. */
export type Call = {
  slug: string
  title: string
  guidelines: string
  accepts: readonly SubmissionKind[]
  opensAt: number
  /** Absent: the call stays open. */
  closesAt?: number
  /** Words of a full draft, where the call sets its own. */
  minWords?: number
  maxWords?: number
  /** Asked on the form of this call, in their order. */
  questions?: readonly CallQuestion[]
  /** What it says in other languages than the desk's own. */
  texts?: readonly { language: string; title?: string; guidelines?: string }[]
}

/** A question of a call's own. */
export type CallQuestion = {
  id: string
  question: string
  hint?: string
  kind: 'choice' | 'line' | 'passage'
  /** What may be chosen, where one of several is. */
  choices: readonly string[]
  /** How they are shown, in the same order, where that is another language. */
  shownChoices?: readonly string[]
  texts?: readonly {
    language: string
    question?: string
    hint?: string
    choices?: readonly string[]
  }[]
  /** Unix milliseconds from which an answer is needed; `Infinity` where it never is. */
  requiredFrom: number
  /** Unix milliseconds from which answers are neither taken nor changed; `Infinity` where they always are. */
  frozenFrom: number
  seenBy: 'editors' | 'readers'
}

export type CallStanding = 'closed' | 'not-open-yet' | 'open'

/**
 * How long after closing a submission is still taken, so that somebody who pressed the button in time is
 * not turned away by a slow network or a clock that is a little off.
 */
export const CLOSING_GRACE_MS = 5 * 60_000

/** Whether a call is open at `now`; opening is exact, closing has `grace`. */
export function callStanding(
  call: Pick<Call, 'closesAt' | 'opensAt'>,
  now: number,
  grace = 0,
): CallStanding {
  if (now < call.opensAt) return 'not-open-yet'
  return call.closesAt !== undefined && now > call.closesAt + grace ? 'closed' : 'open'
}

/** Calls to show at `now`, the next deadline first, those without one last. */
export function openCalls(calls: readonly Call[], now: number): Call[] {
  return calls
    .filter((call) => callStanding(call, now) === 'open')
    .sort(
      (one, other) =>
        (one.closesAt ?? Infinity) - (other.closesAt ?? Infinity) ||
        (one.slug < other.slug ? -1 : 1),
    )
}
