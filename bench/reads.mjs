import { databaseOf } from './database.mjs'
import { startBareNode, startBarePayload, startDesk } from './servers.mjs'
import { publication } from './texts.mjs'
import { inTurns } from './turns.mjs'

const PIECES = 2_000

/** One piece by its slug, whole and unchanged: shares of what a bare Node server sends. */
export async function run(folder) {
  const desk = await startDesk({ url: await databaseOf(folder, PIECES), folder })
  const path = '/v1/pieces/piece-7'
  const bare = await startBareNode(desk.origin, path)
  const payload = await startBarePayload(folder, rows(PIECES))
  const paths = [path]
  await inTurns('A piece of 12 kB', [
    { name: 'desk', port: desk.port, paths },
    {
      name: 'bare Payload',
      port: payload.port,
      paths: ['/api/posts?where[slug][equals]=piece-7&limit=1'],
    },
    { name: 'bare Node', port: bare.port, paths },
  ])
  const response = await fetch(desk.origin + path, { headers: { 'accept-encoding': 'identity' } })
  const headers = { 'If-None-Match': response.headers.get('etag') }
  await inTurns('The same, unchanged (304)', [
    { name: 'desk', port: desk.port, paths, headers },
    { name: 'bare Node', port: bare.port, paths, headers },
  ])
  bare.stop()
  payload.stop()
  await desk.stop()
}

/** The same texts as rows of the bare Payload app. */
export const rows = (count) =>
  Array.from({ length: count }, (_, index) => {
    const { slug, at, content } = publication(index + 1)
    return { slug, state: 'live', headline: content.headline, publishedAt: at, content }
  })
