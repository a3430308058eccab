import type { CheckCode } from './checks.ts'
import { findCheck } from './checks.ts'
import type { ApprovalRule } from './gate-facts.ts'

/** What the settings ask of one kind of piece, as their row holds it. */
export type KindRuleRow = {
  kind?: string | null
  checks?: readonly string[] | null
  approvals?: number | null
  including?: readonly string[] | null
}

/** What a kind of piece needs before it goes out. */
export type KindRule = { checks: readonly CheckCode[]; approvals: ApprovalRule }

/** Most second persons that can be asked for. */
export const MOST_APPROVALS = 5

/** The rule of a kind. Where two rows speak of one kind, the stricter of each holds. */
export function ruleOfKind(
  rows: readonly KindRuleRow[] | null | undefined,
  kind: string,
): KindRule {
  const own = (rows ?? []).filter((row) => row.kind === kind)
  const checks = own
    .flatMap((row) => row.checks ?? [])
    .flatMap((code) => findCheck(code)?.code ?? [])
  return {
    checks: [...new Set(checks)],
    approvals: {
      count: Math.max(1, ...own.map((row) => row.approvals ?? 1)),
      including: [...new Set(own.flatMap((row) => row.including ?? []))],
    },
  }
}

type KindRulesFault =
  { fault: 'kindTwice' } | { fault: 'moreRolesThanPeople'; places: { count: number } }

/**
 * What is wrong with the rules as a person wrote them; `null` when they may stand.
 *
 * @param rows as the form brings them.
 */
export function faultOfKindRules(rows: unknown): KindRulesFault | null {
  const rules = Array.isArray(rows) ? (rows as KindRuleRow[]) : []
  const kinds = rules.map(({ kind }) => kind)
  if (new Set(kinds).size < kinds.length) {
    return { fault: 'kindTwice' }
  }
  const short = rules.find(
    ({ approvals, including }) => (including?.length ?? 0) > (approvals ?? 1),
  )
  return short
    ? { fault: 'moreRolesThanPeople', places: { count: short.including?.length ?? 1 } }
    : null
}

/** What a piece says of its own checks, as its row holds it. */
export type NeedsRow = Partial<Record<CheckCode, 'needed' | 'not-needed' | null>>

/** The checks a piece needs: its own word, and that of its kind where it has none. */
export function neededChecks(
  needs: NeedsRow | null | undefined,
  ofKind: readonly CheckCode[],
): CheckCode[] {
  const all: readonly CheckCode[] = ['copy', 'fact', 'legal', 'picture', 'author']
  return all.filter((code) => (needs?.[code] ? needs[code] === 'needed' : ofKind.includes(code)))
}
