import path from 'node:path'

import { createClient } from '@libsql/client'

import { databaseOf } from './database.mjs'
import { pitchFor } from './people.mjs'
import { post } from './posts.mjs'
import { startBarePayload, startDesk } from './servers.mjs'
import { inTurns } from './turns.mjs'

const CLIENTS = 16

/**
 * Submissions acknowledged per second, each stored with its contributor, event and receipt in one transaction:
 * shares of what a bare Payload stores of the same fields in one row.
 */
export async function run(folder) {
  const url = await databaseOf(folder, 0)
  const desk = await startDesk({ url, folder })
  const payload = await startBarePayload(folder, [])
  const fields = await pitchFor(desk.origin)
  let acknowledged = 0
  const waits = { desk: [], 'bare Payload': [] }
  await inTurns(
    `Submissions, ${CLIENTS} clients at once`,
    [
      { name: 'desk', port: desk.port, path: '/v1/submissions' },
      { name: 'bare Payload', port: payload.port, path: '/api/submissions' },
    ],
    async (server, seconds) => {
      const sent = await post({ ...server, fields, seconds, clients: CLIENTS })
      const { rate, taken } = sent
      waits[server.name].push(...sent.waits)
      if (server.name === 'desk') acknowledged += taken
      return rate
    },
  )
  for (const [name, each] of Object.entries(waits)) {
    console.log(`  ${name.padEnd(14)} ${told(each)}`)
  }
  payload.stop()
  await desk.stop()
  await compare(url, acknowledged)
}

/** How long the middle one, and one in a hundred, waited for its acknowledgement. */
function told(waits) {
  const sorted = waits.sort((a, b) => a - b)
  const at = (share) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))])
  return `acknowledged within ${at(0.5)} ms in the middle, ${at(0.99)} ms for 99 of 100`
}

/** What was acknowledged must be there, with its event and its message, once. */
async function compare(url, acknowledged) {
  const client = createClient({ url })
  const count = async (table, where = '1 = 1') =>
    Number((await client.execute(`SELECT count(*) AS n FROM ${table} WHERE ${where}`)).rows[0].n)
  const stored = {
    submissions: await count('submissions'),
    events: await count('events', "type = 'submission.received'"),
    messages: await count('outbox', "template = 'submission-received'"),
  }
  client.close()
  console.log(`  acknowledged   ${acknowledged}, and in ${path.basename(url)}:`, stored)
  // A client that was cut off at the end of a turn may have sent what it never saw acknowledged.
  if (Object.values(stored).some((each) => each < acknowledged)) {
    throw new Error('Something was acknowledged and is not there.')
  }
  if (new Set(Object.values(stored)).size > 1) throw new Error('Something was stored in part.')
}
