import { fork } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { createClient } from '@libsql/client'

import { databaseOf } from './database.mjs'
import { firstAccount, pitchFor } from './people.mjs'
import { startDesk } from './servers.mjs'

const MINUTES = Number(process.env.BENCH_BURST_MINUTES ?? 10)
const PER_MINUTE = Number(process.env.BENCH_BURST_PER_MINUTE ?? 60)
/** What the evening of a deadline may cost at most, in milliseconds for 99 of 100. */
const PATIENCE = 2000

/**
 * The evening of a deadline: submissions with files up to the limit come in, while an editor reads, scores and
 * decides. Nothing may be lost or doubled, counted in the database by the key of each.
 */
export async function run(folder) {
  const url = await databaseOf(folder, 0)
  const desk = await startDesk({ url, folder })
  const editor = await signIn(desk.origin)
  const fields = await pitchFor(desk.origin)
  console.log(`  ${PER_MINUTE} submissions a minute for ${MINUTES} minutes, and an editor`)
  let isOver = false
  const work = editing(editor, () => isOver)
  const sent = await senders({ port: desk.port, fields, minutes: MINUTES, perMinute: PER_MINUTE })
  isOver = true
  const { decided, waits } = await work
  await desk.stop()

  const slowest = told('acknowledged', sent.waits)
  for (const [name, each] of Object.entries(waits)) told(name, each)
  console.log(
    `  sent ${Math.round(sent.bytes / 1024 / 1024)} MB; ${sent.again} were cut off and sent again; the editor decided ${decided}`,
  )
  if (sent.refused.length > 0) {
    console.log(
      `  turned away and tried again: ${sent.refused.length}, the first “${sent.refused[0]}”`,
    )
  }
  if (dropped.length > 0) console.log(`  asked once more by the editor: ${dropped.join('; ')}`)
  await compare(url, folder, sent)
  if (slowest > PATIENCE) throw new Error(`99 of 100 waited for up to ${Math.round(slowest)} ms.`)
}

function senders(burst) {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./burst-senders.mjs', import.meta.url)))
    child.once('message', (told) => {
      child.disconnect()
      resolve(told)
    })
    child.once('error', reject)
    child.once('exit', (code) => code && reject(new Error(`The senders ended with ${code}.`)))
    child.send(burst)
  })
}

/** Prints the middle and the slowest of a hundred, and answers with the latter. */
function told(name, waits) {
  const sorted = waits.sort((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  console.log(
    `  ${name.padEnd(14)} ${String(sorted.length).padStart(5)} times: ${Math.round(at(0))} ms at least, ${Math.round(at(0.5))} ms in the middle, ${Math.round(at(0.99))} ms for 99 of 100, ${Math.round(at(1))} ms at most`,
  )
  return at(0.99)
}

async function signIn(origin) {
  const token = await firstAccount(origin)
  return async (method, address, body) => {
    const began = performance.now()
    const ask = () =>
      fetch(origin + address, {
        method,
        headers: {
          Cookie: `payload-token=${token}`,
          'Sec-Fetch-Site': 'same-origin',
          'Content-Type': 'application/json',
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    // A connection that was idle may be closed at the very moment it is used again: a browser asks once more.
    const response = await ask().catch((error) => {
      dropped.push(
        `${address} after ${Math.round(performance.now() - began)} ms: ${error.cause?.code}`,
      )
      return ask()
    })
    const json = await response.json()
    return { status: response.status, json, took: performance.now() - began }
  }
}

/** Requests of the editor whose connection was closed under them. */
const dropped = []

/** Reads the list, opens the oldest, scores and decides it, and begins again. */
async function editing(ask, isOver) {
  const waits = { list: [], open: [], score: [], decide: [] }
  let decided = 0
  const timed = async (name, ...asked) => {
    const { json, status, took } = await ask(...asked)
    if (status >= 300) throw new Error(`${asked[1]}: ${status} ${JSON.stringify(json)}`)
    waits[name].push(took)
    return json
  }
  for (let round = 0; !isOver(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const { items } = await timed('list', 'GET', '/api/submissions/inbox?stage=triage&limit=50')
    const [first] = items
    if (!first) continue
    await timed('open', 'GET', `/api/submissions/${first.id}?depth=0`)
    const address = `/api/submissions/${first.submission}`
    await timed('open', 'GET', `${address}/decisions`)
    await timed('score', 'POST', `${address}/scores`, { values: { Overall: round % 11 } })
    const { revision } = await timed('open', 'GET', `${address}/decisions`)
    const decision =
      round % 3 === 0 ? { decision: 'accept' } : { decision: 'decline', reason: 'no-room' }
    await timed('decide', 'POST', `${address}/decisions`, { ...decision, revision })
    decided += 1
  }
  return { decided, waits }
}

/** Every acknowledged one is there under its key, once, with its event, its receipt and its files. */
async function compare(url, folder, { acknowledged, asked }) {
  const client = createClient({ url })
  const rowsOf = async (sql) => (await client.execute(sql)).rows
  const keys = new Map(
    (
      await rowsOf(
        "SELECT key, answer FROM idempotency_records WHERE key LIKE 'submission:burst-%'",
      )
    ).map(({ answer, key }) => [
      String(key).slice('submission:'.length),
      JSON.parse(String(answer)).receipt,
    ]),
  )
  const perTitle = await rowsOf('SELECT title, count(*) AS n FROM submissions GROUP BY title')
  const filesOf = new Map(
    (await rowsOf('SELECT submission, count(*) AS n FROM attachments GROUP BY submission')).map(
      ({ n, submission }) => [submission, Number(n)],
    ),
  )
  const countOf = async (sql) => Number((await rowsOf(sql))[0].n)
  const stored = perTitle.length
  const events = await countOf(
    "SELECT count(*) AS n FROM events WHERE type = 'submission.received'",
  )
  const receipts = await countOf(
    "SELECT count(*) AS n FROM outbox WHERE template = 'submission-received'",
  )
  const files = await countOf('SELECT count(*) AS n FROM attachments')
  client.close()
  const lost = acknowledged.filter(
    ({ files: sent, key, receipts: given }) =>
      given.some((receipt) => receipt !== keys.get(key)) ||
      (filesOf.get(keys.get(key)) ?? 0) !== sent,
  )
  const doubled = perTitle.filter(({ n }) => Number(n) !== 1)
  const onDisk = (await readdir(path.join(folder, 'attachments')).catch(() => [])).length
  console.log(
    `  asked for ${asked}, acknowledged ${acknowledged.length}, lost ${lost.length}, doubled ${doubled.length}; stored`,
    { submissions: stored, events, receipts, files, onDisk },
  )
  if (lost.length > 0) {
    throw new Error('Something was acknowledged and is not there as it was sent.')
  }
  if (doubled.length > 0) throw new Error('Something is there twice.')
  if (acknowledged.length < asked) throw new Error('Something was never taken.')
  if (new Set([stored, events, receipts]).size > 1) throw new Error('Something was stored in part.')
}
