import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { openMailbox } from './received-mail.ts'
import type { ReceivedMail } from './received-mail.ts'
import { until } from './until.ts'

/** Opens every account of the demo newsroom. */
export const PASSWORD = 'salt wind and tall windows'

/** What a process said and how it ended. */
export type Ended = { code: number | null; signal: NodeJS.Signals | null; output: string }

/** A process of the desk. */
export type DeskProcess = {
  pid: number
  /** All it has said so far. */
  output: () => string
  ended: Promise<Ended>
  hasEnded: () => boolean
  kill: (signal: NodeJS.Signals) => void
}

/** A newsroom as `npm start` serves it, from the build. */
export type NewsroomServer = DeskProcess & {
  url: string
  dataDir: string
  mails: ReceivedMail[]
  /** Runs `npm run desk -- ...` on the same data, without the preparation of npm. */
  desk: (...words: string[]) => Promise<Ended>
  /** Ends it as a service manager would, and sees that it ended well. */
  stop: () => Promise<void>
}

const ROOT = path.resolve(import.meta.dirname, '../..')
const START_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 15_000

/** Variables of whoever runs the tests that would lead a newsroom elsewhere. */
const FOREIGN =
  /^(?:PORT|HOST|DATA_DIR|DATABASE_URL|SITE_URL|SMTP_URL|MAIL_FROM|SEED_DEMO|DEMO_PASSWORD|PAYLOAD_.*|DESK_.*|NODE_ENV|NODE_OPTIONS|JEST_.*)$/

/** Runs one of the desk's programs with the variables given and none else of its own. */
export function run(args: string[], variables: Record<string, string>): DeskProcess {
  const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  }
  const output = () => said.join('')
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, output: output() }))
  })
  return {
    pid: child.pid ?? 0,
    output,
    ended,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    kill: (signal) => void child.kill(signal),
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A folder of its own for one newsroom, empty. */
export const emptyDataDir = () => mkdtemp(path.join(os.tmpdir(), 'opinion-desk-e2e-'))

/** `node src/server.mjs`, without waiting for anything. */
export const startServer = (variables: Record<string, string>) => run(['src/server.mjs'], variables)

/**
 * Starts a newsroom and waits until it says that it is ready.
 *
 * @param variables environment besides `PORT`, `SMTP_URL` and `DEMO_PASSWORD`; without `DATA_DIR` it opens
 *   the demo newsroom.
 */
export async function openNewsroomServer(
  variables: Record<string, string> = {},
): Promise<NewsroomServer> {
  const dataDir = variables.DATA_DIR ?? (await demoDataDir())
  const mailbox = await openMailbox()
  const port = await freePort()
  const environment = {
    DEMO_PASSWORD: PASSWORD,
    SMTP_URL: mailbox.url,
    ...variables,
    DATA_DIR: dataDir,
    PORT: String(port),
  }
  const server = startServer(environment)
  const url = `http://localhost:${port}`
  try {
    await untilReady(server, url)
  } catch (error) {
    server.kill('SIGKILL')
    await mailbox.close()
    throw error
  }
  return {
    ...server,
    url,
    dataDir,
    mails: mailbox.received,
    desk: (...words) =>
      run(['--conditions=production', '.desk/desk.mjs', ...words], environment).ended,
    stop: async () => {
      await stopServer(server)
      await mailbox.close()
      if (variables.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function untilReady(server: DeskProcess, url: string): Promise<void> {
  await until(
    'the newsroom is ready',
    async () => {
      if (server.hasEnded()) throw new Error(`The newsroom did not open.\n${server.output()}`)
      const answer = await fetch(`${url}/readyz`).catch(() => undefined)
      return answer?.status === 200
    },
    START_LIMIT_MS,
  )
}

/** @throws Error when it does not end by itself, or ends with anything but 0. */
export async function stopServer(server: DeskProcess): Promise<void> {
  server.kill('SIGTERM')
  const limit = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT_MS)
  const { code, signal, output } = await server.ended
  clearTimeout(limit)
  if (code !== 0) {
    throw new Error(`The newsroom ended with ${signal ?? code} instead of 0.\n${output}`)
  }
}

const KEPT = path.join(ROOT, 'test-results')

/**
 * A folder with the demo newsroom in it. Its pictures take a while to draw, so it is seeded once for a build
 * and a day, by the server itself, and copied.
 */
export async function demoDataDir(): Promise<string> {
  const dataDir = await emptyDataDir()
  await cp(await seededDataDir(), dataDir, { recursive: true })
  return dataDir
}

async function seededDataDir(): Promise<string> {
  const buildId = path.join(ROOT, '.next/BUILD_ID')
  if (!existsSync(buildId)) {
    throw new Error('The newsroom is not built. Run “npm run test:e2e”, which builds it first.')
  }
  const day = new Date().toISOString().slice(0, 10)
  const name = `demo-newsroom-${readFileSync(buildId, 'utf8').trim()}-${day}`
  const kept = path.join(KEPT, name)
  if (existsSync(kept)) return kept
  const making = `${kept}.${process.pid}`
  const server = await openNewsroomServer({ DATA_DIR: making })
  await server.stop()
  for (const old of await readdir(KEPT)) {
    if (old.startsWith('demo-newsroom-') && !old.startsWith(name)) {
      await rm(path.join(KEPT, old), { recursive: true, force: true })
    }
  }
  // Another test file may have been quicker.
  await rename(making, kept).catch(() => rm(making, { recursive: true, force: true }))
  return kept
}
