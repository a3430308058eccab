/** How far what came in for a call has come: each step holds all that ever came so far. */
export type Funnel = {
  received: number
  /** Past the first look: an editor sorts it, or has. */
  triage: number
  decided: number
  accepted: number
  published: number
}

/** What came in and never was in the running: it is told beside the funnel. */
const ASIDE = ['spam', 'merged'] as const
/** Not looked at yet. */
const AT_THE_DOOR = ['received', 'screening']
/** The desk said yes or no. */
const DECIDED = ['accepted', 'declined']
/** It ended without the desk. */
const LEFT = ['withdrawn', 'expired'] as const

export type CallInNumbers = {
  funnel: Funnel
  /** Waits for the desk or for its contributor. */
  open: number
  left: Record<(typeof LEFT)[number], number>
  aside: Record<(typeof ASIDE)[number], number>
}

/**
 * The funnel of a call, of how many submissions stand in which stage now.
 *
 * @param published how many pieces of these submissions were ever published.
 */
export function funnelOf(stages: ReadonlyMap<string, number>, published: number): CallInNumbers {
  const of = (stage: string) => stages.get(stage) ?? 0
  const sum = (names: readonly string[]) => names.reduce((all, name) => all + of(name), 0)
  const received = [...stages.values()].reduce((all, count) => all + count, 0) - sum(ASIDE)
  const decided = sum(DECIDED)
  return {
    funnel: {
      received,
      // Whoever took it back before anybody looked is counted as seen: a row does not tell.
      triage: received - sum(AT_THE_DOOR),
      decided,
      accepted: of('accepted'),
      published,
    },
    open: received - decided - sum(LEFT),
    left: { withdrawn: of('withdrawn'), expired: of('expired') },
    aside: { spam: of('spam'), merged: of('merged') },
  }
}
