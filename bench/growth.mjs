import path from 'node:path'

import { databaseOf } from './database.mjs'
import { diskReadMb, residentMb, startDesk, untilQuiet } from './servers.mjs'
import { idOf, timeOf } from './texts.mjs'
import { inTurns } from './turns.mjs'

const SIZES = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number)
const DISTINCT = 1_500
/** More than the memory of ready bytes holds. */
const EVENLY = 40_000

/**
 * The same questions to archives of growing size, each in turns with the others; shares of what the smallest
 * answers.
 */
export async function run(folder) {
  const desks = []
  for (const size of SIZES) {
    const url = await databaseOf(folder, size)
    const own = path.join(folder, `size-${size}`)
    const desk = await startDesk({ url, folder: own })
    const empty = residentMb(desk.pid)
    const filled = await untilQuiet(desk.pid)
    console.log(
      `${size} publications: first answer after ${desk.startedIn} ms, all made ready after ${filled} s`,
    )
    desks.push({ size, desk, empty, asked: questions(size) })
  }
  for (const what of Object.keys(desks[0].asked)) {
    const servers = desks.map(({ size, desk, asked }) => ({
      name: `${size} pieces`,
      port: desk.port,
      paths: asked[what],
      origin: desk.origin,
    }))
    // Readers find a server that has run for a while.
    for (const { origin, paths } of what.includes('evenly') ? [] : servers) {
      await askOnce(origin, paths)
    }
    const before = desks.map(({ desk }) => diskReadMb(desk.pid))
    await inTurns(what, servers.reverse())
    // What the system had dropped from its memory: a share that falls below the others is told apart by it.
    const read = desks.map(
      ({ size, desk }, at) => `${size}: ${diskReadMb(desk.pid) - before[at]} MB`,
    )
    console.log(`  read from the disk meanwhile: ${read.join(', ')}`)
  }
  console.log('')
  for (const { size, desk, empty } of desks) {
    const first = Date.now()
    const found = await fetch(`${desk.origin}/v1/search?q=harbour+${size}`)
    console.log(
      `${size}: first search ${Date.now() - first} ms (${found.status}); resident ${empty} MB at the start, ${residentMb(desk.pid)} MB now`,
    )
    await desk.stop()
  }
}

function questions(size) {
  const piece = (number) => `/v1/pieces/piece-${number}`
  const far = Math.max(1, size - Math.min(500 * 20, Math.floor(size / 2)))
  const cursor = Buffer.from(`${timeOf(far)} ${idOf(far)}`).toString('base64url')
  return {
    'pieces as readers ask (Zipf)': Array.from({ length: DISTINCT }, (_, index) =>
      piece(size - zipf(size, fraction(index)) + 1),
    ),
    'pieces drawn evenly': Array.from({ length: EVENLY }, (_, index) =>
      piece(1 + Math.floor(fraction(index + 7_919) * size)),
    ),
    'the first page of the list': ['/v1/pieces'],
    'a page far down the list (page 500)': [`/v1/pieces?after=${cursor}`],
  }
}

async function askOnce(origin, paths) {
  for (const path of new Set(paths)) await (await fetch(origin + path)).arrayBuffer()
}

/** A rank whose share falls with the rank, the first the most asked. */
const zipf = (size, fraction) => Math.max(1, Math.min(size, Math.floor(size ** fraction)))

/** The same numbers between 0 and 1 on every run. */
const fraction = (index) => ((index * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
