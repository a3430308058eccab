import { describe, expect, it } from '@jest/globals'

import {
  addRequirements,
  addStage,
  changeTransition,
  changeWorkflow,
  dropRequirements,
  relabelStage,
  removeTransition,
} from './change-workflow.ts'
import type { WorkflowChange } from './change-workflow.ts'
import { possibleTransitions } from './gate.ts'
import type { GateFacts } from './gate-facts.ts'
import { resolveWorkflow } from './resolve-workflow.ts'
import type { WorkflowOption } from './resolve-workflow.ts'
import { PIECE_WORKFLOW } from './transitions.ts'

const by = (...changes: WorkflowChange[]): WorkflowOption => ({
  definition: (standard) => changeWorkflow(standard, ...changes),
})
const limbo = { name: 'limbo', label: 'Limbo', description: 'Lost.', group: 'open' } as const

describe('the workflow of a desk', () => {
  it('is the standard one without an option', () => {
    const { definition, hash } = resolveWorkflow()
    expect(definition).toBe(PIECE_WORKFLOW)
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    expect(resolveWorkflow({ rights: { 'pieces.publish': ['admin'] } }).hash).toBe(hash)
  })

  it('is another one by the least word', () => {
    expect(resolveWorkflow(by(relabelStage('checking', 'Subs'))).hash).not.toBe(
      resolveWorkflow().hash,
    )
  })

  it.each<[string, WorkflowOption]>([
    ['No piece can ever reach “limbo”', by(addStage(limbo))],
    ['No transition leads out of “archived”', by(removeTransition('reopen'))],
    [
      'The transition “publish” releases and must require “proof-approved”',
      by(dropRequirements(['publish'], ['proof-approved'])),
    ],
    [
      'asks for the right “pieces.fly”, which does not exist',
      by(changeTransition('archive', { right: 'pieces.fly' })),
    ],
    [
      'has the requirement “stars”, which does not exist',
      by(addRequirements(['archive'], ['stars'])),
    ],
    ['Nobody holds the right “pieces.publish”', { rights: { 'pieces.publish': [] } }],
    [
      'is given to “printer”, which is no role',
      { rights: { 'pieces.publish': ['printer' as 'admin'] } },
    ],
    [
      'The requirement “headline-present” is the desk’s own',
      { requirements: { 'headline-present': { title: 'Never asked', check: () => [] } } },
    ],
    [
      'has the effect “schedule” and must lead to “scheduled” alone',
      by(addStage(limbo), changeTransition('schedule', { to: ['limbo'] })),
    ],
    [
      'The clock has no way out of “scheduled” with the effect “block”',
      by(removeTransition('block')),
    ],
    ['The workflow has no stage “attic”', by(relabelStage('attic', 'Attic'))],
  ])('is refused: %s', (message, option) => {
    expect(() => resolveWorkflow(option)).toThrow(message)
  })

  it('judges by requirements and rights of its own', () => {
    const option: WorkflowOption = {
      definition: (standard) => changeWorkflow(standard, addRequirements(['archive'], ['tired'])),
      requirements: {
        tired: {
          title: 'Everybody is tired of it',
          check: ({ row }) => (row?.tired === true ? [] : [{ message: 'Wait.', at: {} }]),
        },
      },
      rights: { 'pieces.archive': ['legal'] },
    }
    const rules = resolveWorkflow(option)
    const facts = (role: string, tired: boolean) =>
      ({
        piece: { stage: 'editing' },
        actor: { kind: 'user', id: 1, roles: [role] },
        row: { tired },
      }) as unknown as GateFacts
    const archive = (role: string, tired: boolean) =>
      possibleTransitions(facts(role, tired), {
        ...rules,
        definition: {
          ...rules.definition,
          transitions: rules.definition.transitions.filter(({ name }) => name === 'archive'),
        },
      })
    expect(archive('editor', true)).toEqual([])
    expect(archive('legal', true)).toMatchObject([{ allowed: true }])
    expect(archive('legal', false)).toMatchObject([
      { allowed: false, unmet: [{ code: 'tired', message: 'Wait.' }] },
    ])
  })
})
