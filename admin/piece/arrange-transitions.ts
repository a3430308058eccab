import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { Unmet } from '../../src/workflow/requirements.ts'
import type { Stage } from '../../src/workflow/stages.ts'

type Stages = readonly Stage[]

/** The stages of a usual life, in their order; the two others are places aside. */
export const lineOf = (stages: Stages): Stages =>
  stages.filter(({ name }) => name !== 'blocked' && name !== 'archived')

/** Where a stage stands in the line, counted from 0; where it was left, for a blocked piece; -1 for the archive. */
export function placeInLine(stages: Stages, stage: string): number {
  return lineOf(stages).findIndex(
    ({ name }) => name === (stage === 'blocked' ? 'scheduled' : stage),
  )
}

export const stageLabel = (stages: Stages, stage: string): string =>
  stages.find(({ name }) => name === stage)?.label ?? stage

type Weight = 'primary' | 'secondary' | 'subtle'

export type ArrangedTransition = PossibleTransition & { weight: Weight }

/** Whether the button opens a panel first: something must be given, or it signs, releases or shelves. */
export function asksFirst(
  { asks, note, to, warnings }: PossibleTransition,
  stages: Stages,
): boolean {
  if (asks.length > 0 || warnings.length > 0 || note === 'required' || to.length > 1) return true
  const place = placeInLine(stages, to[0] ?? '')
  return place < 0 || place >= placeOfApproval(stages)
}

/** From here on, a step signs, promises or releases. */
const placeOfApproval = (stages: Stages): number =>
  placeInLine(stages, stages.some(({ name }) => name === 'approved') ? 'approved' : 'published')

const wantsProof = ({ unmet }: PossibleTransition) =>
  unmet.some(({ code }) => code === 'proof-current')

/**
 * The transitions in the order in which the buttons stand, with the weight of each. What leads on comes
 * first; where that waits for a new proof, making one does.
 */
export function arrangeTransitions(
  stage: string,
  transitions: readonly PossibleTransition[],
  stages: Stages,
): ArrangedTransition[] {
  // A blocked piece goes on from where it was approved.
  const here = stage === 'blocked' ? placeOfApproval(stages) - 1 : placeInLine(stages, stage)
  const placeOf = ({ to }: PossibleTransition) => placeInLine(stages, to[0] ?? '')
  const leadsOn = (transition: PossibleTransition) => here >= 0 && placeOf(transition) > here
  const next = transitions.find(leadsOn)
  const proof = transitions.find(({ to, note }) => to[0] === 'checking' && note !== 'required')
  const main = next && wantsProof(next) && proof?.allowed ? proof : next
  const weightOf = (transition: PossibleTransition): Weight => {
    if (transition === main) return 'primary'
    const leadsToRelease = leadsOn(transition) && placeOf(transition) - here <= 2
    return transition === next || leadsToRelease ? 'secondary' : 'subtle'
  }
  const rank = { primary: 0, secondary: 1, subtle: 2 }
  return transitions
    .map((transition) => ({ ...transition, weight: weightOf(transition) }))
    .sort((a, b) => rank[a.weight] - rank[b.weight])
}

/** What stands in the way, once for all the transitions that it closes. */
export type Obstacles = { labels: { name: string; label: string }[]; unmet: readonly Unmet[] }

export function gatherObstacles(transitions: readonly PossibleTransition[]): Obstacles[] {
  const gathered = new Map<string, Obstacles>()
  for (const { name, label, allowed, unmet } of transitions) {
    if (allowed) continue
    const key = JSON.stringify(unmet)
    const same = gathered.get(key)
    if (same) same.labels.push({ name, label })
    else gathered.set(key, { labels: [{ name, label }], unmet })
  }
  return [...gathered.values()]
}

/** What the house recommends before any of these, each thing once. */
export function gatherAdvice(transitions: readonly PossibleTransition[]): Unmet[] {
  const gathered = new Map<string, Unmet>()
  for (const { advice } of transitions) {
    for (const each of advice) gathered.set(`${each.code} ${each.message}`, each)
  }
  return [...gathered.values()]
}
