/** What became of one task of a group: its answer, or why it alone was refused. */
export type Grouped<Answer> = { answer: Answer } | { error: unknown }

export type GroupOptions<Task, Answer> = {
  /** The most tasks of one group. */
  most: number
  /** The most groups at once. */
  atOnce: number
  /** The most tasks that may wait; another one is refused by `full`. */
  mostWaiting: number
  full: () => Error
  /** What only one task at a time may touch: two tasks with a key in common never run at once. */
  keysOf: (task: Task) => readonly string[]
  /** Does the tasks in one transaction: one answer each, in their order. */
  run: (tasks: readonly Task[]) => Promise<Grouped<Answer>[]>
  /** Whether what a group failed with would have failed each of them by itself. */
  isEverybodys: (error: unknown) => boolean
}

type Waiting<Task, Answer> = {
  task: Task
  keys: readonly string[]
  resolve: (answer: Answer) => void
  reject: (error: unknown) => void
}

/**
 * Has what comes at the same moment done together, and what comes while a group runs with the next one: a busy
 * hour costs one commit for many, and a quiet one costs nobody a wait.
 *
 * A group that fails as a whole is done again one by one, so that no task fails for another.
 *
 * @returns what asks for a task, and whether any is under way.
 */
export function groupOf<Task, Answer>(
  options: GroupOptions<Task, Answer>,
): { ask: (task: Task) => Promise<Answer>; busy: () => boolean } {
  const { atOnce, full, isEverybodys, keysOf, most, mostWaiting, run } = options
  const waiting: Waiting<Task, Answer>[] = []
  const busy = new Set<string>()
  let running = 0
  let isComing = false

  /** The next that may run now, in the order they came; who waits for a key lets nobody of it pass. */
  const next = () => {
    const group: Waiting<Task, Answer>[] = []
    const taken = new Set(busy)
    for (let place = 0; place < waiting.length && group.length < most;) {
      const one = waiting[place] as Waiting<Task, Answer>
      const isFree = one.keys.every((key) => !taken.has(key))
      for (const key of one.keys) taken.add(key)
      if (isFree) group.push(...waiting.splice(place, 1))
      else place += 1
    }
    return group
  }

  /** Once all that has arrived is read: a database in this process lets nothing in while it works. */
  const soon = () => {
    if (isComing) return
    isComing = true
    setImmediate(start)
  }

  const start = () => {
    isComing = false
    while (running < atOnce) {
      const group = next()
      if (group.length === 0) return
      running += 1
      const keys = group.flatMap((one) => one.keys)
      for (const key of keys) busy.add(key)
      void settle(group).finally(() => {
        for (const key of keys) busy.delete(key)
        running -= 1
        soon()
      })
    }
  }

  const settle = async (group: readonly Waiting<Task, Answer>[]): Promise<void> => {
    try {
      const outcomes = await run(group.map(({ task }) => task))
      for (const [nth, one] of group.entries()) {
        const outcome = outcomes[nth]
        if (outcome && 'answer' in outcome) one.resolve(outcome.answer)
        else {
          one.reject(outcome?.error ?? new Error('A task of a group was left without an answer.'))
        }
      }
    } catch (error) {
      if (group.length === 1 || isEverybodys(error)) for (const one of group) one.reject(error)
      else for (const one of group) await settle([one])
    }
  }

  const ask = (task: Task) =>
    new Promise<Answer>((resolve, reject) => {
      if (waiting.length >= mostWaiting) {
        reject(full())
        return
      }
      waiting.push({ task, keys: keysOf(task), resolve, reject })
      soon()
    })
  return { ask, busy: () => running > 0 }
}
