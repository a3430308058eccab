import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { findPostgresPrograms } from '../databases/servers/programs.mjs'

const LIMIT_MS = 60_000
const hasPostgres = findPostgresPrograms() !== undefined

/** Stands for a test run that uses the server. */
function startHolder(folder: string): ChildProcess {
  const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' })
  mkdirSync(join(folder, 'holders'), { recursive: true })
  writeFileSync(join(folder, 'holders', String(holder.pid)), '')
  return holder
}

async function isUp(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

const describeIf = hasPostgres ? describe : describe.skip

describeIf('the server that test runs share', () => {
  let folder: string
  let holders: ChildProcess[]
  let keeper: ChildProcess

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-desk-keeper-'))
    holders = [startHolder(folder)]
    const program = resolve('test/databases/servers/keeper.mjs')
    keeper = spawn(process.execPath, [program, 'postgres', folder], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    })
  })

  afterEach(async () => {
    for (const process of [...holders, keeper]) process.kill()
    if (keeper.exitCode === null && keeper.signalCode === null) await once(keeper, 'exit')
    rmSync(folder, { recursive: true, force: true })
  })

  async function address(): Promise<string> {
    const state = join(folder, 'state.json')
    while (!existsSync(state)) await delay(50)
    return JSON.parse(readFileSync(state, 'utf8')).url
  }

  it(
    'goes when the last run was killed, and leaves nothing',
    async () => {
      const url = await address()
      expect(await isUp(url)).toBe(true)
      const other = startHolder(folder)
      holders.push(other)
      holders[0]?.kill('SIGKILL')
      // Longer than the moment that is left for the next command of a script.
      await delay(3_000)
      expect(await isUp(url)).toBe(true)
      other.kill('SIGKILL')
      await once(keeper, 'exit')
      expect(await isUp(url)).toBe(false)
      expect(existsSync(join(folder, 'cluster'))).toBe(false)
    },
    LIMIT_MS,
  )

  it(
    'goes with its keeper when that is told to stop',
    async () => {
      const url = await address()
      expect(await isUp(url)).toBe(true)
      keeper.kill('SIGTERM')
      await once(keeper, 'exit')
      expect(await isUp(url)).toBe(false)
    },
    LIMIT_MS,
  )

  it(
    'lets nobody in without the password',
    async () => {
      const url = new URL(await address())
      url.password = 'wrong'
      expect(await isUp(url.href)).toBe(false)
    },
    LIMIT_MS,
  )
})
