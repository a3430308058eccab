import type { Address } from '../notices/give-once.ts'
import type { NoticeCode } from '../notices/notice-table.ts'
import type { Right } from './rights.ts'

/** People around a piece, by account id. */
export type Parties = {
  assignee?: string | undefined
  /** Whoever made the current proof. */
  maker?: string | undefined
  /** Whose approval or passed check stands on the current proof. */
  signers: readonly string[]
  /** Accounts that stand in the byline: nobody asks them to approve their own piece. */
  writers: readonly string[]
  /** Accounts by the rights they hold now. */
  holders: (right: Right) => readonly string[]
}

type Circle = 'assignee' | 'maker' | 'signers'

/** Whom a notice about a piece is for. */
export type Audience = {
  readonly circles: readonly Circle[]
  /** Whoever holds one of these rights. */
  readonly rights: readonly Right[]
  /** Not those who could not sign: the maker of the proof and the authors. */
  readonly asksToSign?: true
}

const around: Audience = { circles: ['assignee', 'maker', 'signers'], rights: [] }
const chiefs: Audience = { ...around, rights: ['publications.restore'] }

/** Whom each notice of the tables of transitions is for. */
export const AUDIENCES: Partial<Readonly<Record<NoticeCode, Audience>>> = {
  'proof-made': { circles: [], rights: ['pieces.approve'], asksToSign: true },
  'proof-approved': { circles: ['assignee', 'maker'], rights: [] },
  'approval-withdrawn': around,
  'approval-lapsed': { circles: ['signers'], rights: [] },
  'check-failed': around,
  'check-wanted': { circles: [], rights: [] },
  'piece-published': around,
  'piece-scheduled': around,
  'piece-unscheduled': around,
  'schedule-blocked': { ...around, rights: ['pieces.schedule'] },
  'piece-sent-back': around,
  'piece-assigned': { circles: ['assignee'], rights: [] },
  'piece-overdue': { circles: ['assignee'], rights: [] },
  'source-changed': { ...around, rights: ['pieces.edit'] },
  'correction-started': around,
  'publication-retracted': chiefs,
  'publication-removed': chiefs,
  'publication-unpublished': chiefs,
  'publication-restored': chiefs,
  'publication-undone': around,
  'publication-held': chiefs,
  'publication-hold-lifted': chiefs,
  'publication-erased': chiefs,
  'retraction-to-confirm': { circles: [], rights: ['publications.retract'] },
}

/**
 * The people a notice is for.
 *
 * @param also rights whose holders are asked besides, for the checks a piece needs.
 */
export function whoIsTold(
  code: NoticeCode,
  parties: Parties,
  also: readonly Right[] = [],
): Address {
  const audience = AUDIENCES[code]
  if (!audience) return { code, to: [] }
  const { assignee, maker, signers, writers, holders } = parties
  const circles: Record<Circle, readonly (string | undefined)[]> = {
    assignee: [assignee],
    maker: [maker],
    signers,
  }
  const own = new Set(audience.asksToSign ? [...writers, maker] : [])
  const approvers = audience.rights.flatMap((right) => holders(right)).filter((id) => !own.has(id))
  const checkers = also.flatMap((right) => holders(right)).filter((id) => !writers.includes(id))
  const people = [
    ...audience.circles.flatMap((circle) => circles[circle]),
    ...approvers,
    ...checkers,
  ]
  return { code, to: [...new Set(people.filter((id): id is string => id !== undefined))] }
}

/** Every right of which the audience of these codes must be known. */
export const rightsAsked = (codes: readonly NoticeCode[]): Right[] => [
  ...new Set(codes.flatMap((code) => AUDIENCES[code]?.rights ?? [])),
]
