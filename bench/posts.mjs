import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

let turns = 0

/**
 * Posts the fields again and again, each time with another title and address of mail, from so many clients at
 * once, in a process of its own.
 *
 * @returns {Promise<{ rate: number, taken: number, waits: number[] }>} acknowledged per second, and in all, and
 *   how many milliseconds each was waited for
 */
export function post({ port, path, fields, seconds, clients }) {
  turns += 1
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./post-load.mjs', import.meta.url)))
    child.once('message', ({ rate, taken, waits, fault }) => {
      child.disconnect()
      if (fault) reject(new Error(`${fault} (port ${port})`))
      else resolve({ rate, taken, waits })
    })
    child.once('error', reject)
    child.send({ port, path, fields, seconds, clients, turn: turns })
  })
}
