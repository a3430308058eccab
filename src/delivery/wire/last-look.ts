import type { Socket } from 'node:net'

/**
 * Closes a connection whose time is up, unless something has come on it after all. A process that was busy runs
 * its clocks before it reads what arrived meanwhile: closed there and then, whoever asked in time would be cut
 * off without an answer.
 *
 * @param grace milliseconds that it stays open beyond what its client was told, for what is on its way.
 */
export function closeIfSilent(socket: Socket, grace: number): void {
  const before = socket.bytesRead
  const look = () => {
    if (socket.bytesRead === before) socket.destroy()
  }
  // What the system has taken in is read between the clocks and this.
  setTimeout(() => setImmediate(look), grace).unref()
}
