import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

let turns = 0

/**
 * Posts the fields again and again, each time with another title and address of mail, from so many clients at
 * once, in a process of its own.
 *
 * @returns {Promise<{ rate: number, taken: number }>} acknowledged per second, and in all
 */
export function post({ port, path, fields, seconds, clients }) {
  turns += 1
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./post-load.mjs', import.meta.url)))
    child.once('message', ({ rate, taken, fault }) => {
      child.disconnect()
      if (fault) reject(new Error(`${fault} (port ${port})`))
      else resolve({ rate, taken })
    })
    child.once('error', reject)
    child.send({ port, path, fields, seconds, clients, turn: turns })
  })
}
