import type { ReplyFault } from '../words/fault-of-field.ts'
import { placeOf } from './claim.ts'
import type { SentencesOfText } from './claim.ts'

/** How somebody was asked. */
export const WAYS_OF_ASKING = ['email', 'phone', 'letter', 'in-person', 'other'] as const
export type WayOfAsking = (typeof WAYS_OF_ASKING)[number]

/** What came of asking; `waived`: nobody was asked, for a reason. */
export const OUTCOMES = ['waiting', 'answered', 'declined', 'silent', 'waived'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What somebody was asked, and what came of it. */
export type Reply = {
  outcome: Outcome
  /** ISO 8601: until when they were asked to answer. */
  deadline?: string | null
  /** The sentence of the text in which their answer stands. */
  printed?: string | null
}

/** `overdue`: the deadline is over and nobody wrote down what came. `unprinted`: they answered, and it stands nowhere. */
export type ReplyState = 'overdue' | 'settled' | 'stale' | 'unprinted' | 'waiting'

/** How a right of reply stands towards the text and the time. */
export function stateOfReply(
  { outcome, deadline, printed }: Reply,
  text: SentencesOfText,
  now: string,
): ReplyState {
  switch (outcome) {
    case 'declined':
    case 'silent':
    case 'waived':
      return 'settled'
    case 'answered':
      if (!printed?.trim()) return 'unprinted'
      return placeOf(printed, text) ? 'settled' : 'stale'
    case 'waiting':
      return deadline && Date.parse(deadline) <= Date.parse(now) ? 'overdue' : 'waiting'
  }
}

/** What is missing in a record, and the name of the field to fill in; `null` when it may be stored. */
export function missingInReply(
  reply: Reply & {
    who: string
    about: string
    answer: string
    waiver: string
    askedAt?: string | null
  },
): { field: string; as: ReplyFault } | null {
  if (!reply.who) return { field: 'who', as: 'who' }
  if (!reply.about) return { field: 'about', as: 'about' }
  if (reply.outcome === 'waived') {
    return reply.waiver ? null : { field: 'waiver', as: 'waiver' }
  }
  if (!reply.askedAt) return { field: 'askedAt', as: 'askedAt' }
  if (reply.outcome === 'waiting' && !reply.deadline) return { field: 'deadline', as: 'deadline' }
  if (reply.deadline && Date.parse(reply.deadline) < Date.parse(reply.askedAt)) {
    return { field: 'deadline', as: 'deadlineBefore' }
  }
  return reply.outcome === 'answered' && !reply.answer ? { field: 'answer', as: 'answer' } : null
}
