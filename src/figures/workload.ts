/** What a colleague has to do, beside what they finished in the period. */
export type Workload = {
  /** Id of the account. */
  person: string
  open: { submissions: number; pieces: number }
  finished: { submissions: number; pieces: number }
  /** How many weeks the open work takes at the pace of the period; `null` where nothing was finished. */
  weeksOfWork: number | null
  isOverloaded: boolean
}

/** More weeks of work than this are too many. */
export const TOO_MANY_WEEKS = 4
/** So much may lie with somebody who finished nothing yet: they may have just begun. */
const FEW = 4

/** The most burdened first. */
export function workloadOf(
  open: {
    submissions: ReadonlyMap<string, number>
    pieces: ReadonlyMap<string, number>
  },
  finished: readonly { person: string; submissions: number; pieces: number }[],
  weeks: number,
): Workload[] {
  const done = new Map(finished.map((each) => [each.person, each]))
  const people = new Set([...open.submissions.keys(), ...open.pieces.keys(), ...done.keys()])
  return [...people]
    .map((person) => {
      const has = {
        submissions: open.submissions.get(person) ?? 0,
        pieces: open.pieces.get(person) ?? 0,
      }
      const did = {
        submissions: done.get(person)?.submissions ?? 0,
        pieces: done.get(person)?.pieces ?? 0,
      }
      const left = paceOf(has, did, weeks)
      const total = has.submissions + has.pieces
      return {
        person,
        open: has,
        finished: did,
        weeksOfWork: left,
        isOverloaded: left === null ? total > FEW : left > TOO_MANY_WEEKS,
      }
    })
    .sort((one, other) => burden(other) - burden(one) || (one.person < other.person ? -1 : 1))
}

type Both = { submissions: number; pieces: number }

/** A submission is read in less time than a piece is edited, so each goes at its own pace. */
function paceOf(has: Both, did: Both, weeks: number): number | null {
  const parts = (['submissions', 'pieces'] as const).filter((what) => has[what] > 0)
  if (parts.some((what) => did[what] === 0)) return null
  return parts.reduce((sum, what) => sum + (has[what] * weeks) / did[what], 0)
}

const burden = ({ open, weeksOfWork }: Workload): number => {
  const total = open.submissions + open.pieces
  return weeksOfWork ?? total * TOO_MANY_WEEKS
}
