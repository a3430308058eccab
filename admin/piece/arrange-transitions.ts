import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { Unmet } from '../../src/workflow/requirements.ts'
import { PIECE_STAGES } from '../../src/workflow/stages.ts'

/** The stages of a usual life, in their order; the two others are places aside. */
export const LINE = PIECE_STAGES.filter(({ name }) => name !== 'blocked' && name !== 'archived')

/** Where a stage stands in the line, counted from 0; where it was left, for a blocked piece; -1 for the archive. */
export function placeInLine(stage: string): number {
  return LINE.findIndex(({ name }) => name === (stage === 'blocked' ? 'scheduled' : stage))
}

export const stageLabel = (stage: string): string =>
  PIECE_STAGES.find(({ name }) => name === stage)?.label ?? stage

type Weight = 'primary' | 'secondary' | 'subtle'

export type ArrangedTransition = PossibleTransition & { weight: Weight }

const APPROVED = placeInLine('approved')

/** Whether the button opens a panel first: something must be given, or it signs, releases or shelves. */
export function asksFirst({ asks, note, to }: PossibleTransition): boolean {
  if (asks.length > 0 || note === 'required' || to.length > 1) return true
  const place = placeInLine(to[0] ?? '')
  return place < 0 || place >= APPROVED
}

const wantsProof = ({ unmet }: PossibleTransition) =>
  unmet.some(({ code }) => code === 'proof-current')

/**
 * The transitions in the order in which the buttons stand, with the weight of each. What leads on comes
 * first; where that waits for a new proof, making one does.
 */
export function arrangeTransitions(
  stage: string,
  transitions: readonly PossibleTransition[],
): ArrangedTransition[] {
  // A blocked piece goes on from where it was approved.
  const here = stage === 'blocked' ? APPROVED - 1 : placeInLine(stage)
  const leadsOn = ({ to }: PossibleTransition) => here >= 0 && placeInLine(to[0] ?? '') > here
  const next = transitions.find(leadsOn)
  const proof = transitions.find(({ to, note }) => to[0] === 'checking' && note !== 'required')
  const main = next && wantsProof(next) && proof?.allowed ? proof : next
  const weightOf = (transition: PossibleTransition): Weight => {
    if (transition === main) return 'primary'
    const leadsToRelease = leadsOn(transition) && placeInLine(transition.to[0] ?? '') - here <= 2
    return transition === next || leadsToRelease ? 'secondary' : 'subtle'
  }
  const rank = { primary: 0, secondary: 1, subtle: 2 }
  return transitions
    .map((transition) => ({ ...transition, weight: weightOf(transition) }))
    .sort((a, b) => rank[a.weight] - rank[b.weight])
}

/** What stands in the way, once for all the transitions that it closes. */
export type Obstacles = { labels: string[]; unmet: readonly Unmet[] }

export function gatherObstacles(transitions: readonly PossibleTransition[]): Obstacles[] {
  const gathered = new Map<string, Obstacles>()
  for (const { label, allowed, unmet } of transitions) {
    if (allowed) continue
    const key = JSON.stringify(unmet)
    const same = gathered.get(key)
    if (same) same.labels.push(label)
    else gathered.set(key, { labels: [label], unmet })
  }
  return [...gathered.values()]
}
