import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { filterOfQuery, MOST_VIEWS, NO_FILTER, queryOfFilter, readViews } from './inbox-filter.ts'
import {
  choose,
  isInHands,
  isNearEnd,
  moveBy,
  startOf,
  tick,
  untick,
  withBack,
  withChange,
  withHands,
  withItems,
} from './inbox-state.ts'

const lines = (...names: string[]) =>
  names.map((submission) => ({ submission, stage: 'triage', revision: 1 }))

describe('the list of the inbox', () => {
  it('begins at its first line, and stops at its ends', () => {
    const state = startOf(lines('a', 'b', 'c'))
    expect(state.chosen).toBe('a')
    expect(moveBy(state, -1).chosen).toBe('a')
    expect(moveBy(moveBy(state, 1), 1).chosen).toBe('c')
    expect(moveBy(state, 9).chosen).toBe('c')
    expect(startOf([]).chosen).toBeNull()
    expect(moveBy(startOf([]), 1).chosen).toBeNull()
  })

  it('knows when one comes near its end, or has cleared it', () => {
    const names = Array.from({ length: 50 }, (_, place) => `line-${place}`)
    const state = startOf(lines(...names))
    expect(isNearEnd(state)).toBe(false)
    expect(isNearEnd(moveBy(state, 39))).toBe(false)
    expect(isNearEnd(moveBy(state, 40))).toBe(true)
    const decided = names.slice(0, 40).reduce((now, name) => withChange(now, name, null), state)
    expect(isNearEnd(decided)).toBe(true)
    expect(isNearEnd(startOf([]))).toBe(true)
  })

  it('goes on to the next line when the chosen one is decided', () => {
    const state = choose(startOf(lines('a', 'b', 'c')), 'b')
    expect(withChange(state, 'b', null)).toMatchObject({ chosen: 'c', items: lines('a', 'c') })
    expect(withChange(choose(state, 'c'), 'c', null).chosen).toBe('b')
    expect(withChange(startOf(lines('a')), 'a', null).chosen).toBeNull()
  })

  it('keeps a line that changed, with what is new', () => {
    const state = withChange(startOf(lines('a', 'b')), 'a', { stage: 'reading', revision: 2 })
    expect(state.items[0]).toEqual({ submission: 'a', stage: 'reading', revision: 2 })
    expect(state.chosen).toBe('a')
  })

  it('has a line back that was decided, and stands on it, also where it is read again', () => {
    const [a] = lines('a')
    const state = withBack(withChange(startOf(lines('a', 'b')), 'a', null), a!)
    expect(state).toMatchObject({ chosen: 'a', items: lines('a', 'b') })
    expect(withItems(state, lines('b', 'a'))).toMatchObject({ chosen: 'a', items: lines('b', 'a') })
    expect(withBack(startOf(lines('a', 'b')), a!).items).toHaveLength(2)
  })

  it('keeps the place and what was read on to when lines are given to somebody', () => {
    const items = lines('a', 'b', 'c').map((line) => ({ ...line, assignee: null }))
    const state = choose(startOf(items), 'b')
    const nell = { id: '4', name: 'Nell' }
    const given = withHands<(typeof items)[0] & { assignee: typeof nell | null }>(
      state,
      new Map([['b', 7]]),
      nell,
      true,
    )
    expect(given.chosen).toBe('b')
    expect(given.items.map(({ assignee, revision }) => [revision, assignee])).toEqual([
      [1, null],
      [7, nell],
      [1, null],
    ])
    expect(withHands(state, new Map([['b', 7]]), null, false)).toMatchObject({ chosen: 'c' })
    const inHands = (asked: string) => isInHands(asked, nell, '4')
    expect(['', 'me', '4', '5', 'nobody'].map(inHands)).toEqual([true, true, true, false, false])
    expect(isInHands('nobody', null, '4')).toBe(true)
    expect(isInHands('me', null, '4')).toBe(false)
  })

  it('ticks and unticks; what is gone is not ticked', () => {
    const state = tick(tick(startOf(lines('a', 'b')), 'a'), 'b')
    expect([...state.ticked]).toEqual(['a', 'b'])
    expect([...tick(state, 'a').ticked]).toEqual(['b'])
    expect([...withItems(state, lines('b')).ticked]).toEqual(['b'])
    expect(untick(state).ticked.size).toBe(0)
  })

  it('always stands on a line that is there, whatever comes and goes', () => {
    const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(names, names, fc.nat(8), (before, after, moves) => {
        const state = withItems(moveBy(startOf(lines(...before)), moves), lines(...after))
        return after.length === 0 ? state.chosen === null : after.includes(state.chosen as 'a')
      }),
    )
  })
})

describe('a filter', () => {
  it('is what its address says, and the other way round', () => {
    const word = fc.string({ maxLength: 20 })
    fc.assert(
      fc.property(
        fc.record({ ...Object.fromEntries(Object.keys(NO_FILTER).map((name) => [name, word])) }),
        (filter) => {
          const given = { ...NO_FILTER, ...filter }
          expect(filterOfQuery(queryOfFilter(given))).toEqual(given)
        },
      ),
    )
    expect(queryOfFilter(NO_FILTER)).toBe('')
    expect(filterOfQuery('?stage=triage&evil=1')).toEqual({ ...NO_FILTER, stage: 'triage' })
  })
})

describe('kept views', () => {
  it.each([null, undefined, 1, 'x', {}, { views: 'x' }, { views: [null, 3, { name: '' }] }])(
    'that are none are none: %p',
    (kept) => expect(readViews(kept)).toEqual([]),
  )

  it('are read with what a filter knows, each name once, twenty at most', () => {
    const views = [
      { name: ' Mine ', query: 'assignee=me&evil=1' },
      { name: 'Mine', query: 'assignee=nobody' },
    ]
    expect(readViews({ views })).toEqual([{ name: 'Mine', query: 'assignee=nobody' }])
    const many = Array.from({ length: 40 }, (_, index) => ({ name: `v${index}`, query: '' }))
    expect(readViews({ views: many })).toHaveLength(MOST_VIEWS)
  })
})
