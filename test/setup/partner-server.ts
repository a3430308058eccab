import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A call that a partner's server was sent. */
export type Heard = { path: string; headers: Record<string, string>; body: string }

/** How it answers: a status, with headers where they matter, or not at all. */
export type Answering = { status: number; headers?: Record<string, string>; body?: string } | null

/** A partner's server on this machine, which keeps what it hears and answers as it is told to. */
export async function partnerServer() {
  const heard: Heard[] = []
  let answering: Answering = { status: 204 }
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      heard.push({
        path: request.url ?? '',
        headers: request.headers as Record<string, string>,
        body: Buffer.concat(chunks).toString(),
      })
      if (!answering) return
      response.writeHead(answering.status, answering.headers)
      response.end(answering.body)
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    heard,
    answer: (next: Answering) => (answering = next),
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

export type PartnerServer = Awaited<ReturnType<typeof partnerServer>>
