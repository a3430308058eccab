import type { BylineFacts, GateFacts } from './gate-facts.ts'
import { met, requirements } from './requirement.ts'
import type { Finding } from './requirement.ts'

const DAY = 86_400_000

/** Authors of whom something is asked: where the house speaks there are none. */
const signing = ({ piece }: GateFacts): readonly BylineFacts[] =>
  piece.bylineMode === 'desk' ? [] : piece.bylines

const at = { field: 'bylines' }

type Spacing = { name: string; near: number; days: number }

function tooClose({ name, near, days }: Spacing): Pick<Finding, 'message' | 'told'> {
  if (near === 0) {
    return {
      message: `Less than a day would lie between this and another piece by ${name}; the desk keeps ${days}.`,
      told: { as: 'none', name, days },
    }
  }
  return near === 1
    ? {
        message: `Only one day would lie between this and another piece by ${name}; the desk keeps ${days}.`,
        told: { as: 'one', name, days },
      }
    : {
        message: `Only ${near} days would lie between this and another piece by ${name}; the desk keeps ${days}.`,
        told: { name, near, days },
      }
}

/** What the desk knows of those who sign. */
export const PEOPLE_REQUIREMENTS = requirements({
  'identity-not-failed': {
    title: 'No author turned out to be somebody else',
    check: (facts) =>
      signing(facts)
        .filter(({ identity }) => identity === 'failed')
        .map(({ name }) => ({
          message: `The check of who ${name} is has failed. Nothing under this name goes out.`,
          at,
          told: { name },
        })),
  },
  'identity-checked': {
    title: 'The desk has checked who a first-time author is',
    // Whoever came in from outside is not known to anybody; a name that the desk itself wrote down may be.
    soft: ({ piece }) => (piece.cameIn ? 'required' : 'recommended'),
    check: (facts) =>
      signing(facts)
        .filter(
          ({ identity, isNew }) => isNew === true && (identity ?? 'not-checked') === 'not-checked',
        )
        .map(({ name }) => ({
          message: `Nothing by ${name} is live yet. Check who this is, and record it on the author’s profile.`,
          at,
          told: { name },
        })),
  },
  'terms-agreed': {
    title: 'Every author has agreed to the terms',
    soft: () => 'recommended',
    check: (facts) =>
      facts.piece.termsOfSubmission
        ? met
        : signing(facts)
            .filter(({ termsAgreed }) => !termsAgreed)
            .map(({ name }) => ({
              message: `Record that ${name} agreed to the terms, how and when.`,
              at,
              told: { name },
            })),
  },
  'spacing-kept': {
    title: 'Some days lie between two pieces of one author',
    severity: 'warning',
    check: (facts) => {
      const days = facts.policy?.spacingDays ?? 0
      if (days <= 0 || facts.publication) return met
      const out = Date.parse(facts.releaseAt ?? facts.now)
      return signing(facts).flatMap(({ name, others = [] }) => {
        const gaps = others.map((other) => Math.abs(out - Date.parse(other)))
        const gap = Math.min(...gaps) / DAY
        if (gap >= days) return met
        const near = Math.floor(gap)
        return [{ at, ...tooClose({ name, near, days }) }]
      })
    },
  },
})
