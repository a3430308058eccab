import type { Desk } from './desk.ts'
import { sealEvents } from './ledger/index.ts'
import { sendDue } from './messages/index.ts'
import { publishDue } from './workflow/index.ts'

const EVERY_MS = 1000
/** A tick that has not come back for this long counts as dead. */
const LATE_MS = 60_000

export type Tick = { problems: () => Promise<string[]>; stop: () => Promise<void> }

/**
 * Does what is due, once a second and whenever it is woken: seals events, sends messages, publishes what is
 * scheduled, and drops from the cache what another process changed. What is due is found by a query and
 * claimed in the database, so any number of processes may tick.
 */
export function startTick(desk: Desk): Tick {
  const { payload } = desk
  let stopped = false
  let lastEnd = Date.now()
  let lastFailure: string | null = null
  let running: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let woken = false

  const once = async () => {
    woken = false
    try {
      await sealEvents(payload)
      if (desk.options.tick) {
        await publishDue(payload)
        await sendDue(payload)
        await sealEvents(payload)
      }
      lastFailure = null
    } catch (error) {
      lastFailure = error instanceof Error ? error.name : 'unknown'
      payload.logger.error({ err: error, msg: 'The tick failed; it is tried again in a second.' })
    }
    lastEnd = Date.now()
  }
  const plan = (delay: number) => {
    clearTimeout(timer)
    if (stopped) return
    timer = setTimeout(() => {
      running = once().then(() => plan(woken ? 0 : EVERY_MS))
    }, delay)
  }

  desk.wake = () => {
    if (woken) return
    woken = true
    plan(0)
  }
  plan(0)

  return {
    problems: async () => {
      const problems: string[] = []
      if (Date.now() - lastEnd > LATE_MS) problems.push('tick-stopped')
      if (lastFailure) problems.push('tick-failing')
      try {
        await payload.db.count({ collection: desk.options.slugs.publications })
      } catch {
        problems.push('database-unreachable')
      }
      return problems
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
