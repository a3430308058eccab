import { describe, expect, it } from '@jest/globals'

import { breathing } from './breath.ts'

/** Runs statements of `cost` milliseconds one after the other; answers after how many of them others had a turn. */
async function turnsWithin(statements: number, cost: number, limit: number): Promise<number[]> {
  let clock = 0
  let done = 0
  const turns: number[] = []
  let isOver = false
  const others = () => {
    turns.push(done)
    if (!isOver) setImmediate(others)
  }
  setImmediate(others)
  const breathe = breathing(limit, () => clock)
  for (; done < statements; done += 1) {
    await breathe()
    clock += cost
  }
  isOver = true
  return turns
}

describe('a long row of statements', () => {
  it('lets others have their turn in between', async () => {
    const turns = await turnsWithin(100, 5, 20)
    expect(turns.length).toBeGreaterThanOrEqual(20)
    const steps = turns.map((at, nth) => at - (turns[nth - 1] ?? 0))
    expect(Math.max(...steps)).toBeLessThanOrEqual(5)
  })

  it('is not broken up while it is short', async () => {
    expect(await turnsWithin(100, 0.1, 20)).toEqual([])
  })
})
