import { databaseOf } from './database.mjs'
import { openDeskFor } from './desk-client.mjs'
import { startDesk } from './servers.mjs'
import { load, percent } from './turns.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5) * 4
const PUBLICATIONS = 2_000
const READERS = 16
const WORDS = 'A clock is a promise that somebody winds. '.repeat(200)

/**
 * From the answer to a publish to the first reader who is given the new text: in the process that published,
 * and in another on the same database. And what an editor's save takes while readers ask at full speed.
 */
export async function run(folder) {
  const url = await databaseOf(folder, PUBLICATIONS)
  const here = await startDesk({ url, folder })
  const there = await startDesk({ url, folder })
  const desk = await openDeskFor(here.origin)
  const piece = await desk.write('Version 0', WORDS)
  const took = { publish: [], here: [], there: [] }
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (round > 1) await desk.take(piece, 'start-correction')
    const headline = `Version ${round}`
    await desk.save(piece, { headline, ...(round > 1 ? { noteType: 'minor' } : {}) })
    await desk.take(piece, 'make-proof')
    await desk.take(piece, 'approve')
    const approved = await desk.stored(piece)
    const asked = performance.now()
    await desk.takeAt(approved, 'publish')
    const answered = performance.now()
    took.publish.push(answered - asked)
    const path = `/v1/pieces/${piece.slug}`
    await Promise.all([
      untilShown(here.origin + path, headline).then((at) => took.here.push(at - answered)),
      untilShown(there.origin + path, headline).then((at) => took.there.push(at - answered)),
    ])
  }
  print(`a publish, among ${PUBLICATIONS} publications, ${ROUNDS} times`, {
    'the transition itself': took.publish,
    'from its answer to the new text here': took.here,
    'from its answer to the new text in another process': took.there,
  })
  await there.stop()

  const paths = Array.from({ length: 500 }, (_, index) => `/v1/pieces/piece-${index * 4 + 1}`)
  const quiet = []
  const busy = []
  // In turns, so that what else the machine does falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    quiet.push(await timed(() => desk.save(piece, { standfirst: `Quiet ${round}` })))
    const reading = load({ port: here.port, paths }, 1, READERS)
    await new Promise((resolve) => setTimeout(resolve, 400))
    busy.push(await timed(() => desk.save(piece, { standfirst: `Busy ${round}` })))
    await reading
  }
  print(`an editor’s save`, { quiet, [`beside ${READERS} readers at full speed`]: busy })
  console.log(
    `  times the quiet one                                 ${percent(middle(busy) / middle(quiet))}`,
  )
  await here.stop()
}

/** When a reader is first given this headline. */
async function untilShown(address, headline) {
  for (;;) {
    const response = await fetch(address)
    if (response.status === 200 && (await response.json()).headline === headline) {
      return performance.now()
    }
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function print(what, rows) {
  console.log(what)
  for (const [name, times] of Object.entries(rows)) {
    const sorted = [...times].sort((a, b) => a - b)
    const ms = (value) => `${value.toFixed(1)} ms`
    console.log(
      `  ${name.padEnd(52)} ${ms(middle(sorted)).padStart(9)}   (${ms(sorted[0])} to ${ms(sorted.at(-1))})`,
    )
  }
}

const middle = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]
