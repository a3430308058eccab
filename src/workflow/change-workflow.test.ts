import { describe, expect, it } from '@jest/globals'

import {
  addRequirements,
  addStage,
  addTransition,
  beginIn,
  changeTransition,
  changeWorkflow,
  dropRequirements,
  relabelStage,
  removeStage,
  removeTransition,
} from './change-workflow.ts'
import type { WorkflowChange } from './change-workflow.ts'
import { findTransition, PIECE_WORKFLOW, transitionsFrom } from './transitions.ts'
import { checkWorkflow } from './workflow-check.ts'

const changed = (...changes: WorkflowChange[]) => changeWorkflow(PIECE_WORKFLOW, ...changes)
const reading = { name: 'reading', label: 'Reading', description: 'Read.', group: 'open' } as const

describe('changing a workflow', () => {
  it('leaves the standard one as it was', () => {
    const before = JSON.stringify(PIECE_WORKFLOW)
    changed(
      relabelStage('checking', 'Subs'),
      removeStage('commissioned'),
      changeTransition('publish', { label: 'Out' }),
      addRequirements(['archive'], ['headline-present']),
    )
    expect(JSON.stringify(PIECE_WORKFLOW)).toBe(before)
  })

  it('puts a stage and a transition where they belong', () => {
    const { stages, transitions } = changed(
      addStage(reading, { after: 'editing' }),
      addTransition(
        {
          name: 'read',
          label: 'Read',
          from: ['editing'],
          to: ['reading'],
          right: 'pieces.edit',
        },
        { after: 'start-editing' },
      ),
    )
    expect(stages.map(({ name }) => name).slice(2, 5)).toEqual(['editing', 'reading', 'checking'])
    expect(transitions[2]).toEqual({
      name: 'read',
      label: 'Read',
      description: 'Read',
      from: ['editing'],
      to: ['reading'],
      right: 'pieces.edit',
      by: 'person',
      requirements: [],
      effect: 'none',
      note: 'optional',
      asks: [],
      queues: [],
    })
  })

  it('takes a stage out with everything that leads nowhere without it', () => {
    const workflow = changed(removeStage('scheduled'), removeStage('blocked'))
    for (const name of ['schedule', 'unschedule', 'publish-on-time', 'block', 'unblock']) {
      expect(findTransition(name, workflow)).toBeUndefined()
    }
    expect(transitionsFrom('approved', workflow).map(({ name }) => name)).toContain('publish')
    expect(checkWorkflow(workflow)).toEqual([])
  })

  it('takes a beginning away with its stage, and sets another', () => {
    expect(changed(removeStage('commissioned')).initial).toEqual(['writing', 'editing'])
    expect(changed(beginIn('editing', 'writing')).initial).toEqual(['editing', 'writing'])
  })

  it('asks more and less, once each', () => {
    const more = changed(addRequirements(['archive', 'publish'], ['headline-present']))
    expect(findTransition('archive', more)?.requirements).toEqual(['headline-present'])
    expect(findTransition('publish', more)?.requirements).toEqual(
      findTransition('publish')?.requirements,
    )
    const less = changed(dropRequirements(['publish'], ['questions-answered']))
    expect(findTransition('publish', less)?.requirements).not.toContain('questions-answered')
    expect(findTransition('publish', less)?.requirements).toContain('proof-approved')
  })

  it.each<[string, WorkflowChange]>([
    ['stage “nowhere”', relabelStage('nowhere', 'Nowhere')],
    ['stage “nowhere”', removeStage('nowhere')],
    ['stage “nowhere”', addStage(reading, { after: 'nowhere' })],
    ['stage “nowhere”', beginIn('nowhere')],
    ['transition “fly”', changeTransition('fly', {})],
    ['transition “fly”', removeTransition('fly')],
    ['transition “fly”', addRequirements(['fly'], [])],
  ])('names what there is not: %s', (what, change) => {
    expect(() => changed(change)).toThrow(`The workflow has no ${what}. It has `)
  })
})
