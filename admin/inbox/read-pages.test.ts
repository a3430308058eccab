import { describe, expect, it } from '@jest/globals'

import { readPages } from './read-pages.ts'

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => ({ submission: `s${from + index}` }))

const PAGES = [lines(0, 50), lines(49, 99), lines(99, 120)]

describe('a list that is read again', () => {
  const asked: (string | null)[] = []
  const ask = (after: string | null) => {
    asked.push(after)
    const place = after === null ? 0 : Number(after)
    const next = place + 1 < PAGES.length ? String(place + 1) : null
    return Promise.resolve({ ok: true as const, answer: { items: PAGES[place] ?? [], next } })
  }

  it.each([
    [0, 50, '1'],
    [50, 50, '1'],
    [51, 99, '2'],
    [400, 120, null],
  ])('is read on to where %i lines were shown', async (shown, found, next) => {
    asked.length = 0
    const told = await readPages(ask, shown)
    expect(told.ok && told.answer.items.length).toBe(found)
    expect(told.ok && told.answer.next).toBe(next)
    expect(new Set(asked).size).toBe(asked.length)
  })

  it('says what failed, wherever it did', async () => {
    const failure = { ok: false as const, failure: 'away' }
    const failing = (after: string | null) =>
      after === null ? ask(after) : Promise.resolve(failure)
    expect(await readPages<{ submission: string }, string>(failing, 60)).toEqual(failure)
  })
})
