import { describe, expect, it } from '@jest/globals'

import type { PossibleTransition } from '../../src/workflow/gate.ts'
import { PIECE_STAGES } from '../../src/workflow/stages.ts'
import { destinationsOf, transitionsFrom } from '../../src/workflow/transitions.ts'
import { arrangeTransitions, asksFirst, gatherObstacles, lineOf } from './arrange-transitions.ts'

const noProof = { code: 'proof-current', message: 'Make a proof first.', at: {} }
const ownPiece = { code: 'not-own-piece', message: 'Another editor must approve it.', at: {} }

/** What the endpoint tells of a stage, with the named transitions closed. */
const told = (stage: string, closed: string[] = []): PossibleTransition[] =>
  transitionsFrom(stage)
    .filter(({ asks, by }) => by === 'person' && !asks.includes('check'))
    .map((transition) => {
      const { name } = transition
      const unmet = [
        ...(closed.includes(name) ? [noProof] : []),
        ...(closed.includes(`${name} because of the person`) ? [ownPiece] : []),
      ]
      return {
        ...transition,
        to: destinationsOf(transition, stage),
        allowed: unmet.length === 0,
        unmet,
        warnings: [],
        advice: [],
      }
    })

const arranged = (...given: Parameters<typeof told>) =>
  arrangeTransitions(given[0], told(...given), PIECE_STAGES).map(
    ({ name, weight }) => `${name} ${weight}`,
  )

describe('the order of the buttons', () => {
  it.each([
    ['commissioned', [], 'start-writing'],
    ['writing', [], 'start-editing'],
    ['editing', [], 'make-proof'],
    ['editing', ['make-proof'], 'make-proof'],
    ['checking', [], 'approve'],
    ['checking', ['approve'], 'make-proof'],
    ['checking', ['approve because of the person'], 'approve'],
    ['checking', ['approve', 'make-proof'], 'approve'],
    ['approved', [], 'publish'],
    ['approved', ['publish', 'schedule'], 'make-proof'],
    ['blocked', [], 'unblock'],
    ['blocked', ['unblock'], 'make-proof'],
  ])('from %s with %j closed, %s comes first', (stage, closed, first) => {
    expect(arranged(stage, closed)[0]).toBe(`${first} primary`)
  })

  it.each(['scheduled', 'published', 'archived'])('from %s nothing is urged', (stage) => {
    expect(arranged(stage).filter((line) => line.endsWith('primary'))).toEqual([])
  })

  it('loses none and doubles none, and urges one at most', () => {
    for (const { name: stage } of PIECE_STAGES) {
      const names = arrangeTransitions(stage, told(stage), PIECE_STAGES).map(({ name }) => name)
      expect([...names].sort()).toEqual(
        told(stage)
          .map(({ name }) => name)
          .sort(),
      )
      expect(arranged(stage).filter((line) => line.endsWith('primary')).length).toBeLessThan(2)
    }
  })

  it('keeps what takes a piece off the table quiet', () => {
    const all = arranged('approved')
    expect(all.slice(0, 2)).toEqual(['publish primary', 'schedule secondary'])
    expect(all).toContain('make-proof subtle')
    expect(all).toContain('archive subtle')
    expect(all).toContain('send-back subtle')
    expect(arranged('editing')).toContain('cancel-correction subtle')
  })
})

describe('what is asked before it happens', () => {
  it.each([
    ['commissioned', 'start-writing', false],
    ['editing', 'make-proof', false],
    ['published', 'start-correction', false],
    ['archived', 'reopen', false],
    ['checking', 'approve', true],
    ['approved', 'publish', true],
    ['approved', 'schedule', true],
    ['approved', 'withdraw-approval', true],
    ['editing', 'send-back', true],
    ['editing', 'archive', true],
    ['editing', 'cancel-correction', true],
  ])('from %s, %s: %s', (stage, name, asked) => {
    const transition = told(stage).find((each) => each.name === name)
    expect(transition && asksFirst(transition, PIECE_STAGES)).toBe(asked)
  })
})

describe('what stands in the way', () => {
  it('is told once for all that it closes, and not of what is open', () => {
    expect(gatherObstacles(told('approved', ['publish', 'schedule']))).toEqual([
      {
        labels: [
          { name: 'publish', label: 'Publish' },
          { name: 'schedule', label: 'Schedule' },
        ],
        unmet: [noProof],
      },
    ])
    expect(gatherObstacles(told('approved'))).toEqual([])
  })
})

it('the line has the stages of a usual life', () => {
  expect(
    lineOf(PIECE_STAGES)
      .map(({ name }) => name)
      .join(' '),
  ).toBe('commissioned writing editing checking approved scheduled published')
})
