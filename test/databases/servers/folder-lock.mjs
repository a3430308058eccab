import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Runs the task while no other process runs one for the same folder. A lock whose owner died is taken over.
 *
 * @throws when the lock was held for more than `limit` milliseconds
 */
export async function withFolderLock(folder, task, limit = 120_000) {
  mkdirSync(folder, { recursive: true })
  const lock = join(folder, 'lock')
  for (const deadline = Date.now() + limit; ; await delay(50)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = ownerOf(lock)
    // An empty file was made a moment ago, by somebody who is about to write a number into it.
    if (owner && !isAlive(owner) && ownerOf(lock) === owner) rmSync(lock, { force: true })
    if (Date.now() > deadline) throw new Error(`${lock} is held by process ${owner}`)
  }
  try {
    return await task()
  } finally {
    rmSync(lock, { force: true })
  }
}
