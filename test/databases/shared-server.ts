import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isAlive, withFolderLock } from './servers/folder-lock.mjs'
import { folderOf, testRun } from './test-run.ts'

type State = { pid: number; url: string } | { pid: number; problem: string; details: string }

const START_LIMIT_MS = 90_000

function readState(folder: string): State | undefined {
  const file = join(folder, 'state.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : undefined
}

async function startKeeper(engine: string, folder: string): Promise<State> {
  rmSync(join(folder, 'state.json'), { force: true })
  const log = openSync(join(folder, 'keeper.log'), 'a')
  const program = join(import.meta.dirname, 'servers', 'keeper.mjs')
  const keeper = spawn(process.execPath, [program, engine, folder], {
    detached: true,
    // Not the flags that Jest was started with.
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  keeper.unref()
  for (const deadline = Date.now() + START_LIMIT_MS; Date.now() < deadline; await delay(50)) {
    const state = readState(folder)
    if (state) return state
    if (keeper.exitCode !== null) break
  }
  keeper.kill()
  throw new Error(`The ${engine} server for the tests did not start, see ${folder}`)
}

/**
 * The address of the server that all test files of all runs of this checkout share. The first to ask
 * starts it; it stops by itself when no run is left.
 *
 * @throws when it cannot be started
 */
export async function sharedServer(engine: 'mongodb' | 'postgres'): Promise<string> {
  const folder = folderOf(engine)
  const state = await withFolderLock(folder, async () => {
    mkdirSync(join(folder, 'holders'), { recursive: true })
    writeFileSync(join(folder, 'holders', String(testRun())), '')
    const running = readState(folder)
    return running && isAlive(running.pid) ? running : startKeeper(engine, folder)
  })
  if ('url' in state) return state.url
  throw new Error(`The ${engine} server for the tests: ${state.problem}\n${state.details}`)
}
