import { describe, expect, it } from '@jest/globals'
import {
  findPublicationTransition,
  PUBLICATION_TRANSITIONS,
  publicationTransitionsFrom,
} from './publication-transitions.ts'
import { isRequirement } from './requirements.ts'
import { isRight, RIGHTS } from './rights.ts'
import { PIECE_STAGES, PUBLICATION_STATES } from './stages.ts'
import { destinationsOf, findTransition, PIECE_WORKFLOW, transitionsFrom } from './transitions.ts'

/** The ways out of each stage, written by hand. */
const WAYS: Record<string, string> = {
  commissioned: 'start-writing start-editing need-check drop-check archive',
  writing: 'start-editing need-check drop-check send-back cancel-correction archive',
  editing: 'make-proof need-check drop-check send-back cancel-correction archive',
  checking:
    'make-proof approve pass-check fail-check need-check drop-check send-back cancel-correction archive',
  approved:
    'make-proof pass-check fail-check need-check drop-check withdraw-approval publish schedule send-back cancel-correction archive',
  scheduled:
    'fail-check need-check drop-check reschedule unschedule publish-on-time block send-back',
  published: 'undo-publish start-correction archive',
  blocked:
    'make-proof pass-check fail-check need-check drop-check unblock send-back cancel-correction archive',
  archived: 'reopen',
}

describe('the ways of a piece', () => {
  it.each(PIECE_STAGES.map(({ name }) => name))('lead out of %s as written', (stage) => {
    expect(transitionsFrom(stage).map(({ name }) => name)).toEqual(WAYS[stage]?.split(' '))
  })

  it('reach the public from an approval and from a schedule only', () => {
    const releases = PIECE_WORKFLOW.transitions.filter(({ effect }) => effect === 'release')
    expect(releases.map(({ from, to }) => [from, to])).toEqual([
      [['approved'], ['published']],
      [['scheduled'], ['published']],
    ])
    for (const { requirements } of releases) {
      expect(requirements).toEqual(
        expect.arrayContaining(['proof-current', 'proof-approved', 'slug-free', 'not-on-hold']),
      )
    }
  })

  it('ask again at release everything that a proof was asked', () => {
    const asked = findTransition('make-proof')?.requirements ?? []
    expect(asked).toContain('questions-answered')
    for (const name of ['publish', 'schedule', 'publish-on-time']) {
      expect(findTransition(name)?.requirements).toEqual(expect.arrayContaining([...asked]))
    }
  })

  it('leave to the clock only what the clock does', () => {
    const bySystem = PIECE_WORKFLOW.transitions.filter(({ by }) => by === 'system')
    expect(bySystem.map(({ name }) => name)).toEqual(['publish-on-time', 'block'])
  })

  it('want a word with what disappoints somebody', () => {
    const required = PIECE_WORKFLOW.transitions.filter(({ note }) => note === 'required')
    expect(required.map(({ name }) => name)).toEqual([
      'fail-check',
      'drop-check',
      'withdraw-approval',
      'block',
      'send-back',
    ])
  })

  it('send back to a stage other than the present one', () => {
    const sendBack = findTransition('send-back')
    expect(sendBack && destinationsOf(sendBack, 'checking')).toEqual([
      'writing',
      'editing',
      'commissioned',
    ])
    expect(sendBack && destinationsOf(sendBack, 'editing')).toEqual(['writing', 'commissioned'])
    const again = findTransition('make-proof')
    expect(again && destinationsOf(again, 'checking')).toEqual(['checking'])
  })

  it('are not found under a name that is none', () => {
    expect(findTransition('constructor')).toBeUndefined()
    expect(findTransition('publish')?.label).toBe('Publish')
    expect(transitionsFrom('nowhere')).toEqual([])
  })
})

describe('the ways of a publication', () => {
  it.each([
    ['live', 'retract retract-emergency remove unpublish hold lift-hold'],
    ['retracted', 'confirm-retraction remove restore hold lift-hold'],
    ['removed', 'erase restore hold lift-hold'],
    ['unpublished', 'remove restore hold lift-hold'],
    ['redirect', ''],
  ] as const)('lead out of %s as written', (state, names) => {
    expect(
      publicationTransitionsFrom(state)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(names)
  })

  it('need a right of their own each', () => {
    const rights = ['retract', 'retract-emergency', 'remove', 'unpublish', 'restore'].map(
      (name) => findPublicationTransition(name)?.right,
    )
    expect(new Set(rights).size).toBe(5)
    expect(findPublicationTransition('confirm-retraction')?.right).toBe('publications.retract')
  })

  it('tell the public why a text is marked, gone or back', () => {
    for (const name of ['retract', 'confirm-retraction', 'remove', 'restore']) {
      expect(findPublicationTransition(name)?.publicNote).toBe('required')
    }
    expect(findPublicationTransition('toString')).toBeUndefined()
  })

  it('use words that exist', () => {
    const states = PUBLICATION_STATES.map(({ name }) => name)
    for (const transition of PUBLICATION_TRANSITIONS) {
      expect(states).toEqual(expect.arrayContaining([...transition.from, transition.to ?? 'live']))
      expect(isRight(transition.right)).toBe(true)
      expect(transition.requirements.every(isRequirement)).toBe(true)
    }
    const emergency = findPublicationTransition('retract-emergency')
    expect(findPublicationTransition(emergency?.confirmedBy ?? '')).toBeDefined()
    expect(RIGHTS['publications.retract-emergency'].roles).toContain('editor')
  })
})
