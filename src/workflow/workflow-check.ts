import { REQUIREMENTS } from './requirements.ts'
import { RIGHTS } from './rights.ts'
import type { RightsTable } from './rights.ts'
import type { PieceTransition, PieceWorkflow } from './transitions.ts'

/**
 * What is wrong with a workflow, one sentence each, naming the stage or transition; empty when it may
 * run. Asked at boot, so that a slip in an option is found before a piece meets it.
 */
export function checkWorkflow(workflow: PieceWorkflow, words: Words = STANDARD): string[] {
  return [
    ...repeatedNames(workflow),
    ...workflow.transitions.flatMap((transition) => wordsOfTransition(transition, workflow, words)),
    ...waysThrough(workflow),
    ...unguardedReleases(workflow),
    ...stagesOfTheClock(workflow),
  ]
}

/** Codes and rights that transitions may name. */
type Words = { requirements: Readonly<Record<string, unknown>>; rights: RightsTable }

const STANDARD: Words = { requirements: REQUIREMENTS, rights: RIGHTS }

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

function repeatedNames({ stages, transitions }: PieceWorkflow): string[] {
  const repeated = (names: readonly string[]) => [
    ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
  ]
  return [
    ...repeated(stages.map(({ name }) => name)).map((name) => `The stage “${name}” stands twice.`),
    ...repeated(transitions.map(({ name }) => name)).map(
      (name) => `The transition “${name}” stands twice.`,
    ),
  ]
}

/** Words in one transition that mean nothing to the desk. */
function wordsOfTransition(
  transition: PieceTransition,
  { stages }: PieceWorkflow,
  { requirements, rights }: Words,
): string[] {
  const known = new Set(stages.map(({ name }) => name))
  const at = `The transition “${transition.name}”`
  const errors: string[] = []
  if (transition.from.length === 0) errors.push(`${at} leaves no stage. Name one in \`from\`.`)
  if (transition.to.length === 0) errors.push(`${at} leads to no stage. Name one in \`to\`.`)
  for (const stage of new Set([...transition.from, ...transition.to])) {
    if (!known.has(stage)) {
      errors.push(`${at} names the stage “${stage}”, which the workflow does not have.`)
    }
  }
  if (!Object.hasOwn(rights, transition.right)) {
    errors.push(`${at} asks for the right “${transition.right}”, which does not exist.`)
  }
  for (const code of transition.requirements) {
    if (!Object.hasOwn(requirements, code)) {
      errors.push(`${at} has the requirement “${code}”, which does not exist.`)
    }
  }
  return errors
}

/** Stages nobody can get to, and stages from which nothing leads to an end. */
function waysThrough({ stages, initial, transitions }: PieceWorkflow): string[] {
  const names = stages.map(({ name }) => name)
  const errors = initial
    .filter((stage) => !names.includes(stage))
    .map((stage) => `A piece cannot begin in “${stage}”, which the workflow does not have.`)
  if (initial.length === 0) errors.push('Name at least one stage in which a piece begins.')

  const forward = transitions.flatMap(({ from, to }) => from.flatMap((a) => to.map((b) => [a, b])))
  const reached = closure(initial, forward)
  const unreachable = names.filter((name) => !reached.has(name))
  if (unreachable.length > 0) errors.push(`No piece can ever reach ${quoted(unreachable)}.`)

  const stuck = names.filter((name) => !forward.some(([from, to]) => from === name && to !== name))
  if (stuck.length > 0) errors.push(`No transition leads out of ${quoted(stuck)}.`)

  const ends = stages.filter(({ group }) => group === 'ended').map(({ name }) => name)
  const ending = closure(
    ends,
    forward.map(([from, to]) => [to, from]),
  )
  const endless = names.filter((name) => !ending.has(name) && !stuck.includes(name))
  if (endless.length > 0) errors.push(`From ${quoted(endless)} no way leads to an end.`)
  return errors
}

function closure(
  start: readonly string[],
  edges: readonly (readonly (string | undefined)[])[],
): Set<string> {
  const reached = new Set(start)
  for (const stage of reached) {
    for (const [from, to] of edges) {
      if (from === stage && to !== undefined) reached.add(to)
    }
  }
  return reached
}

/** The promise of the house: what goes to the public is an approved proof of the text as it stands. */
function unguardedReleases({ transitions }: PieceWorkflow): string[] {
  const missing = (transition: PieceTransition, codes: readonly string[]) =>
    codes.filter((code) => !transition.requirements.includes(code))
  const errors: string[] = []
  for (const transition of transitions) {
    const at = `The transition “${transition.name}”`
    if (transition.effect === 'release') {
      const codes = missing(transition, [
        'proof-current',
        'checks-passed',
        'proof-approved',
        'address-open',
        'not-on-hold',
      ])
      if (codes.length > 0) errors.push(`${at} releases and must require ${quoted(codes)}.`)
    }
    if (transition.effect === 'approve') {
      const codes = missing(transition, ['proof-current', 'not-own-piece'])
      if (codes.length > 0) errors.push(`${at} approves and must require ${quoted(codes)}.`)
    }
    if (transition.to.includes('published') && transition.effect !== 'release') {
      const codes = missing(transition, ['publication-live'])
      if (codes.length > 0) {
        errors.push(
          `${at} leads to “published” without a release and must require ${quoted(codes)}.`,
        )
      }
    }
  }
  return errors
}

/** Where an effect leaves a piece, as the clock, the screens and a save of the text know it. */
const STAGE_OF_EFFECT: Readonly<Partial<Record<PieceTransition['effect'], string>>> = {
  schedule: 'scheduled',
  block: 'blocked',
  release: 'published',
}

/** Stages may have any label; these three keep their names, and the clock its ways out of a schedule. */
function stagesOfTheClock({ stages, transitions }: PieceWorkflow): string[] {
  const errors = transitions.flatMap(({ name, effect, to }) => {
    const stage = STAGE_OF_EFFECT[effect]
    return stage === undefined || (to.length === 1 && to[0] === stage)
      ? []
      : [
          `The transition “${name}” has the effect “${effect}” and must lead to “${stage}” alone. Give the stage another label instead.`,
        ]
  })
  if (!stages.some(({ name }) => name === 'scheduled')) return errors
  for (const effect of ['release', 'block'] as const) {
    const isThere = transitions.some(
      (transition) =>
        transition.by === 'system' &&
        transition.effect === effect &&
        transition.from.includes('scheduled'),
    )
    if (!isThere) {
      errors.push(
        `The clock has no way out of “scheduled” with the effect “${effect}”. Put the transition back, or take the stage out.`,
      )
    }
  }
  return errors
}
