import type { Server } from 'node:http'
import type { Socket } from 'node:net'

import type { DeliveryAnswer, DeliveryRequest } from '../answer.ts'
import { closeIfSilent } from './last-look.ts'
import { readRequestHead, type RequestHead } from './request-head.ts'
import { responseHeads } from './response-head.ts'

/** How long a connection may be silent, in milliseconds; also how long a reader may take nothing. */
const SILENCE = 20_000
/** A connection of the server's own stays open this much longer than its client was told. */
const GRACE = 1_000

/** What answers on the wire. */
export type FirstAnswers = {
  /** The answer if it stands ready. */
  kept(request: DeliveryRequest): DeliveryAnswer | undefined
  /** Asked next: head and body in one piece, in bytes that are good until it is asked again, unless they are kept. */
  lent?(request: DeliveryRequest): LentAnswer | undefined
  /** The answer once it is read; `undefined`, or `null` later, where the request is another handler's. */
  answer(request: DeliveryRequest): Promise<DeliveryAnswer | null> | undefined
}

/** A whole answer but for its date; `head` is how long its head is. */
export type LentAnswer = { head: number; bytes: Buffer; keep: () => void }

export type FirstServer = {
  /** Ends the connections that wait for nothing, and each other one after its answer. */
  close: () => void
}

/**
 * Lets a Node server answer plain reads straight from its sockets, before its own parser sees them. With a
 * framework in the process that follows every asynchronous step, Node's request and response objects cost
 * more than the answer itself.
 *
 * A connection is the server's for good with the first request that is not plain or not ours: its parser
 * begins at that request, and knows nothing of what came before.
 */
export function answerFirst(server: Server, first: FirstAnswers): FirstServer {
  const [parse] = server.listeners('connection') as ((socket: Socket) => void)[]
  if (!parse) throw new Error('The server has no handler for connections.')
  const heads = responseHeads()
  const open = new Set<Connection>()

  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    const connection = new Connection(socket, first, heads, (rest) => {
      open.delete(connection)
      parse.call(server, socket)
      socket.unshift(rest)
    })
    open.add(connection)
    socket.once('close', () => open.delete(connection))
  })

  // With someone who listens, the server leaves it to them to close what was silent for too long.
  server.on('timeout', (socket: Socket) => closeIfSilent(socket, GRACE))

  return {
    close: () => {
      for (const connection of open) connection.endSoon()
    },
  }
}

/** One connection while it is ours. */
class Connection {
  /** The last chunk, and the request that it was: most clients ask again in the same words. */
  private last: { chunk: Buffer; request: RequestHead } | undefined
  /** Bytes behind the request that is being answered. */
  private waiting: Buffer | undefined
  private busy = false
  private ending = false

  constructor(
    private readonly socket: Socket,
    private readonly first: FirstAnswers,
    private readonly heads: ReturnType<typeof responseHeads>,
    private readonly giveToServer: (rest: Buffer) => void,
  ) {
    socket.setNoDelay(true)
    socket.setTimeout(SILENCE)
    socket.on('data', this.onData).on('end', this.endSoon)
    socket.on('timeout', this.onTimeout).on('error', this.onError)
  }

  /** No further request is taken; one under way is answered first. */
  readonly endSoon = (): void => {
    this.ending = true
    if (!this.busy) this.socket.end()
  }

  private readonly onData = (chunk: Buffer): void => {
    if (this.busy) this.waiting = joined(this.waiting, chunk)
    else this.read(chunk)
  }

  private readonly onTimeout = (): void => closeIfSilent(this.socket, 0)
  /** A reader who went away; `close` follows. */
  private readonly onError = (): void => undefined

  /** Answers the requests in the chunk one by one, in their order. */
  private read(chunk: Buffer): void {
    let rest: Buffer | undefined = chunk
    while (rest) {
      const request: RequestHead | undefined = this.requestIn(rest)
      if (!request) return this.giveBack(rest)
      const answer = this.first.kept(request)
      const lent = answer ? undefined : this.first.lent?.(request)
      if (!answer && !lent) return this.answerLater(request, rest)
      rest = rest.length > request.length ? rest.subarray(request.length) : undefined
      const keepsUp = answer ? this.send(answer) : lent ? this.sendLent(lent) : true
      if (!keepsUp) return this.hold(rest)
    }
  }

  private requestIn(chunk: Buffer): RequestHead | undefined {
    if (this.last?.chunk.equals(chunk)) return this.last.request
    const request = readRequestHead(chunk)
    if (request?.length === chunk.length) this.last = { chunk, request }
    return request
  }

  private answerLater(request: RequestHead, rest: Buffer): void {
    const promise = this.first.answer(request)
    if (!promise) return this.giveBack(rest)
    this.busy = true
    this.waiting = rest.length > request.length ? rest.subarray(request.length) : undefined
    this.socket.pause()
    promise.then(
      (answer) => {
        if (this.socket.destroyed) return
        if (!answer) this.giveBack(joined(rest.subarray(0, request.length), this.waiting))
        else if (this.send(answer)) this.goOn()
        else this.hold(this.waiting)
      },
      () => this.socket.destroy(),
    )
  }

  /** @returns whether the reader keeps up. */
  private send(answer: DeliveryAnswer): boolean {
    const { socket } = this
    const head = this.heads.of(answer)
    if (answer.body === null) return socket.write(head)
    // One packet, without a copy of the body that would stand in memory beside it.
    socket.cork()
    socket.write(head)
    const keepsUp = socket.write(answer.body)
    socket.uncork()
    return keepsUp
  }

  private sendLent({ bytes, head, keep }: LentAnswer): boolean {
    const keepsUp = this.socket.write(this.heads.dated(bytes, head))
    // What the system has not taken yet is still to be read from these bytes.
    if (this.socket.writableLength > 0) keep()
    return keepsUp
  }

  /** Waits for a slow reader. */
  private hold(rest: Buffer | undefined): void {
    this.busy = true
    this.waiting = rest
    this.socket.pause()
    this.socket.once('drain', this.goOn)
  }

  private readonly goOn = (): void => {
    const rest = this.waiting
    this.busy = false
    this.waiting = undefined
    if (rest && !this.socket.destroyed) this.read(rest)
    if (this.busy) return
    if (this.ending) this.socket.end()
    else this.socket.resume()
  }

  private giveBack(rest: Buffer): void {
    const { socket } = this
    socket.off('data', this.onData).off('end', this.endSoon).off('drain', this.goOn)
    socket.off('timeout', this.onTimeout).off('error', this.onError)
    socket.setTimeout(0)
    this.giveToServer(rest)
    socket.resume()
  }
}

const joined = (one: Buffer | undefined, other: Buffer | undefined): Buffer =>
  one && other ? Buffer.concat([one, other]) : (one ?? other ?? Buffer.alloc(0))
