import { databaseOf } from './database.mjs'
import { rows } from './reads.mjs'
import { startBareNode, startBarePayload, startDesk } from './servers.mjs'
import { inTurns } from './turns.mjs'

const PIECES = 2_000

/** A list of 20 and a feed: shares of what a bare Node server sends. */
export async function run(folder) {
  const desk = await startDesk({ url: await databaseOf(folder, PIECES), folder })
  const payload = await startBarePayload(folder, rows(PIECES))
  const ofPayload =
    '/api/posts?where[state][equals]=live&sort=-publishedAt&limit=20&select[content]=false'
  for (const [what, path] of [
    ['A list of 20', '/v1/pieces'],
    ['RSS', '/v1/feed.rss'],
    ['Atom', '/v1/feed.atom'],
  ]) {
    const bare = await startBareNode(desk.origin, path)
    await inTurns(what, [
      { name: 'desk', port: desk.port, paths: [path] },
      ...(path === '/v1/pieces'
        ? [{ name: 'bare Payload', port: payload.port, paths: [ofPayload] }]
        : []),
      { name: 'bare Node', port: bare.port, paths: [path] },
    ])
    bare.stop()
  }
  payload.stop()
  await desk.stop()
}
