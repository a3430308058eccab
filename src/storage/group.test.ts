import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { groupOf } from './group.ts'
import type { GroupOptions } from './group.ts'

type Task = { number: number; key: string; fails: 'alone' | 'no' | 'the-group' }

const turn = () => new Promise((resolve) => setImmediate(resolve))
const nothing = new Error('full')

const settings = (
  run: GroupOptions<Task, number>['run'],
  changes: Partial<GroupOptions<Task, number>> = {},
): GroupOptions<Task, number> => ({
  most: 8,
  atOnce: 1,
  mostWaiting: 1000,
  full: () => nothing,
  keysOf: ({ key }) => [key],
  run,
  isEverybodys: () => false,
  ...changes,
})

const plain = (number: number, key = `${number}`): Task => ({ number, key, fails: 'no' })

describe('a group', () => {
  it('takes together what comes together, as much as it may', async () => {
    const sizes: number[] = []
    const { ask } = groupOf(
      settings(async (tasks) => {
        sizes.push(tasks.length)
        await turn()
        return tasks.map(({ number }) => ({ answer: number }))
      }),
    )
    const numbers = Array.from({ length: 12 }, (_, number) => number)
    expect(await Promise.all(numbers.map((number) => ask(plain(number))))).toEqual(numbers)
    expect(sizes).toEqual([8, 4])
  })

  it('refuses what is too much, and goes on afterwards', async () => {
    let open = () => undefined as void
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const { ask } = groupOf(
      settings(
        async (tasks) => {
          await gate
          return tasks.map(({ number }) => ({ answer: number }))
        },
        { mostWaiting: 2 },
      ),
    )
    const taken = [ask(plain(0))]
    await turn()
    taken.push(ask(plain(1)), ask(plain(2)))
    await expect(ask(plain(3))).rejects.toBe(nothing)
    open()
    expect(await Promise.all(taken)).toEqual([0, 1, 2])
    expect(await ask(plain(4))).toBe(4)
  })

  it('that fails for all of them is not tried again one by one', async () => {
    const down = new Error('the database is away')
    let runs = 0
    const { ask } = groupOf(
      settings(
        async () => {
          runs += 1
          await turn()
          throw down
        },
        { isEverybodys: (error) => error === down },
      ),
    )
    const answers = await Promise.allSettled([0, 1, 2, 3].map((number) => ask(plain(number))))
    expect(answers).toEqual([0, 1, 2, 3].map(() => ({ status: 'rejected', reason: down })))
    expect(runs).toBe(1)
  })

  it('does each once, lets none fail for another, and keeps what shares a key apart and in order', async () => {
    const task = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      fails: fc.constantFrom('no', 'no', 'no', 'alone', 'the-group'),
      wait: fc.nat({ max: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(task, { maxLength: 40 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 3 }),
        async (tasks, most, atOnce) => {
          const done: Task[] = []
          const inside = new Map<string, number>()
          const { ask } = groupOf(
            settings(
              async (group) => {
                expect(group.length).toBeLessThanOrEqual(most)
                for (const { key } of group) {
                  inside.set(key, (inside.get(key) ?? 0) + 1)
                  expect(inside.get(key)).toBe(1)
                }
                await turn()
                for (const { key } of group) inside.delete(key)
                // As a transaction: nothing of the group stands when one of it fails in the database.
                const broken = group.find(({ fails }) => fails === 'the-group')
                if (broken) throw new Error(`${broken.number}`)
                return group.map((one) => {
                  if (one.fails === 'alone') return { error: new Error(`${one.number}`) }
                  done.push(one)
                  return { answer: one.number }
                })
              },
              { most, atOnce },
            ),
          )
          const asked = []
          for (const [number, { fails, key, wait }] of tasks.entries()) {
            for (let turns = 0; turns < wait; turns += 1) await turn()
            asked.push(ask({ number, key, fails: fails as Task['fails'] }))
          }
          const answers = await Promise.allSettled(asked)
          for (const [number, { fails }] of tasks.entries()) {
            const answer = answers[number]!
            if (fails === 'no') expect(answer).toEqual({ status: 'fulfilled', value: number })
            else if (answer.status === 'rejected') {
              expect((answer.reason as Error).message).toBe(`${number}`)
            } else expect(answer.status).toBe('rejected')
          }
          const good = tasks.flatMap(({ fails }, number) => (fails === 'no' ? [number] : []))
          expect(done.map(({ number }) => number).sort((a, b) => a - b)).toEqual(good)
          for (const key of new Set(tasks.map((one) => one.key))) {
            const order = done.filter((one) => one.key === key).map(({ number }) => number)
            expect(order).toEqual([...order].sort((a, b) => a - b))
          }
        },
      ),
    )
  })
})
