import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from './servers/folder-lock.mjs'

/** One folder for this checkout and user, so that other checkouts have servers of their own. */
export function folderOf(name: string): string {
  const place = `${process.cwd()} ${process.getuid?.() ?? ''}`
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12)
  const home = join(tmpdir(), `opinion-desk-tests-${hash}`)
  const folder = join(home, name)
  mkdirSync(folder, { recursive: true })
  if (statSync(home).uid !== (process.getuid?.() ?? statSync(home).uid)) {
    throw new Error(`${home} belongs to somebody else`)
  }
  // Only to pass through: a server that runs as another user keeps its files below.
  chmodSync(home, 0o711)
  return folder
}

/** The process that stands for the whole test run: Jest itself, not one of the workers it starts. */
export function testRun(): number {
  const isWorker = process.argv.some((argument) => argument.includes('jest-worker'))
  return isWorker ? process.ppid : process.pid
}

/** Takes away the files of processes that ended before they could: the first number in a name is the process's. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const process = /\d+/.exec(name)
    if (process && !isAlive(Number(process[0]))) rmSync(join(folder, name), { force: true })
  }
}

/** Says it once in a test run, however many files and workers have the same to say. */
export function sayOnce(text: string): void {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const said = folderOf('said')
  sweep(said)
  try {
    writeFileSync(join(said, `${testRun()}-${hash}`), '', { flag: 'wx' })
  } catch {
    return
  }
  process.stderr.write(`\n*** ${text} ***\n\n`)
}
