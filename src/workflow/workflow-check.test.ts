import { describe, expect, it } from '@jest/globals'
import { findTransition, PIECE_WORKFLOW } from './transitions.ts'
import type { PieceTransition, PieceWorkflow } from './transitions.ts'
import { checkWorkflow } from './workflow-check.ts'

const workflow: PieceWorkflow = PIECE_WORKFLOW

const changed = (name: string, change: Partial<PieceTransition>): PieceWorkflow => ({
  ...workflow,
  transitions: workflow.transitions.map((transition) =>
    transition.name === name ? { ...transition, ...change } : transition,
  ),
})
const without = (name: string): PieceWorkflow => ({
  ...workflow,
  transitions: workflow.transitions.filter((transition) => transition.name !== name),
})
const withStage = (name: string, transitions: PieceTransition[] = []): PieceWorkflow => ({
  ...workflow,
  stages: [...workflow.stages, { name, label: name, description: name, group: 'open' }],
  transitions: [...workflow.transitions, ...transitions],
})
const way = (name: string, from: string, to: string): PieceTransition => ({
  ...(findTransition('start-writing') as PieceTransition),
  name,
  from: [from],
  to: [to],
})

describe('checkWorkflow', () => {
  it('finds nothing wrong with the workflow of the house', () => {
    expect(checkWorkflow(workflow)).toEqual([])
  })

  it('accepts a stage of a newsroom of its own that is reached and left', () => {
    const reading = withStage('sensitivity', [
      way('ask-a-reader', 'editing', 'sensitivity'),
      way('reader-is-done', 'sensitivity', 'editing'),
    ])
    expect(checkWorkflow(reading)).toEqual([])
  })

  it.each([
    [
      'a stage nobody reaches',
      withStage('limbo', [way('leave', 'limbo', 'editing')]),
      ['No piece can ever reach “limbo”.'],
    ],
    [
      'a dead end',
      withStage('limbo', [way('enter', 'editing', 'limbo')]),
      ['No transition leads out of “limbo”.'],
    ],
    [
      'a stage that only leads to itself',
      withStage('limbo', [way('enter', 'editing', 'limbo'), way('stay', 'limbo', 'limbo')]),
      ['No transition leads out of “limbo”.'],
    ],
    ['an archive nothing leaves', without('reopen'), ['No transition leads out of “archived”.']],
    [
      'two stages that lead only to each other',
      {
        ...withStage('here', [
          way('enter', 'editing', 'here'),
          way('go', 'here', 'there'),
          way('come', 'there', 'here'),
        ]),
        stages: [
          ...withStage('here').stages,
          { name: 'there', label: 'There', description: 'There.', group: 'open' as const },
        ],
      },
      ['From “here”, “there” no way leads to an end.'],
    ],
    [
      'an unknown right',
      changed('publish', { right: 'pieces.fly' }),
      ['The transition “publish” asks for the right “pieces.fly”, which does not exist.'],
    ],
    [
      'an unknown requirement',
      changed('archive', { requirements: ['stars-aligned'] }),
      ['The transition “archive” has the requirement “stars-aligned”, which does not exist.'],
    ],
    [
      'an unknown stage',
      changed('reopen', { to: ['editing', 'attic'] }),
      ['The transition “reopen” names the stage “attic”, which the workflow does not have.'],
    ],
    [
      'a transition from nowhere to nowhere',
      changed('start-writing', { from: [], to: [] }),
      [
        'The transition “start-writing” leaves no stage. Name one in `from`.',
        'The transition “start-writing” leads to no stage. Name one in `to`.',
      ],
    ],
    [
      'a name that stands twice',
      { ...workflow, transitions: [...workflow.transitions, way('publish', 'writing', 'editing')] },
      ['The transition “publish” stands twice.'],
    ],
    ['a stage that stands twice', withStage('editing'), ['The stage “editing” stands twice.']],
    [
      'a beginning that is none',
      { ...workflow, initial: ['commissioned', 'dreamt'] },
      ['A piece cannot begin in “dreamt”, which the workflow does not have.'],
    ],
    [
      'a release without an approval',
      changed('publish', { requirements: ['proof-current', 'address-open', 'not-on-hold'] }),
      ['The transition “publish” releases and must require “checks-passed”, “proof-approved”.'],
    ],
    [
      'a release of a stale proof',
      changed('publish-on-time', {
        requirements: ['proof-approved', 'address-open', 'not-on-hold'],
      }),
      [
        'The transition “publish-on-time” releases and must require “proof-current”, “checks-passed”.',
      ],
    ],
    [
      'an approval of one’s own piece',
      changed('approve', { requirements: ['proof-current'] }),
      ['The transition “approve” approves and must require “not-own-piece”.'],
    ],
    [
      'a side door to published',
      changed('archive', { to: ['published', 'archived'] }),
      [
        'The transition “archive” leads to “published” without a release and must require “publication-live”.',
      ],
    ],
  ])('names %s', (_, broken, errors) => {
    expect(checkWorkflow(broken)).toEqual(errors)
  })

  it('says so when no piece can begin', () => {
    expect(checkWorkflow({ ...workflow, initial: [] })[0]).toBe(
      'Name at least one stage in which a piece begins.',
    )
  })
})
