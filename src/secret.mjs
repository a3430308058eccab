import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']
const PATIENCE_MS = 2000

/** A start that is refused, with what to do about it as its message. */
export class StartError extends Error {
  name = 'StartError'
}

/**
 * The secret of a newsroom that was given none: made once and kept beside its database, by whichever
 * process comes first. Only for a loopback address; anywhere else it must be given.
 *
 * @param {string} dataDir made when it does not exist
 * @param {string} hostname the address the newsroom is to be reached at
 * @throws {StartError}
 */
export function keptSecret(dataDir, hostname) {
  if (!LOOPBACK.includes(hostname)) {
    throw new StartError(
      `PAYLOAD_SECRET is missing. The desk is to be reached at ${hostname}, so sign-ins need a secret of your own: set PAYLOAD_SECRET to a long random text and keep it, for example the output of “openssl rand -hex 32”.`,
    )
  }
  mkdirSync(dataDir, { recursive: true })
  const file = path.join(dataDir, 'secret')
  const made = randomBytes(32).toString('hex')
  try {
    writeFileSync(file, `${made}\n`, { mode: 0o600, flag: 'wx' })
    return made
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const kept = readWithPatience(file)
  if (kept) return kept
  // Whoever made the file did not live to fill it.
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}

/** The file may have been made a moment ago by another process that is about to fill it. */
function readWithPatience(file) {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (const started = Date.now(); ;) {
    const kept = readFileSync(file, 'utf8').trim()
    if (kept || Date.now() - started > PATIENCE_MS) return kept
    Atomics.wait(pause, 0, 0, 20)
  }
}
