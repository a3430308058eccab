// The contributors of a deadline burst, in a process of their own: each sends once, at a moment of chance, with
// files up to the limit; some press twice, some lose the connection and send again with the same key.
import { randomBytes } from 'node:crypto'
import { Agent, request } from 'node:http'

import { zipSync, strToU8 } from 'fflate'

const MB = 1024 * 1024
/** How many of a hundred send what. */
const MIX = [
  { share: 50, files: [] },
  { share: 28, files: ['docx'] },
  { share: 12, files: [2 * MB] },
  { share: 6, files: [10 * MB] },
  { share: 4, files: [10 * MB, 10 * MB, 5 * MB - 4096] },
]
const TWICE = 10
const CUT_OFF = 17
/** A sender who was turned away for now tries so often. */
const ATTEMPTS = 5

process.once('message', async ({ port, fields, minutes, perMinute }) => {
  const random = seeded(20261123)
  const agent = new Agent({ keepAlive: true })
  const count = Math.round(minutes * perMinute)
  const moments = Array.from({ length: count }, () => random() * minutes * 60_000).sort(
    (a, b) => a - b,
  )
  const noise = randomBytes(10 * MB)
  const began = performance.now()
  const told = { waits: [], acknowledged: [], refused: [], again: 0, bytes: 0 }

  const sendOne = async (number) => {
    const key = `burst-${number}`
    const { body, files, type } = bodyOf(number, fields, noise)
    const send = (cutAfter) =>
      post({
        agent,
        port,
        body,
        headers: { 'Content-Type': type, 'Idempotency-Key': key },
        cutAfter,
      })
    if (number % CUT_OFF === 0) {
      // The connection goes while the answer is on its way: nobody knows whether it arrived.
      await send(20 + random() * 60).catch(() => undefined)
      told.again += 1
    }
    for (let attempt = 1; ; attempt += 1) {
      const sentAt = performance.now()
      const answers = await Promise.all(
        Array.from({ length: number % TWICE === 0 ? 2 : 1 }, () =>
          // A connection that breaks says nothing of what was done: the same key asks again.
          send().catch((error) => ({ status: 0, text: error.message, retryAfter: 1 })),
        ),
      )
      const [answer] = answers
      if (answers.every(({ status }) => status === 201)) {
        told.waits.push(performance.now() - sentAt)
        told.acknowledged.push({
          key,
          number,
          files,
          receipts: answers.map(({ text }) => JSON.parse(text).receipt),
        })
        told.bytes += body.length * answers.length
        return
      }
      told.refused.push(`${answer.status} ${answer.text.slice(0, 120)}`)
      if (attempt === ATTEMPTS) return
      await pause(1000 * Number(answer.retryAfter ?? 5))
    }
  }

  const all = []
  for (const [number, moment] of moments.entries()) {
    await pause(moment - (performance.now() - began))
    all.push(sendOne(number).catch((error) => told.refused.push(error.message)))
  }
  await Promise.all(all)
  agent.destroy()
  process.send({ ...told, asked: count })
})
process.once('disconnect', () => process.exit(0))

function bodyOf(number, fields, noise) {
  const named = { ...fields, title: `Burst ${number}`, email: `burst-${number}@example.org` }
  const place = (number * 37) % 100
  let upTo = 0
  const { files } = MIX.find(({ share }) => (upTo += share) > place) ?? MIX[0]
  if (files.length === 0) {
    return { body: Buffer.from(JSON.stringify(named)), files: 0, type: 'application/json' }
  }
  const boundary = `----burst${number}`
  const part = (head, content) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]
  const body = Buffer.concat([
    ...part('name="submission"', Buffer.from(JSON.stringify(named))),
    ...files.flatMap((what, which) => {
      const content = what === 'docx' ? docx(number) : pdf(number, which, what, noise)
      const name = `${number}-${which}.${what === 'docx' ? 'docx' : 'pdf'}`
      return part(
        `name="files"; filename="${name}"\r\nContent-Type: application/octet-stream`,
        content,
      )
    }),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { body, files: files.length, type: `multipart/form-data; boundary=${boundary}` }
}

/** No two alike: what is stored once under its hash would make it easy. */
const pdf = (number, which, size, noise) => {
  const head = `%PDF-1.7\n% ${number}-${which}\n1 0 obj\n<< /Length ${size} >>\nstream\n`
  const end = '\nendstream\nendobj\n%%EOF'
  return Buffer.concat([
    Buffer.from(head),
    noise.subarray(0, size - head.length - end.length),
    Buffer.from(end),
  ])
}

function docx(number) {
  const words = Array.from({ length: 1200 }, (_, place) => `word${(place * number) % 977}`)
  const paragraph = `<w:p><w:r><w:t>${words.join(' ')}</w:t></w:r></w:p>`
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}</w:body></w:document>`,
      ),
      'word/media/noise.bin': [new Uint8Array(randomBytes(120_000)), { level: 0 }],
    }),
  )
}

/** Sends a body; `cutAfter` so many milliseconds the connection is destroyed. */
const post = ({ agent, port, body, headers, cutAfter }) =>
  new Promise((resolve, reject) => {
    const asked = request(
      {
        ...{ port, agent: cutAfter === undefined ? agent : new Agent(), host: '127.0.0.1' },
        ...{ method: 'POST', path: '/v1/submissions' },
        headers: { ...headers, 'Content-Length': body.length },
      },
      (answer) => {
        const parts = []
        answer.on('data', (part) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode,
            retryAfter: answer.headers['retry-after'],
            text: Buffer.concat(parts).toString('utf8'),
          }),
        )
      },
    )
    asked.on('error', reject)
    asked.end(body)
    if (cutAfter !== undefined) setTimeout(() => asked.destroy(), cutAfter)
  })

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))

/** The same run every time (mulberry32). */
function seeded(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
