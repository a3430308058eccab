import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { rounds } from './rounds.ts'

const turn = () => new Promise((resolve) => setImmediate(resolve))
const settings = { pause: 60_000, late: 60_000, report: () => undefined }

describe('rounds', () => {
  it('never run twice at once, and a wake during a round is not lost', async () => {
    let inside = 0
    let done = 0
    const each = rounds(async () => {
      inside += 1
      expect(inside).toBe(1)
      await turn()
      inside -= 1
      done += 1
    }, settings)
    each.wake()
    each.wake()
    await turn()
    await turn()
    await turn()
    expect(done).toBe(2)
    await each.stop()
  })

  it('go on after a failure, which is reported and told', async () => {
    const reported: unknown[] = []
    let fail = true
    const each = rounds(
      () => (fail ? Promise.reject(new Error('the disk is full')) : Promise.resolve()),
      { ...settings, pause: 1, report: (error) => reported.push(error) },
    )
    await turn()
    expect(each.problem()).toBe('failing')
    fail = false
    while (each.problem()) await new Promise((resolve) => setTimeout(resolve, 1))
    expect(reported.length).toBeGreaterThan(0)
    await each.stop()
  })

  describe('by the clock', () => {
    beforeEach(() => void jest.useFakeTimers())
    afterEach(() => void jest.useRealTimers())

    it('rest in proportion to what they took, however often they are woken, and lose no wake', async () => {
      let began = 0
      const each = rounds(
        async () => {
          began += 1
          await new Promise((resolve) => setTimeout(resolve, 20))
        },
        { ...settings, rest: 4 },
      )
      const waking = setInterval(() => each.wake(), 1)
      await jest.advanceTimersByTimeAsync(420)
      clearInterval(waking)
      // A hundred milliseconds for each; without the rest it would be twenty of them.
      expect(began).toBe(5)
      await jest.advanceTimersByTimeAsync(250)
      expect(began).toBe(6)
      await jest.advanceTimersByTimeAsync(20_000)
      expect(began).toBe(6)
      await each.stop()
    })
  })

  it('end with the round that runs', async () => {
    let ended = false
    const each = rounds(async () => {
      await turn()
      ended = true
    }, settings)
    await each.stop()
    expect(ended).toBe(true)
    each.wake()
    ended = false
    await turn()
    await turn()
    expect(ended).toBe(false)
  })
})
