// The process of the newsroom: delivery answers first, then Next. Plain Node, so that nothing has to be
// compiled before it runs.
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import * as modules from 'node:module'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { explain } from './explain.mjs'
import { keptSecret } from './secret.mjs'

const require = modules.createRequire(import.meta.url)
// What Next sets before anything of its own is read, and the desk reads parts of Next before Next itself.
require('next/dist/server/node-environment-baseline')
/** By a name, since a checkout that was not built has none. */
const BUILT_DESK = '../.next/server/instrumentation.js'
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
// As Next reads it, but before anything is read out of it.
modules.createRequire(require.resolve('next'))('@next/env').loadEnvConfig(root, false)
const port = Number(process.env.PORT ?? 3000)
const hostname = process.env.HOST || '127.0.0.1'
const dataDir = path.resolve(root, process.env.DATA_DIR || './.data')
const STOP_LIMIT_MS = 10_000
/** Whoever waits for an answer of the desk has it before Next is read, which takes a while without a pause. */
const READERS_FIRST_MS = 200

/** What answers once the desk is open. */
let ready

await main().catch((error) => giveUp(explain(error, port)))

async function main() {
  const started = Date.now()
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    giveUp(`PORT is “${process.env.PORT}”. Write a number from 1 to 65535, for example PORT=3000.`)
  }
  process.chdir(root)
  process.env.NODE_ENV = 'production'
  process.env.DESK_SERVER = '1'
  process.env.DATA_DIR = dataDir
  mkdirSync(dataDir, { recursive: true })
  process.env.PAYLOAD_SECRET ||= keptSecret(dataDir, hostname)

  // Most of a start is reading our own program; newer versions of Node keep what they made of it.
  modules.enableCompileCache?.(path.join(dataDir, 'compiled'))

  const server = createServer(answer)
  server.headersTimeout = 20_000
  // Longer than browsers, programs and what stands before us keep a connection: they close it, and never find
  // it closed under a request.
  server.keepAliveTimeout = 75_000
  // Long enough for files over a slow line; how slow that may be is watched where they come in.
  server.requestTimeout = 600_000
  // Taken before anything is opened, so that a second start fails at once and touches nothing.
  await listen(server)

  // Readers need nothing of Next, so they do not wait for it.
  const desk = await openDesk()
  const first = desk.answerFirst(server)
  const app = pause(READERS_FIRST_MS).then(openNext)
  // Told of where it is waited for; until then it is nobody's unheard failure.
  app.catch(() => undefined)
  stopOnSignal(server, first, app, desk)
  ready = {
    desk,
    nextHandler: async (request, response) => (await app).getRequestHandler()(request, response),
  }
  greet(desk, Date.now() - started)
  await app
}

/**
 * The desk as Next has bundled it: what Next runs once it is prepared, run before. Next finds the very same
 * modules, and a desk that is open.
 */
async function openDesk() {
  const { register } = await require(BUILT_DESK)
  await register()
  const { failed, running } = globalThis[Symbol.for('opinion-desk')]
  if (failed) throw failed
  return running.process
}

async function openNext() {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: root, hostname, port })
  await app.prepare()
  return app
}

async function answer(request, response) {
  try {
    if (request.url === '/healthz') return sendJson(response, 200, { status: 'up' })
    if (request.url === '/readyz') {
      const problems = ready ? await ready.desk.problems() : ['starting']
      return sendJson(response, problems.length === 0 ? 200 : 503, {
        status: problems.length === 0 ? 'ready' : 'not-ready',
        problems,
      })
    }
    // Only this server says where a connection comes from.
    request.headers['x-desk-peer'] = request.socket.remoteAddress ?? ''
    if (!ready) {
      response.setHeader('Retry-After', '2')
      return sendJson(response, 503, {
        error: {
          code: 'starting',
          message: 'The desk is starting. Try again in a moment.',
          details: [],
        },
      })
    }
    if (await ready.desk.handle(request, response)) return undefined
    if (!isReadable(request.url)) {
      return sendJson(response, 400, {
        error: {
          code: 'address-malformed',
          message:
            'The address cannot be read: a % in it must be followed by two hexadecimal digits of UTF-8.',
          details: [],
        },
      })
    }
    guard(request, response)
    return await ready.nextHandler(request, response)
  } catch (error) {
    console.error(error)
    if (response.headersSent) return response.destroy()
    return sendJson(response, 500, {
      error: {
        code: 'internal',
        message:
          'Something went wrong on our side. Try again, and tell the desk if it happens twice.',
        details: [],
      },
    })
  }
}

/** Next answers what it cannot decode as a fault of its own. */
function isReadable(url = '') {
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return true
  } catch {
    return false
  }
}

/** Headers that every page of Next gets. */
function guard(request, response) {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  // The address of a proof that somebody was asked to see holds its key.
  const isProof = request.url?.startsWith('/v1/proofs/')
  response.setHeader('Referrer-Policy', isProof ? 'no-referrer' : 'strict-origin-when-cross-origin')
  response.setHeader('X-Frame-Options', 'SAMEORIGIN')
  response.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
}

function sendJson(response, status, body) {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(`${JSON.stringify(body)}\n`)
}

function listen(server) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, hostname, () => resolve(undefined))
  })
}

function greet(desk, milliseconds) {
  const url = process.env.SITE_URL || `http://localhost:${port}`
  const lines = [
    '',
    `The newsroom is open (${(milliseconds / 1000).toFixed(1)} s).`,
    '',
    `  Readers       ${url}/`,
    `  Contributors  ${url}/pitch`,
    `  Editors       ${url}/admin`,
    `  Programs      ${url}/v1/pieces`,
    ...(desk.greeting.length > 0 ? ['', ...desk.greeting] : []),
    '',
  ]
  console.log(lines.join('\n'))
}

function stopOnSignal(server, first, app, desk) {
  let stopping = false
  const stop = async (signal) => {
    if (stopping) return
    stopping = true
    console.log(`${signal}: closing the newsroom.`)
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref()
    server.closeIdleConnections()
    first.close()
    await new Promise((resolve) => {
      server.close(resolve)
      setTimeout(() => server.closeAllConnections(), STOP_LIMIT_MS / 2).unref()
    })
    await desk.stop()
    // It may still be on its way.
    await (await app).close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop(signal))
}

function giveUp(message) {
  console.error(`\nThe newsroom cannot open.\n\n${message}\n`)
  process.exit(1)
}
