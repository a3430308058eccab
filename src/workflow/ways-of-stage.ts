import { PIECE_STAGES } from './stages.ts'
import type { PieceEffect, PieceTransition, PieceWorkflow } from './transitions.ts'

/** The clock's own way out of a stage with that effect, or `undefined`. */
export const wayOfClock = (
  { transitions }: PieceWorkflow,
  stage: string,
  effect: PieceEffect,
): PieceTransition | undefined =>
  transitions.find(
    (each) => each.by === 'system' && each.effect === effect && each.from.includes(stage),
  )

const NEEDS_A_PROOF: readonly PieceEffect[] = [
  'approve',
  'release',
  'schedule',
  'withdraw-approval',
]

/** Whether something waits on the proof in that stage: an approval, a release, a schedule. */
export const waitsOnProof = ({ transitions }: PieceWorkflow, stage: string): boolean =>
  transitions.some(({ effect, from }) => NEEDS_A_PROOF.includes(effect) && from.includes(stage))

/** Whether nothing is in progress there; a stage that the workflow does not have is none of these. */
export const hasEnded = ({ stages }: PieceWorkflow, stage: string): boolean =>
  stages.some(({ name, group }) => name === stage && group === 'ended')

/** Whether the workflow has a stage of that name. */
export const hasStage = ({ stages }: PieceWorkflow, stage: string): boolean =>
  stages.some(({ name }) => name === stage)

/**
 * The stages a row may hold, as the panel offers them: those of the workflow, and the standard ones, in
 * which pieces may stand from before.
 */
export const choicesOfStages = ({ stages }: PieceWorkflow): { value: string; label: string }[] =>
  [
    ...stages,
    ...PIECE_STAGES.filter(({ name }) => !stages.some((stage) => stage.name === name)),
  ].map(({ name, label }) => ({ value: name, label }))
