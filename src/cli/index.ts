import { fileURLToPath } from 'node:url'

import { explain } from '../explain.mjs'
import type { Answer } from './answer.ts'
import { readArguments } from './arguments.ts'
import type { Request } from './arguments.ts'
import { helpText } from './help.ts'
import { claimOutput } from './output.ts'
import { findPlace, takePlace } from './place.ts'

const OK = 0
const REFUSED = 1
const USAGE = 2

const print = claimOutput()
// A database that does not answer may leave nothing open to wait for.
setInterval(() => undefined, 60_000)
process.exit(await answer(readArguments(process.argv.slice(2))))

async function answer(request: Request): Promise<number> {
  switch (request.ask) {
    case 'help':
      await print(helpText(request.command))
      return OK
    case 'wrong': {
      const { command, json, message } = request
      const about = command ? `npm run desk -- ${command} --help` : 'npm run desk -- --help'
      if (json) await printError('usage', message)
      else process.stderr.write(`${message}\nSee: ${about}\n`)
      return USAGE
    }
    case 'run':
      try {
        const { document, ok, text } = await run(request)
        await print(request.json ? JSON.stringify(document, null, 2) : text)
        return ok ? OK : REFUSED
      } catch (error) {
        const message = explain(error, Number(process.env.PORT || 3000))
        if (request.json) await printError(codeOf(error), message)
        else process.stderr.write(`${message}\n`)
        return REFUSED
      }
  }
}

async function run(request: Extract<Request, { ask: 'run' }>): Promise<Answer> {
  const place = findPlace(fileURLToPath(import.meta.url), process.env)
  takePlace(place)
  // Loaded now, since the config reads the environment while it loads.
  const { runCommand } = await import('./commands.ts')
  return runCommand(request, place)
}

function printError(code: string, message: string): Promise<void> {
  return print(JSON.stringify({ error: { code, message, details: [] } }, null, 2))
}

/** A code of our own, and none of a driver's. */
function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error && error.code
  return typeof code === 'string' && /^[a-z][a-z-]+$/.test(code) ? code : 'failed'
}
