import { fork, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

import { root } from './database.mjs'

const PROGRAM = process.env.BENCH_SERVER ?? path.join(root, 'src/server.mjs')

/** The desk as `npm start` runs it, on a database; `startedIn` is milliseconds to its first answer. */
export async function startDesk({ url, folder, port }) {
  const at = port ?? (await freePort())
  const started = Date.now()
  const child = spawn('node', [PROGRAM], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(at),
      DATABASE_URL: url,
      DATA_DIR: folder,
      SEED_DEMO: '0',
      PAYLOAD_SECRET: 'bench',
      NODE_ENV: 'production',
    },
  })
  process.once('exit', () => child.kill())
  const origin = `http://127.0.0.1:${at}`
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${PROGRAM} ended with ${child.exitCode}.`)
    const response = await fetch(`${origin}/v1/pieces?limit=1`).catch(() => null)
    if (response?.status === 200) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    port: at,
    origin,
    startedIn: Date.now() - started,
    pid: child.pid,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', resolve)
        child.kill('SIGTERM')
      }),
  }
}

/** A bare Node server that sends what `path` of the desk is. */
export const startBareNode = async (origin, path) => portOf(forked('bare-node.mjs', [origin, path]))

/** A bare Payload app with these rows. */
export async function startBarePayload(folder, pieces) {
  const child = forked('bare-payload.mjs', [`file:${path.join(folder, 'payload.db')}`])
  await message(child, 'open')
  child.send({ pieces })
  return portOf(child)
}

/** Resident memory in MB; none where the system does not tell. */
export function residentMb(pid) {
  try {
    const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Math.round(Number(kb) / 1024)
  } catch {
    return undefined
  }
}

/** MB that a process has read from the disk itself, and not from the system's memory of it; none where it is not told. */
export function diskReadMb(pid) {
  try {
    const [, bytes] = /^read_bytes: (\d+)/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8')) ?? []
    return Math.round(Number(bytes) / 1_048_576)
  } catch {
    return undefined
  }
}

/** Waits until a server that was started does no work of its own any more; answers after how many seconds. */
export async function untilQuiet(pid) {
  const began = Date.now()
  for (let quiet = 0, before = cpuTicks(pid); quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const now = cpuTicks(pid)
    // A hundred ticks are a second of one core.
    quiet = now - before < 10 ? quiet + 1 : 0
    before = now
  }
  return Math.round((Date.now() - began) / 1000) - 3
}

function cpuTicks(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return Number(fields[11]) + Number(fields[12])
}

const forked = (file, args) =>
  fork(path.join(root, 'bench', file), args, {
    execArgv: ['--conditions=production'],
    env: { ...process.env, NODE_ENV: 'production' },
    serialization: 'advanced',
  })

async function portOf(child) {
  const port = await message(child, 'port')
  return { port, stop: () => child.disconnect() }
}

const message = (child, name) =>
  new Promise((resolve, reject) => {
    child.on('message', (told) => name in told && resolve(told[name]))
    child.once('exit', (code) => reject(new Error(`A server of the bench ended with ${code}.`)))
  })

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
