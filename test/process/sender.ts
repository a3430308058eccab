// A process of its own that takes submissions in on the database of DATABASE_URL, as its parent tells it:
// "burst NAME CLIENTS" sends without end and tells of each receipt as soon as it is acknowledged; "key KEY
// CLIENTS" sends one submission under one key from so many at once, and tells all answers; "stop" ends it.
import { createInterface } from 'node:readline'

import { getCalls, postSubmission } from '../../src/intake/index.ts'
import { openNewsroom } from '../newsroom.ts'

const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is missing.')

const tell = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)
const PITCH = Array.from({ length: 40 }, () => 'word').join(' ')

try {
  const { close, desk } = await openNewsroom(url)
  tell({ open: true })

  const calls = await getCalls(new Request('http://desk.example/v1/calls'), desk)
  const hash = ((await calls.json()) as { terms: { hash: string } | null }).terms?.hash
  const terms = hash ? { agreedTerms: hash } : {}

  const send = (name: string, headers: Record<string, string> = {}) =>
    postSubmission(
      new Request('http://desk.example/v1/submissions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({
          kind: 'pitch',
          name: 'Ada Moss',
          email: `${name}@example.org`,
          title: `Bell of ${name}`,
          pitch: PITCH,
          interests: { declared: 'none' },
          aiUse: { declared: 'none' },
          exclusive: true,
          ...terms,
        }),
      }),
      desk,
    )

  for await (const line of createInterface({ input: process.stdin })) {
    const [word, name = '', clients] = line.split(' ')
    if (word === 'stop') break
    const each = Array.from({ length: Number(clients) }, (_, client) => client)
    if (word === 'key') {
      const answers = await Promise.all(
        each.map(async () => {
          const answer = await send(name, { 'idempotency-key': name })
          return { status: answer.status, body: await answer.text() }
        }),
      )
      tell({ answers })
    } else {
      const sendAndSend = async (client: number) => {
        for (let number = 0; ; number += 1) {
          const answer = await send(`${name}-${client}-${number}`)
          const { receipt } = (await answer.json()) as { receipt?: string }
          tell(receipt ? { receipt } : { refused: answer.status })
        }
      }
      each.forEach((client) => void sendAndSend(client))
    }
  }
  await close()
  process.exit(0)
} catch (error) {
  const { message } = error as { message?: string }
  tell({ open: false, message: message ?? String(error) })
  process.exit(1)
}
