import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * Starts a server whose output goes to a file, and waits until it answers.
 *
 * @param {() => Promise<void>} ask throws as long as there is no answer
 * @returns {Promise<(signal: NodeJS.Signals) => Promise<void>>} stops it, and waits until it is gone
 */
export async function startServer({ program, args, log, user, ask, limit = 60_000 }) {
  const output = openSync(log, 'a')
  const child = spawn(program, args, { ...user, cwd: '/', stdio: ['ignore', output, output] })
  const gone = once(child, 'exit').catch(() => {})
  const stop = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    await gone
  }
  for (const deadline = Date.now() + limit; ; await delay(50)) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${program} did not start, see ${log}`)
    }
    try {
      await ask()
      return stop
    } catch (error) {
      if (Date.now() < deadline) continue
      await stop('SIGKILL')
      throw new Error(`${program} does not answer, see ${log}`, { cause: error })
    }
  }
}
