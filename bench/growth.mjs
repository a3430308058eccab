import { databaseOf } from './database.mjs'
import { residentMb, startDesk, untilQuiet } from './servers.mjs'
import { idOf, timeOf } from './texts.mjs'
import { load, percent } from './turns.mjs'

const SIZES = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number)
const SECONDS = Number(process.env.BENCH_SECONDS ?? 2)
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5)
const DISTINCT = 1_500
/** More than the memory of ready bytes holds. */
const EVENLY = 40_000

/** The same questions to archives of growing size; shares of what the smallest answers. */
export async function run(folder) {
  const base = {}
  for (const size of SIZES) {
    const url = await databaseOf(folder, size)
    const desk = await startDesk({ url, folder })
    const empty = residentMb(desk.pid)
    const filled = await untilQuiet(desk.pid)
    console.log(
      `${size} publications: first answer after ${desk.startedIn} ms, all made ready after ${filled} s`,
    )
    for (const [what, paths] of Object.entries(questions(size))) {
      const rates = []
      // Readers find a server that has run for a while.
      if (!what.includes('evenly')) await askOnce(desk.origin, paths)
      for (let round = 0; round < ROUNDS; round += 1) {
        rates.push(await load({ port: desk.port, paths }, SECONDS))
      }
      const rate = rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]
      base[what] ??= rate
      console.log(
        `  ${what.padEnd(34)} ${String(Math.round(rate)).padStart(7)}/s   ${percent(rate / base[what]).padStart(6)}`,
      )
    }
    const first = Date.now()
    const found = await fetch(`${desk.origin}/v1/search?q=harbour+${size}`)
    console.log(`  first search ${Date.now() - first} ms (${found.status})`)
    console.log(`  resident ${empty} MB at the start, ${residentMb(desk.pid)} MB now\n`)
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
    [`page ${size > 10_000 ? 500 : 'far down'} of the list`]: [`/v1/pieces?after=${cursor}`],
  }
}

async function askOnce(origin, paths) {
  for (const path of new Set(paths)) await (await fetch(origin + path)).arrayBuffer()
}

/** A rank whose share falls with the rank, the first the most asked. */
const zipf = (size, fraction) => Math.max(1, Math.min(size, Math.floor(size ** fraction)))

/** The same numbers between 0 and 1 on every run. */
const fraction = (index) => ((index * 2_654_435_761) % 4_294_967_296) / 4_294_967_296
