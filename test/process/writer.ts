// A process of its own that writes to the database of DATABASE_URL, as its parent tells it, word by word:
// "create NAME WRITERS CREATES", "seal", "stop". It answers each with a line of JSON; "tell" is "create" that
// also says of each piece, as soon as it is acknowledged, that it was.
import { createInterface } from 'node:readline'

import { sealEvents } from '../../src/ledger/index.ts'
import { openNewsroom } from '../newsroom.ts'
import { createMany } from './create-many.ts'

const url = process.env.DATABASE_URL
if (!url) throw new Error('DATABASE_URL is missing.')

const answer = (what: object) => process.stdout.write(`${JSON.stringify(what)}\n`)

try {
  const newsroom = await openNewsroom(url)
  answer({ open: true })
  for await (const line of createInterface({ input: process.stdin })) {
    const [word, name = '', writers, creates] = line.split(' ')
    if (word === 'stop') break
    if (word === 'seal') {
      answer({ sealed: await sealEvents(newsroom.payload) })
      continue
    }
    answer(
      await createMany(
        newsroom.payload,
        { name, writers: Number(writers), creates: Number(creates) },
        word === 'tell' ? (acknowledged) => answer({ acknowledged }) : undefined,
      ),
    )
  }
  await newsroom.close()
  process.exit(0)
} catch (error) {
  const { code, message } = error as { code?: string; message?: string }
  answer({ open: false, code: code ?? null, message: message ?? String(error) })
  process.exit(1)
}
