import { canonicalJson, sha256Hex } from '../publishing/canonical.ts'
import { REQUIREMENTS } from './requirements.ts'
import type { Requirement } from './requirements.ts'
import { isRole, RIGHTS, ROLES } from './rights.ts'
import type { Right, RightEntry, RightsTable, Role } from './rights.ts'
import { PIECE_WORKFLOW } from './transitions.ts'
import type { PieceWorkflow } from './transitions.ts'
import { checkWorkflow } from './workflow-check.ts'

/** How a desk works otherwise than the standard one. */
export type WorkflowOption = {
  /**
   * The desk's own workflow, made of the standard one.
   * @example (standard) => changeWorkflow(standard, relabelStage('checking', 'With the subs'))
   */
  definition?: (standard: PieceWorkflow) => PieceWorkflow
  /** Requirements of the desk's own, by their codes, for transitions to name. */
  requirements?: Readonly<Record<string, Requirement>>
  /** Other roles for a right of the desk, or a right of its own. */
  rights?: Partial<Record<Right, readonly Role[]>> &
    Readonly<Record<string, readonly Role[] | RightEntry>>
}

export type ResolvedWorkflow = {
  /** What a piece that begins now is moved by. */
  definition: PieceWorkflow
  /** SHA-256 in hex of the definition; each piece keeps the hash it began with. */
  hash: string
  /** Those of the desk and its own, by their codes. */
  requirements: Readonly<Record<string, Requirement>>
  /** Who holds which right today; pieces that began under other options obey it too. */
  rights: RightsTable
}

/** What a stored definition is known by. */
export const hashOfWorkflow = (definition: PieceWorkflow): string =>
  sha256Hex(canonicalJson(definition))

/** @throws Error with everything that is wrong, one sentence a line. */
export function resolveWorkflow(option: WorkflowOption = {}): ResolvedWorkflow {
  const requirements = { ...REQUIREMENTS, ...option.requirements }
  const rights = rightsWith(option.rights ?? {})
  const definition = option.definition?.(PIECE_WORKFLOW) ?? PIECE_WORKFLOW
  const faults = [
    ...Object.keys(option.requirements ?? {})
      .filter((code) => Object.hasOwn(REQUIREMENTS, code))
      .map((code) => `The requirement “${code}” is the desk’s own. Give yours another code.`),
    ...faultsOfRights(rights),
    ...checkWorkflow(definition, { requirements, rights }),
  ]
  if (faults.length > 0) {
    throw new Error(`The workflow does not hold together.\n${faults.join('\n')}`)
  }
  return { definition, hash: hashOfWorkflow(definition), requirements, rights }
}

function rightsWith(
  own: Readonly<Record<string, readonly Role[] | RightEntry | undefined>>,
): RightsTable {
  const table: Record<string, RightEntry> = { ...RIGHTS }
  for (const [right, given] of Object.entries(own)) {
    if (given === undefined) continue
    table[right] =
      'roles' in given ? given : { description: table[right]?.description ?? right, roles: given }
  }
  return table
}

function faultsOfRights(rights: RightsTable): string[] {
  return Object.entries(rights).flatMap(([right, { roles }]) => {
    const unknown = roles.filter((role) => !isRole(role))
    if (unknown.length > 0) {
      return [
        `The right “${right}” is given to “${unknown.join('”, “')}”, which is no role. The roles are ${ROLES.join(', ')}.`,
      ]
    }
    return roles.length === 0
      ? [`Nobody holds the right “${right}”. Give it to a role, “admin” if to nobody else.`]
      : []
  })
}
