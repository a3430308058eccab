import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/** Beside the packages, which it loads from there; out of the way of Git. */
const FOLDER = path.resolve('node_modules', '.cache', 'opinion-desk-tests')

/** `gate-at-work.ts` as one file that plain Node runs. */
export async function bundleGate(): Promise<{ file: string; remove: () => void }> {
  mkdirSync(FOLDER, { recursive: true })
  const file = path.join(FOLDER, `gate-${process.pid}.mjs`)
  await build({
    entryPoints: [path.resolve('test', 'process', 'gate-at-work.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    outfile: file,
    logLevel: 'warning',
  })
  return { file, remove: () => rmSync(file, { force: true }) }
}

type Told = Record<string, unknown>

export type GateProcess = {
  tell: (line: string) => void
  /** What it says next; `null` once it has ended. */
  next: () => Promise<Told | null>
  /** Ends it where it stands, as a power cut does. */
  kill: () => Promise<void>
  stop: () => Promise<void>
}

/** Lexical is loaded by itself first: it waits for a part of itself, and Node would give the wait up. */
const loading = (file: string) =>
  `await import('@payloadcms/richtext-lexical/lexical'); await import(${JSON.stringify(pathToFileURL(file).href)})`

/** Starts a process and waits until it has opened the database. */
export async function startGate(file: string, url: string): Promise<GateProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', loading(file)], {
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', DATABASE_URL: url },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => {
    errors = (errors + text.toString()).slice(-4000)
  })
  child.stdin.on('error', () => undefined)
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<Told | null> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) return null
      if (String(value).startsWith('{')) return JSON.parse(String(value)) as Told
    }
  }
  const opened = await next()
  if (opened?.open !== true) {
    throw new Error(`The process did not open: ${JSON.stringify(opened)} ${errors}`)
  }
  return {
    tell: (line) => void child.stdin.write(`${line}\n`),
    next,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.stdin.write('stop\n')
      await ended
    },
  }
}
