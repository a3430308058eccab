import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

import { build } from 'esbuild'

/** Beside the packages, which it loads from there; out of the way of Git. */
const FOLDER = path.resolve('node_modules', '.cache', 'opinion-desk-tests')

/** `writer.ts`, or another program of this folder, as one file that plain Node runs. */
export async function bundleWriter(
  program = 'writer',
): Promise<{ file: string; remove: () => void }> {
  mkdirSync(FOLDER, { recursive: true })
  const file = path.join(FOLDER, `${program}-${process.pid}.mjs`)
  await build({
    entryPoints: [path.resolve('test', 'process', `${program}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    outfile: file,
    logLevel: 'warning',
  })
  return { file, remove: () => rmSync(file, { force: true }) }
}

type Answer = Record<string, unknown>

export type WriterProcess = {
  pid: number
  /** What it said of its start: `open`, and why not. */
  started: Promise<Answer>
  ask: (line: string) => Promise<Answer>
  /** What it says next. */
  next: () => Promise<Answer>
  /** Ends it where it stands, as a power cut does. */
  kill: () => Promise<void>
  /** Tells it to stop and waits until it has. */
  stop: () => Promise<void>
}

/**
 * Lexical waits for a part of itself while it loads; reached by two ways at once, Node gives the wait up and
 * ends with 13. Loaded by itself first, it is whole.
 */
const loading = (file: string) =>
  `await import('@payloadcms/richtext-lexical/lexical'); await import(${JSON.stringify(pathToFileURL(file).href)})`

export function startWriter(file: string, url: string): WriterProcess {
  const child = spawn(process.execPath, ['--input-type=module', '-e', loading(file)], {
    // Not the flags that Jest was started with; and as production does, not as a test run.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', DATABASE_URL: url },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let errors = ''
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    errors = (errors + text.toString()).slice(-4000)
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async (): Promise<Answer> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done) {
        const [code, signal] = (await ended) as [number | null, string | null]
        throw new Error(
          `The writer ended with ${signal ?? code}, having said ${said.slice(0, 1000)}: ${errors}`,
        )
      }
      if (!String(value).startsWith('{')) continue
      said = String(value)
      return JSON.parse(said) as Answer
    }
  }
  return {
    pid: child.pid ?? 0,
    started: next(),
    ask: (line) => {
      child.stdin.write(`${line}\n`)
      return next()
    },
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
