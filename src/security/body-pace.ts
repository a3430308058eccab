import type { IncomingMessage } from 'node:http'

/** How slowly a body may come in: at least `bytes` within each `milliseconds`. */
export type Pace = { bytes: number; milliseconds: number }

/** The weakest of phones is faster; who sends a byte a second holds a connection open and nothing else. */
export const BODY_PACE: Pace = { bytes: 8 * 1024, milliseconds: 20_000 }

/** Watches a body come in, and tells once when it has become too slow to be waited for. */
export function watchPace(
  req: IncomingMessage,
  { bytes, milliseconds }: Pace,
  tooSlow: () => void,
): void {
  let before = req.socket.bytesRead
  const stop = () => clearInterval(timer)
  const timer = setInterval(() => {
    // Nothing more is read while the desk itself is busy with what has come.
    if (req.complete || req.destroyed) return stop()
    const come = req.socket.bytesRead - before
    before = req.socket.bytesRead
    if (come >= bytes) return
    stop()
    tooSlow()
  }, milliseconds)
  timer.unref()
  req.once('close', stop)
}
