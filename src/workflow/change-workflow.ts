import type { RequirementCode } from './requirements.ts'
import type { Right } from './rights.ts'
import type { PieceStage, Stage } from './stages.ts'
import type { PieceTransition, PieceTransitionName, PieceWorkflow } from './transitions.ts'

/** One step from a workflow to another; made by the functions below, or by hand. */
export type WorkflowChange = (workflow: PieceWorkflow) => PieceWorkflow

/** Names of the standard workflow are offered; a desk's own are taken too. */
type Own<Name extends string> = Name | (string & {})
type StageName = Own<PieceStage>
type TransitionName = Own<PieceTransitionName>
type Code = Own<RequirementCode>

/** A transition of a desk's own: what is left out has the value of a plain step taken by a person. */
export type NewTransition = Pick<PieceTransition, 'label' | 'name'> & {
  from: readonly StageName[]
  to: readonly StageName[]
  right: Own<Right>
  requirements?: readonly Code[]
} & Partial<Omit<PieceTransition, 'by' | 'from' | 'requirements' | 'right' | 'to'>>

/**
 * A workflow with changes, one after the other.
 *
 * @example
 * changeWorkflow(standard, relabelStage('checking', 'With the subs'), removeStage('commissioned'))
 * @throws Error naming a stage or transition that the workflow does not have.
 */
export const changeWorkflow = (
  workflow: PieceWorkflow,
  ...changes: readonly WorkflowChange[]
): PieceWorkflow => changes.reduce((changed, change) => change(changed), workflow)

/** Adds a stage after another one, or at the end; transitions lead there and away from it. */
export const addStage =
  (stage: Stage, { after }: { after?: StageName } = {}): WorkflowChange =>
  (workflow) => ({ ...workflow, stages: inserted(workflow.stages, stage, 'stage', after) })

/** Other words for a stage. Its name stays, and with it everything that pieces and lists know it by. */
export const relabelStage =
  (name: StageName, label: string, description?: string): WorkflowChange =>
  (workflow) => {
    mustHave(workflow.stages, 'stage', name)
    return {
      ...workflow,
      stages: workflow.stages.map((stage) =>
        stage.name === name
          ? { ...stage, label, ...(description === undefined ? {} : { description }) }
          : stage,
      ),
    }
  }

/** Takes a stage out, and every transition that then leaves or reaches nothing. */
export const removeStage =
  (name: StageName): WorkflowChange =>
  (workflow) => {
    mustHave(workflow.stages, 'stage', name)
    const without = (names: readonly string[]) => names.filter((each) => each !== name)
    return {
      ...workflow,
      stages: workflow.stages.filter((stage) => stage.name !== name),
      initial: without(workflow.initial),
      transitions: workflow.transitions
        .map((transition) => ({
          ...transition,
          from: without(transition.from),
          to: without(transition.to),
        }))
        .filter(({ from, to }) => from.length > 0 && to.length > 0),
    }
  }

/** The stages in which a piece may begin, the first one the default. */
export const beginIn =
  (...stages: readonly StageName[]): WorkflowChange =>
  (workflow) => {
    for (const name of stages) mustHave(workflow.stages, 'stage', name)
    return { ...workflow, initial: stages }
  }

/** Adds a transition after another one, or at the end. */
export const addTransition =
  (transition: NewTransition, { after }: { after?: TransitionName } = {}): WorkflowChange =>
  (workflow) => {
    const whole: PieceTransition = {
      description: transition.label,
      requirements: [],
      effect: 'none',
      note: 'optional',
      asks: [],
      queues: [],
      ...transition,
      by: 'person',
    }
    return {
      ...workflow,
      transitions: inserted(workflow.transitions, whole, 'transition', after),
    }
  }

/** Changes parts of a transition: its words, stages, right, requirements or note. */
export const changeTransition =
  (
    name: TransitionName,
    change: Partial<Omit<PieceTransition, 'by' | 'effect' | 'name'>>,
  ): WorkflowChange =>
  (workflow) => {
    mustHave(workflow.transitions, 'transition', name)
    return {
      ...workflow,
      transitions: workflow.transitions.map((transition) =>
        transition.name === name ? { ...transition, ...change } : transition,
      ),
    }
  }

export const removeTransition =
  (name: TransitionName): WorkflowChange =>
  (workflow) => {
    mustHave(workflow.transitions, 'transition', name)
    return {
      ...workflow,
      transitions: workflow.transitions.filter((transition) => transition.name !== name),
    }
  }

/** Asks more of some transitions. */
export const addRequirements = (
  names: readonly TransitionName[],
  codes: readonly Code[],
): WorkflowChange =>
  onRequirements(names, (before) => [...before, ...codes.filter((code) => !before.includes(code))])

/** Asks less of some transitions. What keeps an unapproved text from the public cannot be left out. */
export const dropRequirements = (
  names: readonly TransitionName[],
  codes: readonly Code[],
): WorkflowChange =>
  onRequirements(names, (before) => before.filter((code) => !codes.includes(code)))

const onRequirements =
  (
    names: readonly TransitionName[],
    change: (before: readonly string[]) => readonly string[],
  ): WorkflowChange =>
  (workflow) => {
    for (const name of names) mustHave(workflow.transitions, 'transition', name)
    return {
      ...workflow,
      transitions: workflow.transitions.map((transition) =>
        names.includes(transition.name)
          ? { ...transition, requirements: change(transition.requirements) }
          : transition,
      ),
    }
  }

type Named = { readonly name: string }

function mustHave(list: readonly Named[], noun: string, name: string): void {
  if (list.some((each) => each.name === name)) return
  throw new Error(
    `The workflow has no ${noun} “${name}”. It has ${list.map((each) => each.name).join(', ')}.`,
  )
}

function inserted<Item extends Named>(
  list: readonly Item[],
  item: Item,
  noun: string,
  after: string | undefined,
): readonly Item[] {
  if (after === undefined) return [...list, item]
  mustHave(list, noun, after)
  return list.flatMap((each) => (each.name === after ? [each, item] : [each]))
}
