import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { Card, Column } from '../../src/planning/index.ts'
import type { PossibleTransition } from '../../src/workflow/gate.ts'
import { PIECE_STAGES } from '../../src/workflow/stages.ts'
import { neighbourOf, shownColumns, withMore, withMoved } from './board-state.ts'
import { towards, waysOfCard } from './ways-of-card.ts'

const transition = (more: Partial<PossibleTransition>): PossibleTransition => ({
  name: 'x',
  label: 'X',
  description: '',
  to: ['editing'],
  note: 'none',
  asks: [],
  allowed: true,
  unmet: [],
  warnings: [],
  advice: [],
  ...more,
})

const STAGES = PIECE_STAGES.map(({ name }) => name)

describe('what a column is for a card', () => {
  const unmet = [{ code: 'headline-present', message: 'Write a headline.', at: {} }]

  it('is open, closed with the reason, no way at all, or where it stands', () => {
    const ways = waysOfCard(
      {
        stage: 'editing',
        transitions: [
          transition({ name: 'make-proof', to: ['checking'], allowed: false, unmet }),
          transition({ name: 'send-back', to: ['writing', 'commissioned'], note: 'required' }),
        ],
      },
      STAGES,
    )
    expect(ways.get('editing')).toEqual({ kind: 'here' })
    expect(ways.get('checking')).toMatchObject({ kind: 'closed', unmet })
    expect(ways.get('commissioned')).toMatchObject({ kind: 'open' })
    expect(ways.get('published')).toEqual({ kind: 'none' })
  })

  it('is open when one of two ways is, and by the one that asks less', () => {
    const ways = waysOfCard(
      {
        stage: 'blocked',
        transitions: [
          transition({ name: 'closed', to: ['approved'], allowed: false, unmet }),
          transition({ name: 'heavy', to: ['approved'], note: 'required' }),
          transition({ name: 'light', to: ['approved'] }),
        ],
      },
      STAGES,
    )
    expect(ways.get('approved')).toMatchObject({ kind: 'open', transition: { name: 'light' } })
  })

  it('is never open by a transition that the gate has closed', () => {
    const any = fc.record({
      to: fc.uniqueArray(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 3 }),
      allowed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...STAGES), (given, stage) => {
        const ways = waysOfCard(
          { stage, transitions: given.map((each) => transition(each)) },
          STAGES,
        )
        for (const [column, way] of ways) {
          if (way.kind !== 'open') continue
          expect(way.transition.allowed && way.transition.to.includes(column)).toBe(true)
        }
        expect(ways.get(stage)).toEqual({ kind: 'here' })
      }),
    )
  })

  it('leads nowhere else', () => {
    expect(towards(transition({ to: ['writing', 'editing'] }), 'editing').to).toEqual(['editing'])
  })
})

const card = (piece: string, stage: string) => ({ piece, stage, revision: 1 }) as Card
const column = (stage: string, pieces: string[], more: Partial<Column> = {}) =>
  ({
    stage,
    group: 'open',
    count: pieces.length,
    next: null,
    items: pieces.map((piece) => card(piece, stage)),
    ...more,
  }) as Column

describe('the columns of the board', () => {
  const columns = [column('writing', []), column('editing', ['a', 'b']), column('checking', ['c'])]

  it('take a card over, with its counts', () => {
    const moved = withMoved(columns, 'a', { stage: 'checking', revision: 2 })
    expect(
      moved.map(({ count, items }) => [count, items.map(({ piece }) => piece).join()]),
    ).toEqual([
      [0, ''],
      [1, 'b'],
      [2, 'a,c'],
    ])
    expect(moved[2]?.items[0]).toMatchObject({ stage: 'checking', revision: 2 })
    expect(withMoved(columns, 'nobody', { stage: 'checking', revision: 2 })).toEqual(columns)
    const stays = withMoved(columns, 'a', { stage: 'editing', revision: 5 })
    expect(stays[1]?.items.map(({ revision }) => revision)).toEqual([5, 1])
  })

  it('are read on without a double', () => {
    const more = withMore(columns, column('editing', ['b', 'd', 'c'], { count: 9, next: 'n' }))
    expect(more[1]).toMatchObject({ count: 9, next: 'n' })
    expect(more[1]?.items.map(({ piece }) => piece)).toEqual(['a', 'b', 'd'])
  })

  it('never lose or double a card, whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('writing', 'editing'))),
        (moves) => {
          let now = columns
          for (const [piece, stage] of moves) now = withMoved(now, piece, { stage, revision: 2 })
          const pieces = now.flatMap(({ items }) => items.map(({ piece }) => piece))
          expect(pieces.sort()).toEqual(['a', 'b', 'c'])
          expect(now.map(({ count }) => count)).toEqual(now.map(({ items }) => items.length))
        },
      ),
    )
  })

  it('of ended work are shown when something stands there', () => {
    const ended = { group: 'ended' as const }
    const shown = shownColumns([
      column('writing', []),
      column('published', ['x'], ended),
      column('archived', [], ended),
    ])
    expect(shown.map(({ stage }) => stage)).toEqual(['writing', 'published'])
  })

  it('lead by arrows from card to card, over empty columns, and no further than the edge', () => {
    const wide = [column('x', ['a', 'b']), column('y', []), column('z', ['c'])]
    expect(neighbourOf(wide, null, 'down')).toBe('a')
    expect(neighbourOf(wide, 'a', 'down')).toBe('b')
    expect(neighbourOf(wide, 'b', 'down')).toBe('b')
    expect(neighbourOf(wide, 'b', 'right')).toBe('c')
    expect(neighbourOf(wide, 'c', 'left')).toBe('a')
    expect(neighbourOf(wide, 'a', 'left')).toBe('a')
    expect(neighbourOf([column('x', [])], null, 'up')).toBeNull()
  })
})
