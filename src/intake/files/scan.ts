import { connect } from 'node:net'
import type { Socket } from 'node:net'

/** Where a ClamAV daemon listens. */
export type Scanner = { host: string; port: number } | { socket: string }

/** `clean`, `infected` with what was found, or `unavailable`: then nothing is known. */
export type ScanVerdict = 'clean' | 'unavailable' | { infected: string }

/** Why a file is set apart until it was scanned. */
export const WAITS_FOR_SCAN = 'it waits for the virus scanner'

const CHUNK = 64 * 1024
const LIMIT_MS = 30_000

/**
 * Has a ClamAV daemon look at bytes, by its INSTREAM command. Whatever goes wrong is `unavailable`: only the
 * scanner's own word makes a file clean.
 */
export function scan(
  bytes: Buffer,
  scanner: Scanner,
  limit: number = LIMIT_MS,
): Promise<ScanVerdict> {
  return new Promise((resolve) => {
    const socket =
      'socket' in scanner ? connect(scanner.socket) : connect(scanner.port, scanner.host)
    const timer = setTimeout(() => done('unavailable'), limit)
    let answer = ''
    const done = (verdict: ScanVerdict) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(verdict)
    }
    socket.on('error', () => done('unavailable'))
    socket.on('close', () => done(verdictOf(answer)))
    socket.on('data', (data: Buffer) => {
      answer += data.toString('latin1')
      if (answer.includes('\0') || answer.length > 4096) done(verdictOf(answer))
    })
    socket.on('connect', () => send(socket, bytes))
  })
}

function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    socket.write(chunk)
  }
  socket.write(Buffer.alloc(4))
}

function verdictOf(answer: string): ScanVerdict {
  const said = answer.replaceAll('\0', '').trim()
  if (said === 'stream: OK') return 'clean'
  const found = /^stream: (.{1,200}) FOUND$/.exec(said)?.[1]
  return found ? { infected: found } : 'unavailable'
}
