import { createClient } from '@libsql/client'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { databaseOf } from './database.mjs'
import { firstAccount } from './people.mjs'
import { insertRows } from './rows.mjs'
import { startDesk } from './servers.mjs'
import { idOf } from './texts.mjs'

const [SMALL, LARGE] = (process.env.BENCH_DESK ?? '100,20000').split(',').map(Number)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 25)
/** So many submissions come in for a piece that is made. */
const SUBMISSIONS = 5
const STAGES = ['commissioned', 'writing', 'editing', 'checking', 'approved', 'scheduled']
const REASONS = ['not-for-us', 'covered', 'no-argument', 'no-room']
const DAY_MS = 86_400_000

/** The desk's own screens over few rows and over many, asked in turns; the ratio of the medians. */
export async function run(folder) {
  const desks = []
  for (const pieces of [SMALL, LARGE]) desks.push(await openDesk(folder, pieces))
  console.log(
    `  ${''.padEnd(12)}${desks.map(({ pieces }) => `${pieces} pieces, ${pieces * SUBMISSIONS} submissions`.padStart(36)).join('')}`,
  )
  for (const [name, address] of Object.entries(screens())) {
    const times = desks.map(() => [])
    for (let round = 0; round < ROUNDS + 3; round += 1) {
      for (const [place, desk] of desks.entries()) {
        const took = await ask(desk, address)
        if (round >= 3) times[place].push(took)
      }
    }
    const [few, many] = times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)])
    const of = (value) => `${value.toFixed(1)} ms`.padStart(36)
    console.log(`  ${name.padEnd(12)}${of(few)}${of(many)}   ${(many / few).toFixed(2)} times`)
  }
  for (const { desk } of desks) await desk.stop()
}

function screens() {
  const day = (ahead) => new Date(Date.now() + ahead * DAY_MS).toISOString().slice(0, 10)
  return {
    'My desk': '/admin',
    Inbox: '/api/submissions/inbox',
    'Inbox, mine': '/api/submissions/inbox?assignee=me&order=newest',
    'Inbox, best': '/api/submissions/inbox?order=score',
    Board: '/api/opinion-pieces/board',
    Figures: '/admin/figures',
    'Figures, a year': '/api/figures/summary?weeks=52',
    Calendar: `/api/opinion-pieces/calendar?from=${day(-10)}&to=${day(31)}`,
  }
}

async function ask({ desk, token }, address) {
  const began = performance.now()
  const response = await fetch(desk.origin + address, {
    headers: { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' },
  })
  const text = await response.text()
  if (response.status !== 200) {
    throw new Error(`${address}: ${response.status} ${text.slice(0, 200)}`)
  }
  return performance.now() - began
}

async function openDesk(folder, pieces) {
  const own = path.join(folder, String(pieces))
  await mkdir(own)
  const url = await databaseOf(own, 0)
  await fill(url, pieces)
  const desk = await startDesk({ url, folder: own })
  const token = await firstAccount(desk.origin)
  await untilCounted(desk, token)
  return { desk, token, pieces }
}

/** The desk counts by itself what happened before it was opened; the screens are asked once that is done. */
async function untilCounted(desk, token) {
  for (;;) {
    const answer = await fetch(`${desk.origin}/api/figures/summary`, {
      headers: { Authorization: `JWT ${token}` },
    })
    const { isEmpty, uncounted } = await answer.json()
    if (isEmpty === false && uncounted === 0) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Most of it is done with, as on a desk that has stood for years. */
async function fill(url, pieces) {
  const client = createClient({ url })
  const now = Date.now()
  const insert = (table, row) => ({ table, row })
  const pieceOf = (number) => {
    const isOpen = number % 20 === 0
    const stage = isOpen ? STAGES[(number / 20) % STAGES.length] : 'published'
    const at = new Date(now - (number * DAY_MS) / 4).toISOString()
    const ahead = new Date(now + (number % 400) * DAY_MS).toISOString()
    return insert('opinion_pieces', {
      public_id: idOf(number),
      headline: `Piece ${number}`,
      slug: `piece-${number}`,
      kind: 'op-ed',
      language: 'en',
      stage,
      revision: 1,
      due_at: isOpen && number % 40 === 0 ? ahead : null,
      scheduled_for: stage === 'scheduled' ? ahead : null,
      updated_at: at,
      created_at: at,
    })
  }
  const submissionOf = (number) => {
    const isOpen = number % 10 === 0
    const at = new Date(now - (number * DAY_MS) / 20).toISOString()
    return insert('submissions', {
      public_id: idOf(number),
      title: `Submission ${number}`,
      pitch: 'A clock is a promise. '.repeat(40),
      kind: 'pitch',
      language: 'en',
      stage: isOpen ? (number % 20 === 0 ? 'triage' : 'reading') : 'declined',
      revision: 1,
      score_mean: number % 3 === 0 ? number % 10 : null,
      score_count: number % 3 === 0 ? 2 : 0,
      received_at: at,
      updated_at: at,
      created_at: at,
    })
  }
  let sequence = 0
  const happened = (type, subject, daysAgo, detail) => {
    sequence += 1
    return insert('events', {
      public_id: idOf(1_000_000 + sequence),
      at: new Date(now - daysAgo * DAY_MS).toISOString(),
      type,
      subject_type: type.split('.')[0],
      subject: idOf(subject),
      actor_kind: 'user',
      actor: '1',
      detail: JSON.stringify(detail),
      sequence,
    })
  }
  /** What is told of a thing, in the order of its life; sealed already. */
  const lifeOf = (number, count) => {
    const ago = (count - number + 1) / 20
    const received = { kind: 'pitch', source: 'web', stage: 'triage' }
    const declined = { from: 'triage', to: 'declined', reason: REASONS[number % REASONS.length] }
    return [
      happened('submission.received', number, ago, received),
      ...(number % 10 === 0 ? [] : [happened('submission.decline', number, ago * 0.98, declined)]),
    ]
  }
  const outOf = (number, count) => {
    const ago = (count - number + 1) / 4
    return [
      happened('piece.make-proof', number, ago, { from: 'editing', to: 'checking' }),
      happened('piece.publish', number, ago * 0.98, {
        from: 'checking',
        to: 'published',
        release: idOf(number),
      }),
    ]
  }
  const submissions = pieces * SUBMISSIONS
  function* rows() {
    for (let number = 1; number <= pieces; number += 1) yield pieceOf(number)
    for (let number = 1; number <= submissions; number += 1) yield submissionOf(number)
    for (let number = 1; number <= submissions; number += 1) yield* lifeOf(number, submissions)
    for (let number = 1; number <= pieces; number += 1) yield* outOf(number, pieces)
    yield insert('ledger_heads', { name: 'events', sequence, hash: '0'.repeat(64) })
  }
  await insertRows(client, rows())
  await client.execute('ANALYZE')
  client.close()
}
