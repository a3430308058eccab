import { describe, expect, it, jest } from '@jest/globals'

import { SingleWriter } from './single-writer.ts'

const never = () => undefined

describe('the single writer', () => {
  it('gives turns one at a time, in the order they were asked for', async () => {
    const writer = new SingleWriter()
    const order: string[] = []
    let inside = 0
    await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (name) => {
        const turn = await writer.take(never)
        inside += 1
        expect(inside).toBe(1)
        order.push(name)
        await new Promise((resolve) => setImmediate(resolve))
        inside -= 1
        turn.end()
      }),
    )
    expect(order).toEqual(['a', 'b', 'c', 'd'])
  })

  it('gives one turn for one end, however often it is called', async () => {
    const writer = new SingleWriter()
    const first = await writer.take(never)
    const second = writer.take(never)
    let thirdHasTurn = false
    const third = writer.take(never).then((turn) => {
      thirdHasTurn = true
      return turn
    })
    first.end()
    first.end()
    const turn = await second
    await new Promise((resolve) => setImmediate(resolve))
    expect(thirdHasTurn).toBe(false)
    turn.end()
    ;(await third).end()
  })

  it('refuses who waits too long, and says to pass req', async () => {
    const writer = new SingleWriter({ waitLimit: 5, holdLimit: 60_000 })
    const turn = await writer.take(never)
    const keepAlive = setTimeout(never, 1000)
    await expect(writer.take(never)).rejects.toMatchObject({
      code: 'writer-waited-too-long',
      message: expect.stringContaining('pass `req`'),
    })
    clearTimeout(keepAlive)
    turn.end()
    ;(await writer.take(never)).end()
  })

  it('takes the turn from who never ends it', async () => {
    const writer = new SingleWriter({ waitLimit: 5_000, holdLimit: 5 })
    const expired = jest.fn()
    await writer.take(expired)
    const keepAlive = setTimeout(never, 1000)
    ;(await writer.take(never)).end()
    clearTimeout(keepAlive)
    expect(expired).toHaveBeenCalledTimes(1)
  })
})
