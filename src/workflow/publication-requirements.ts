import type { NoteChoice } from '../publishing/content.ts'
import { isSamePerson } from './gate-facts.ts'
import { isBlank, met, requirements, unmet } from './requirement.ts'
import { mayRoles } from './rights.ts'
import type { Right } from './rights.ts'

/** What a note says of a text decides who may say it. */
const RIGHT_OF_NOTE: Partial<Record<NoteChoice, Right>> = {
  concern: 'publications.retract',
  'partial-retraction': 'publications.retract',
}

/** What is asked of something the public reads, and of a change of it. */
export const PUBLICATION_REQUIREMENTS = requirements({
  'note-present': {
    title: 'Readers are told of a change of what was published',
    check: ({ piece, publication }) => {
      if (publication?.state !== 'live' && publication?.state !== 'unpublished') return met
      if (!piece.note) {
        return unmet(
          'Say what kind of change this is: a correction, a clarification, an update, or a slip that needs no note.',
          { field: 'noteType' },
        )
      }
      return piece.note.type !== 'minor' && isBlank(piece.note.text)
        ? unmet('Write the note that readers will see.', { field: 'noteText' }, { as: 'text' })
        : met
    },
  },
  'note-allowed': {
    title: 'Whoever takes it may issue a note of this kind',
    check: ({ piece, actor, rights }) => {
      const right = piece.note && RIGHT_OF_NOTE[piece.note.type]
      return !right || actor.kind === 'system' || mayRoles(actor.roles, right, rights)
        ? met
        : unmet('A note of this kind takes the right to retract. Ask the desk chief.', {
            field: 'noteType',
          })
    },
  },
  'undo-in-time': {
    title: 'It went out a few minutes ago',
    whenUnmet: 'hidden',
    check: ({ publication, policy, now }) => {
      const minutes = policy?.undoMinutes ?? 10
      const since = Date.parse(now) - Date.parse(publication?.releasedAt ?? '')
      return since >= 0 && since <= minutes * 60_000
        ? met
        : unmet(
            `Undo is open for ${minutes} minutes. Correct it, or unpublish it.`,
            {},
            { minutes },
          )
    },
  },
  'text-kept': {
    title: 'Its text was not erased',
    whenUnmet: 'hidden',
    check: ({ publication }) =>
      publication?.erased ? unmet('The text was erased by order and cannot come back.') : met,
  },
  'removed-by-another': {
    title: 'Someone else removed it',
    check: ({ publication, actor }) =>
      isSamePerson(publication?.removedBy, actor.id)
        ? unmet('You removed it yourself. A second person must erase the text.')
        : met,
  },
  'no-hold-yet': {
    title: 'No legal hold stands',
    whenUnmet: 'hidden',
    check: ({ publication }) => (publication?.hold ? unmet('It is on hold already.') : met),
  },
  'on-hold': {
    title: 'A legal hold stands',
    whenUnmet: 'hidden',
    check: ({ publication }) => (publication?.hold ? met : unmet('There is no hold to lift.')),
  },
  'publication-live': {
    title: 'The public reads a release of it',
    whenUnmet: 'hidden',
    check: ({ publication }) =>
      publication?.state === 'live' ? met : unmet('Nothing of this piece is live.'),
  },
  'address-open': {
    title: 'It was not retracted or removed',
    check: ({ publication }) =>
      publication?.state === 'retracted'
        ? unmet(
            'The publication was retracted. Restore it before releasing a new text.',
            {},
            { as: 'retracted' },
          )
        : publication?.state === 'removed'
          ? unmet(
              'The publication was removed. Restore it before releasing a new text.',
              {},
              { as: 'removed' },
            )
          : met,
  },
  'not-on-hold': {
    title: 'No legal hold',
    check: ({ publication }) =>
      publication?.hold
        ? unmet(
            'A legal hold stands on the publication: nothing may change or go until it is lifted.',
          )
        : met,
  },
  'retraction-unconfirmed': {
    title: 'An emergency retraction waits for a second person',
    whenUnmet: 'hidden',
    check: ({ publication }) =>
      publication?.emergencyBy === undefined
        ? unmet('There is no emergency retraction to confirm.')
        : met,
  },
  'second-person': {
    title: 'Someone else confirms it',
    check: ({ publication, actor }) =>
      isSamePerson(publication?.emergencyBy, actor.id)
        ? unmet('You retracted it yourself. A second person must confirm.')
        : met,
  },
})
