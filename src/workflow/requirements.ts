import { countApprovals, lastWords, ownHand } from './approvals.ts'
import { openChecks, openCheckText, partsOfOpenCheck } from './checks.ts'
import { namedAuthors, WORDED_OTHERWISE } from './disclaimer-wording.ts'
import { isSamePerson } from './gate-facts.ts'
import type { GateFacts, PictureFacts } from './gate-facts.ts'
import { PEOPLE_REQUIREMENTS } from './people-requirements.ts'
import { POLICY_REQUIREMENTS } from './policy-requirements.ts'
import { PROSE_REQUIREMENTS } from './prose-requirements.ts'
import { PUBLICATION_REQUIREMENTS } from './publication-requirements.ts'
import { isBlank, met, requirements, unmet } from './requirement.ts'
import type { Requirement } from './requirement.ts'
import { TIME_REQUIREMENTS } from './time-requirements.ts'
import { WORK_REQUIREMENTS } from './work-requirements.ts'

export type { Level, Place, Requirement, Unmet } from './requirement.ts'

const isAddress = (slug: string) =>
  slug.length <= 200 && /^[\p{L}\p{M}\p{Nd}]+(?:-[\p{L}\p{M}\p{Nd}]+)*$/u.test(slug)

const picturesOf = ({ piece }: GateFacts): (PictureFacts & { field: string })[] => [
  ...(piece.picture ? [{ ...piece.picture, field: 'picture' }] : []),
  ...(piece.bodyPictures ?? []).map((picture) => ({ ...picture, field: 'body' })),
]

/** Everything a transition can ask for, by its stable code. */
export const REQUIREMENTS = requirements({
  'headline-present': {
    title: 'There is a headline',
    check: ({ piece }) =>
      isBlank(piece.headline) ? unmet('Write a headline.', { field: 'headline' }) : met,
  },
  'body-present': {
    title: 'There is a text',
    check: ({ piece }) =>
      piece.hasText ? met : unmet('The text is empty. Write it first.', { field: 'body' }),
  },
  'slug-present': {
    title: 'There is an address',
    check: ({ piece }) => {
      if (isBlank(piece.slug)) {
        return unmet('Give the piece an address: a few words joined by hyphens.', { field: 'slug' })
      }
      return isAddress(piece.slug)
        ? met
        : unmet(
            'Use only letters, digits and single hyphens in the address.',
            { field: 'slug' },
            { as: 'malformed' },
          )
    },
  },
  'slug-free': {
    title: 'The address is free',
    check: ({ slugTaken }) =>
      slugTaken
        ? unmet('Another publication stands at this address. Choose a different one.', {
            field: 'slug',
          })
        : met,
  },
  'byline-present': {
    title: 'Someone signs',
    check: ({ piece }) =>
      piece.bylineMode !== 'authors' || piece.bylines.length > 0
        ? met
        : unmet('Name an author, or choose that the house speaks or the name is withheld.', {
            field: 'bylines',
          }),
  },
  'questions-answered': {
    title: 'Every open question is settled',
    check: ({ piece }) =>
      piece.openQuestions
        .filter(({ answered, weight }) => !answered && weight !== 'should')
        .map(({ id, code, message, anchor, path }) => ({
          message: `Settle this question: ${message}`,
          told: { question: message },
          at: {
            question: id ?? code,
            ...(anchor === undefined ? {} : { anchor }),
            ...(path === undefined ? {} : { field: path }),
          },
        })),
  },
  'disclaimer-present': {
    title: 'A disclaimer stands with it, unless the house speaks',
    check: ({ piece, policy }) =>
      policy?.requireDisclaimer === false ||
      piece.bylineMode === 'desk' ||
      piece.disclaimers.some(({ text }) => !isBlank(text))
        ? met
        : unmet('Choose the disclaimer that is shown with this piece.', { field: 'disclaimers' }),
  },
  'disclaimer-agrees': {
    title: 'The wording of the disclaimer agrees with the byline',
    check: (facts) => {
      const named = namedAuthors(facts)
      return facts.piece.disclaimers.flatMap(({ code, agreesWith }) =>
        agreesWith === 'any' || agreesWith === named
          ? met
          : unmet(
              WORDED_OTHERWISE[agreesWith](code),
              { field: 'disclaimers' },
              { as: agreesWith, name: code },
            ),
      )
    },
  },
  'picture-complete': {
    title: 'Every picture has a description and a credit',
    check: (facts) =>
      picturesOf(facts).flatMap(({ alt, credit, text, field, isMissing }) => {
        const at = text === undefined ? { field } : { field, text }
        if (isMissing) {
          return unmet(
            'A picture of the text is not in the library any more. Take it out, or choose another.',
            at,
            { as: 'missing' },
          )
        }
        return [
          ...(isBlank(alt)
            ? unmet('Describe the picture for readers who cannot see it.', at)
            : met),
          ...(isBlank(credit) ? unmet('Say whose picture it is.', at, { as: 'credit' }) : met),
        ]
      }),
  },
  ...POLICY_REQUIREMENTS,
  ...WORK_REQUIREMENTS,
  ...PROSE_REQUIREMENTS,
  ...TIME_REQUIREMENTS,
  ...PEOPLE_REQUIREMENTS,
  'proof-current': {
    title: 'The proof is of the text as it stands',
    check: ({ piece, proof }) => {
      if (!proof) return unmet('Make a proof first.')
      return proof.workingHash === piece.workingHash
        ? met
        : unmet(
            'The piece was changed after its proof was made. Make a new proof.',
            {},
            { as: 'changed' },
          )
    },
  },
  'checks-passed': {
    title: 'Every check that the piece needs has passed, and none has failed',
    check: (facts) =>
      openChecks(facts).map((open) => ({
        message: openCheckText(open),
        at: { check: open.check.code },
        told: {
          check: open.check.code,
          ...partsOfOpenCheck(open),
        },
      })),
  },
  'proof-approved': {
    title: 'As many second persons as the kind of piece asks for have approved the proof',
    check: (facts) => {
      if (lastWords(facts).some(({ decision }) => decision === 'refused')) {
        return unmet(
          'An editor refused this proof. Settle it with them, or make a new proof.',
          {},
          { as: 'refused' },
        )
      }
      const { given, missing, needed, whole } = countApprovals(facts)
      if (whole) return met
      if (given.length === 0 && needed === 1 && missing.length === 0) {
        return unmet('No second person has approved this proof. Ask an editor to approve it.')
      }
      const counts = { given: given.length, needed }
      const [role] = missing
      return role === undefined
        ? unmet(
            `${given.length} of ${needed} people have approved this proof. Ask another editor to approve it.`,
            {},
            { as: 'more', ...counts },
          )
        : unmet(
            `${given.length} of ${needed} people have approved this proof. Ask one more who is ${role.replaceAll('-', ' ')} to approve it.`,
            {},
            { as: 'including', ...counts, role },
          )
    },
  },
  'not-refused': {
    title: 'No other editor has refused the proof',
    check: (facts) =>
      lastWords(facts).some(
        ({ by, decision }) => decision === 'refused' && !isSamePerson(by, facts.actor.id),
      )
        ? unmet('Another editor refused this proof. Settle it with them, or make a new proof.')
        : met,
  },
  'not-own-check': {
    title: 'Nobody settles a check of their own piece',
    check: ({ piece, actor }) =>
      piece.bylines.some(({ userId }) => isSamePerson(userId, actor.id))
        ? unmet('You wrote this. Somebody else must pass the check, or say that it is not needed.')
        : met,
  },
  'not-own-piece': {
    title: 'Nobody approves their own piece',
    check: (facts) => {
      const hand = ownHand(facts, facts.actor.id)
      if (hand === undefined) return met
      return unmet(
        hand === 'author'
          ? 'You are an author of this piece. Another editor must approve it.'
          : 'You made this proof. Another editor must approve it.',
        {},
        hand === 'author' ? { as: 'author' } : undefined,
      )
    },
  },
  'not-approved-twice': {
    title: 'Nobody counts twice',
    check: (facts) => {
      const { given, whole } = countApprovals(facts)
      return !whole && given.some(({ by }) => isSamePerson(by, facts.actor.id))
        ? unmet('You have approved this proof already. Another person must approve it too.')
        : met
    },
  },
  ...PUBLICATION_REQUIREMENTS,
})

/** The stable code of a requirement, for example `proof-current`. */
export type RequirementCode = keyof typeof REQUIREMENTS

/** Whether `code` is the code of a requirement. */
export function isRequirement(code: string): code is RequirementCode {
  return Object.hasOwn(REQUIREMENTS, code)
}

/** Those that a house may ask of some pieces and not of others, in the order of the table. */
export const SOFT_REQUIREMENTS: readonly { code: RequirementCode; title: string }[] = (
  Object.entries(REQUIREMENTS) as [RequirementCode, Requirement][]
)
  .filter(([, { soft }]) => soft)
  .map(([code, { title }]) => ({ code, title }))
