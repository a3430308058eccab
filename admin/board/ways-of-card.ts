import type { PossibleTransition } from '../../src/workflow/gate.ts'
import type { Unmet } from '../../src/workflow/requirements.ts'

/**
 * What a column is for one card: where it stands; open, by a transition; closed, by what stands in the way;
 * or no transition leads there at all for whoever asks.
 */
export type ColumnWay =
  | { kind: 'closed'; transition: PossibleTransition; unmet: readonly Unmet[] }
  | { kind: 'here' }
  | { kind: 'none' }
  | { kind: 'open'; transition: PossibleTransition }

/** How much a transition asks of whoever takes it: of two ways to one place the lighter one is offered. */
const weightOf = ({ asks, note, warnings }: PossibleTransition) =>
  asks.length + warnings.length + (note === 'required' ? 1 : 0)

/**
 * What every column is for a card.
 *
 * @param stages names of the columns.
 */
export function waysOfCard(
  { stage, transitions }: { stage: string; transitions: readonly PossibleTransition[] },
  stages: readonly string[],
): Map<string, ColumnWay> {
  const wayTo = (column: string): ColumnWay => {
    if (column === stage) return { kind: 'here' }
    const leading = transitions.filter(({ to }) => to.includes(column))
    const [open] = leading
      .filter(({ allowed }) => allowed)
      .sort((one, other) => weightOf(one) - weightOf(other))
    if (open) return { kind: 'open', transition: open }
    const [closed] = leading
    return closed ? { kind: 'closed', transition: closed, unmet: closed.unmet } : { kind: 'none' }
  }
  return new Map(stages.map((column) => [column, wayTo(column)]))
}

/** The transition as it is taken from the board: the column has said where it leads. */
export const towards = (transition: PossibleTransition, column: string): PossibleTransition => ({
  ...transition,
  to: [column],
})

/** Whether the stage is said along with it: only where there is a choice. */
export const saysStage = ({ to }: PossibleTransition): boolean => to.length > 1
