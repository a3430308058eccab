// A bare Payload app over the same texts, and with a collection to send submissions to: its own REST, SQLite,
// indexed slug and date. It is
// asked through Payload's handlers on a plain Node server, without Next before them.
//   node --conditions=production bench/bare-payload.mjs DATABASE
import { createServer } from 'node:http'
import { Readable } from 'node:stream'

import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, handleEndpoints } from 'payload'

const [database] = process.argv.slice(2)
const config = await buildConfig({
  secret: 'bench',
  telemetry: false,
  typescript: { autoGenerate: false },
  logger: { options: { level: 'silent' } },
  db: sqliteAdapter({ client: { url: database }, push: true }),
  collections: [
    {
      slug: 'posts',
      access: { read: () => true },
      fields: [
        { name: 'slug', type: 'text', index: true, unique: true },
        { name: 'state', type: 'text', index: true },
        { name: 'headline', type: 'text' },
        { name: 'publishedAt', type: 'date', index: true },
        { name: 'content', type: 'json' },
      ],
    },
    {
      slug: 'submissions',
      access: { create: () => true },
      fields: [
        ...['kind', 'name', 'email', 'title', 'language', 'agreedTerms'].map((name) => ({
          name,
          type: 'text',
          required: name !== 'agreedTerms',
        })),
        { name: 'pitch', type: 'textarea', required: true },
        ...['interests', 'aiUse'].map((name) => ({
          name,
          type: 'group',
          fields: [
            { name: 'declared', type: 'text', required: true },
            { name: 'text', type: 'textarea' },
          ],
        })),
        { name: 'exclusive', type: 'checkbox', required: true },
      ],
    },
  ],
})
// Payload makes the tables by itself only there.
process.env.NODE_ENV = 'development'
const payload = await getPayload({ config })
process.env.NODE_ENV = 'production'

process.once('message', async ({ pieces }) => {
  for (const data of pieces) await payload.db.create({ collection: 'posts', data })
  const server = createServer(async (request, answer) => {
    const response = await handleEndpoints({
      config,
      request: new Request(`http://bench${request.url}`, {
        method: request.method,
        ...(request.method === 'POST'
          ? {
              headers: { 'Content-Type': request.headers['content-type'] },
              body: Readable.toWeb(request),
              duplex: 'half',
            }
          : {}),
      }),
    })
    const body = Buffer.from(await response.arrayBuffer())
    answer.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      'Content-Length': body.length,
    })
    answer.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
})
process.once('disconnect', () => process.exit(0))
process.send({ open: true })
