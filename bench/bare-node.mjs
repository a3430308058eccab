// A bare Node server: the bytes another server gave, with their type, length and ETag.
//   node bench/bare-node.mjs ORIGIN PATH
import { createServer } from 'node:http'

const [origin, path] = process.argv.slice(2)
const response = await fetch(`${origin}${path}`, { headers: { 'accept-encoding': 'identity' } })
const body = Buffer.from(await response.arrayBuffer())
const etag = response.headers.get('etag')
const headers = {
  'Content-Type': response.headers.get('content-type'),
  'Content-Length': body.length,
  ETag: etag,
}

const server = createServer((request, answer) => {
  if (request.headers['if-none-match'] === etag) {
    answer.writeHead(304, { ETag: etag })
    answer.end()
    return
  }
  answer.writeHead(200, headers)
  answer.end(body)
})
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.once('disconnect', () => process.exit(0))
