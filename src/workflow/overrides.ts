import type { Unmet } from './requirement.ts'

/** Why somebody goes on although a warning stands. */
export type Override = { code: string; reason: string }

/** Longest reason, in UTF-16 units. */
export const REASON_LIMIT = 1000

const MOST_OVERRIDES = 20

/** What is wrong with the reasons that were given. That they are for warnings at all, the gate sees. */
export function checkOverrides(overrides: readonly Override[] = []): Unmet[] {
  const say = (message: string): Unmet[] => [
    { code: 'override-malformed', message, at: { field: 'overrides' } },
  ]
  if (overrides.length > MOST_OVERRIDES) return say(`Give ${MOST_OVERRIDES} reasons at most.`)
  return overrides.flatMap(({ code, reason }) => {
    const text = reason.trim()
    if (text === '') return say(`Say why you go on in spite of “${code.slice(0, 60)}”.`)
    if (text.length > REASON_LIMIT) return say(`Shorten the reason to ${REASON_LIMIT} characters.`)
    if (/\p{Surrogate}|\0/u.test(text)) {
      return say('A reason holds half a character: type it again.')
    }
    return []
  })
}

/**
 * The reasons in the body of a request.
 *
 * @returns `null` for anything else than a list of `{ code, reason }`.
 */
export function readOverrides(value: unknown): Override[] | null {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return null
  const overrides = value.map((each: unknown) => {
    const { code, reason } = (typeof each === 'object' && each !== null ? each : {}) as {
      code?: unknown
      reason?: unknown
    }
    return typeof code === 'string' && typeof reason === 'string' ? { code, reason } : null
  })
  return overrides.every((each) => each !== null) ? overrides : null
}

/** The warnings that were passed, each once, with the reason that was given for it. */
export const reasonsFor = (passed: readonly Unmet[], overrides: readonly Override[]): Override[] =>
  [...new Set(passed.map(({ code }) => code))].map((code) => ({
    code,
    reason: overrides.find((each) => each.code === code)?.reason.trim() ?? '',
  }))
