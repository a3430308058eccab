import type { BylineFacts, GateFacts } from './gate-facts.ts'
import { met, requirements, unmet } from './requirement.ts'
import type { Finding } from './requirement.ts'

/** What every named author is asked, and whoever did not answer. Silence is no answer. */
function unanswered(
  { piece }: GateFacts,
  answerOf: (byline: BylineFacts) => string | undefined,
  ask: (name: string) => string,
): readonly Finding[] {
  if (piece.bylineMode !== 'authors') return met
  return piece.bylines
    .filter((byline) => !['declared', 'none'].includes(answerOf(byline) ?? ''))
    .map(({ name }) => ({ message: ask(name), at: { field: 'bylines' }, told: { name } }))
}

const DECLARED = { interests: 'interests', payment: 'payment', aiUse: 'the use of AI' } as const

/** What is declared, and which policy texts stand with the piece. */
export const POLICY_REQUIREMENTS = requirements({
  'interests-declared': {
    title: 'Every author has declared interests, or that there are none',
    soft: ({ policy }) => (policy?.requireInterests ? 'required' : 'off'),
    check: (facts) =>
      unanswered(
        facts,
        ({ interests }) => interests,
        (name) => `Ask ${name} about interests, and record the answer or “none declared”.`,
      ),
  },
  'payment-declared': {
    title: 'Every author has declared who paid for the work, or that nobody else did',
    soft: () => 'off',
    check: (facts) =>
      unanswered(
        facts,
        ({ payment }) => payment,
        (name) => `Ask ${name} who paid for this work, and record the answer or “none declared”.`,
      ),
  },
  'ai-use-declared': {
    title: 'Every author has declared use of AI, or that there was none',
    soft: () => 'off',
    check: (facts) =>
      unanswered(
        facts,
        ({ aiUse }) => aiUse,
        (name) => `Ask ${name} about the use of AI, and record the answer or “none declared”.`,
      ),
  },
  'declarations-worded': {
    title: 'Whatever is declared is told in words',
    check: ({ piece }) =>
      (piece.wordless ?? []).map(({ who, what, field }): Finding => ({
        ...(who === undefined
          ? {
              message:
                'Write down what the desk declared about the use of AI: it is printed with the piece.',
              told: { as: 'desk' },
            }
          : {
              message: `Write down what ${who} declared about ${DECLARED[what]}: it is printed with the piece.`,
              told: { who, what },
            }),
        at: { field },
      })),
  },
  'disclaimers-current': {
    title: 'No disclaimer was changed for everything that goes out from now on',
    check: ({ outdatedDisclaimers = [] }) =>
      outdatedDisclaimers.map(({ name, version }) => ({
        message: `The disclaimer ${name} holds from version ${version} on for everything that goes out. Make a new proof: it takes the new wording.`,
        at: { field: 'disclaimers' },
        told: { name, version },
      })),
  },
  'disclaimer-in-language': {
    title: 'Every disclaimer that must stand is worded in the language of the piece',
    check: ({ piece }) =>
      (piece.untranslatedDisclaimers ?? []).map((name) => ({
        message: `The disclaimer ${name} must stand with this piece and is not worded in its language. Add the wording, in the same family, or choose the disclaimer here as it is.`,
        at: { field: 'disclaimers' },
        told: { name },
      })),
  },
  'sponsor-disclosed': {
    title: 'A sponsored piece carries a disclaimer that says so',
    check: ({ piece }) =>
      piece.sponsored && !piece.sponsorDisclosed
        ? unmet('Choose a disclaimer for sponsored pieces: somebody paid for this one.', {
            field: 'disclaimers',
          })
        : met,
  },
})
