/**
 * The process that owns one database server: `node keeper.mjs postgres FOLDER`.
 *
 * It belongs to nobody's process group, so it outlives the test run that started it, by a moment only: it
 * stops the server, and itself, when no test run is alive any more that holds it (a file named after its
 * process id in FOLDER/holders). A run that is killed leaves nothing behind either.
 */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isAlive, withFolderLock } from './folder-lock.mjs'

const POLL_MS = 250
/** Two commands of one script, one after the other, share the server. */
const GRACE_MS = 2_000

const [engine, folder] = process.argv.slice(2)
const holders = join(folder, 'holders')
const state = join(folder, 'state.json')
const isHeld = () => readdirSync(holders).some((pid) => isAlive(Number(pid)))

/** Written beside and renamed: a reader finds a whole file or none. */
function announce(content) {
  writeFileSync(`${state}.part`, JSON.stringify({ pid: process.pid, ...content }), { mode: 0o600 })
  renameSync(`${state}.part`, state)
}

async function stopWhenFree(server) {
  for (let heldAt = Date.now(); ; await delay(POLL_MS)) {
    if (isHeld()) heldAt = Date.now()
    if (Date.now() - heldAt < GRACE_MS) continue
    const hasStopped = await withFolderLock(folder, async () => {
      if (isHeld()) return false
      rmSync(state, { force: true })
      await server.stop()
      rmSync(holders, { recursive: true, force: true })
      return true
    })
    if (hasStopped) return
  }
}

try {
  const { start } = await import(`./${engine}.mjs`)
  const server = await start(folder)
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)))
  }
  announce({ url: server.url })
  await stopWhenFree(server)
} catch (error) {
  announce({ problem: error.message, details: String(error.stderr ?? error.cause ?? '') })
  process.exit(1)
}
