/** Where a submission stands, in what its contributor may know. */
export type PublicState =
  | 'accepted'
  | 'changes-asked'
  | 'closed'
  | 'declined'
  | 'expired'
  | 'joined'
  | 'new-version'
  | 'reading'
  | 'waiting'
  | 'withdrawn'

export type PublicStatus = {
  state: PublicState
  /** Until when the contributor or the desk has time; ISO 8601. */
  by?: string
  mayWithdraw: boolean
  mayResubmit: boolean
}

export type StandingRow = {
  stage: string
  receivedAt: string
  updatedAt?: string | null
  heldDecision?: boolean | null
  answerBy?: string | null
}

const STATES: Readonly<Record<string, PublicState>> = {
  received: 'waiting',
  screening: 'waiting',
  triage: 'waiting',
  reading: 'reading',
  'changes-asked': 'changes-asked',
  resubmitted: 'new-version',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: 'withdrawn',
  spam: 'closed',
  merged: 'joined',
  expired: 'expired',
}

const OPEN: readonly PublicState[] = ['waiting', 'reading', 'new-version', 'changes-asked']
const DAY_MS = 86_400_000

/**
 * The public words' key for a submission. What was decided in private is not told before its message goes
 * out: until then it is being read.
 *
 * @param answerDays within how many days the desk answers.
 */
export function publicStatusOf(row: StandingRow, answerDays: number): PublicStatus {
  const state: PublicState = row.heldDecision ? 'reading' : (STATES[row.stage] ?? 'waiting')
  const from = state === 'new-version' ? (row.updatedAt ?? row.receivedAt) : row.receivedAt
  const due =
    state === 'changes-asked'
      ? row.answerBy
      : OPEN.includes(state)
        ? new Date(Date.parse(from) + answerDays * DAY_MS).toISOString()
        : undefined
  return {
    state,
    ...(due ? { by: new Date(due).toISOString() } : {}),
    mayWithdraw: OPEN.includes(state),
    mayResubmit: state === 'changes-asked',
  }
}
