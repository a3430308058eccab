import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { createClient } from '@libsql/client'

type Ended = { status: number | null; output: string }

/** A Payload app of somebody else, in a temporary folder. */
export type HostApp = {
  folder: string
  write: (file: string, text: string) => void
  /** Unpacks the tarball of a package among the app's own. */
  install: (name: string, tarball: string) => void
  /** Runs a line in the app's folder; throws with what it said unless it ends well. */
  run: (line: string, variables?: Record<string, string>) => Promise<string>
  /** The same, however it ends. */
  attempt: (line: string, variables?: Record<string, string>) => Promise<Ended>
  /** Starts the built app; answers its address once it listens. */
  start: () => Promise<string>
  /** What its database answers, or another one in its folder. */
  rows: (query: string, file?: string) => Promise<Record<string, unknown>[]>
  remove: () => Promise<void>
}

const SECRET = 'a secret of the host'
const STEP_LIMIT = 10 * 60 * 1000

export function makeHostApp(template: string): HostApp {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-of-the-desk-'))
  cpSync(template, folder, { recursive: true })
  linkPackages(path.join(folder, 'node_modules'))
  const addressOf = (file: string) => `file:${path.join(folder, file)}`
  const variables = {
    DATABASE_URL: addressOf('host.db'),
    PAYLOAD_SECRET: SECRET,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  let server: ChildProcess | undefined

  const attempt: HostApp['attempt'] = async (line, more = {}) => {
    for (let left = 3; ; left -= 1) {
      const ended = await runOnce(line, folder, { ...variables, ...more })
      // On Node 20 the loader under Payload's command line now and then ends having done and said nothing.
      if (ended.output !== '' || left === 0 || !line.startsWith('npx payload')) return ended
    }
  }

  return {
    folder,
    write: (file, text) => writeFileSync(path.join(folder, file), text),
    install: (name, tarball) => {
      const target = path.join(folder, 'node_modules', name)
      mkdirSync(target)
      must('tar', ['xzf', tarball, '-C', target, '--strip-components=1'])
    },
    attempt,
    run: async (line, more) => {
      const { status, output } = await attempt(line, more)
      if (status !== 0) throw new Error(`“${line}” failed.\n${output}`)
      return output
    },
    start: async () => {
      const port = await freePort()
      const program = path.join(folder, 'node_modules/next/dist/bin/next')
      server = spawn(process.execPath, [program, 'start', '-p', String(port)], {
        cwd: folder,
        env: environment({ ...variables, NODE_ENV: 'production' }),
        stdio: 'ignore',
      })
      const address = `http://localhost:${port}`
      await untilItAnswers(address, server)
      return address
    },
    rows: async (query, file = 'host.db') => {
      const client = createClient({ url: addressOf(file) })
      try {
        // The running app writes too.
        await client.execute('PRAGMA busy_timeout = 10000')
        const { rows } = await client.execute(query)
        return rows.map((row) => ({ ...row }))
      } finally {
        client.close()
      }
    },
    remove: async () => {
      if (server && server.exitCode === null) {
        server.kill()
        await once(server, 'exit')
      }
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** This project's packages as hard links, which take a second; as copies where that cannot be. */
function linkPackages(target: string): void {
  const source = path.resolve('node_modules')
  const linked = spawnSync('cp', ['-al', source, target])
  if (linked.status === 0) return
  rmSync(target, { recursive: true, force: true })
  must('cp', ['-a', source, target])
}

function must(command: string, words: string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}\n${stderr}`)
}

/** As a person's terminal has it: nothing of the test run. */
function environment(variables: Record<string, string>): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_ENV, JEST_WORKER_ID, ...rest } = process.env
  return { ...rest, ...variables } as NodeJS.ProcessEnv
}

function runOnce(line: string, cwd: string, variables: Record<string, string>): Promise<Ended> {
  const child = spawn('sh', ['-c', line], { cwd, env: environment(variables), timeout: STEP_LIMIT })
  let output = ''
  let errors = ''
  child.stdout.on('data', (text: Buffer) => (output += text.toString()))
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, output: status === 0 ? output : output + errors }),
    )
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilItAnswers(address: string, server: ChildProcess): Promise<void> {
  for (let left = 240; left > 0; left -= 1) {
    if (server.exitCode !== null) throw new Error('The app ended before it answered.')
    const answered = await fetch(`${address}/api/posts`).then(
      ({ status }) => status < 500,
      () => false,
    )
    if (answered) return
    await pause(250)
  }
  throw new Error('The app does not answer.')
}
