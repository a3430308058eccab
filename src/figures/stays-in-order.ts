import { SUBMISSION_STAGES } from '../workflow/stages.ts'
import type { Stage } from '../workflow/stages.ts'
import type { Figures } from './figures.ts'

type Stay = Figures['stays'][number]

/**
 * Stays in the order in which submissions, then pieces, go through their stages. Where nothing is in
 * progress nothing waits: those are left out.
 */
export function staysInOrder(stays: readonly Stay[], pieceStages: readonly Stage[]): Stay[] {
  const inOrder = (of: Stay['of'], stages: readonly Stage[]) =>
    stages
      .filter(({ group }) => group !== 'ended')
      .flatMap(({ name }) => stays.filter((stay) => stay.of === of && stay.stage === name))
  return [...inOrder('submission', SUBMISSION_STAGES), ...inOrder('piece', pieceStages)]
}
