// Measures the desk beside a bare Node server that sends the same bytes, in turns, so that what else the
// machine does falls on all alike.
//   npm run bench                 all of it
//   npm run bench -- reads lists  some of it
//   npm run bench -- burst        the evening of a deadline: ten minutes, or BENCH_BURST_MINUTES
//   BENCH_SERVER=FILE             another program than src/server.mjs
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const BENCHES = ['reads', 'lists', 'publish', 'growth', 'intake', 'desk']
/** Takes its time, so only when it is asked for. */
const ON_ITS_OWN = ['burst']

const asked = process.argv.slice(2)
const known = [...BENCHES, ...ON_ITS_OWN]
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench “${unknown[0]}”. There are: ${known.join(', ')}.`)
  process.exit(1)
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'desk-bench-'))
try {
  for (const name of asked.length > 0 ? asked : BENCHES) {
    const { run } = await import(`./${name}.mjs`)
    console.log(`\n${name}\n`)
    const own = path.join(folder, name)
    await mkdir(own)
    await run(own)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
