import type { PayloadRequest } from 'payload'

type Work = () => void

const WAITING = Symbol.for('opinion-desk/after-commit')

type Holder = { [WAITING]?: Map<number | string, Work[]> }

/** Kept on the adapter itself, since the code that commits may be another copy of this module. */
const waitingOf = (adapter: object): Map<number | string, Work[]> => {
  const holder = adapter as Holder
  return (holder[WAITING] ??= new Map<number | string, Work[]>())
}

/**
 * Runs `work` once the transaction of `req` has committed, and never if it has not. Payload's own hooks all
 * run before the commit. Without a transaction it runs in the next turn of the event loop.
 */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) {
    setImmediate(work)
    return
  }
  const waiting = waitingOf(req.payload.db)
  const list = waiting.get(id)
  if (list) list.push(work)
  else waiting.set(id, [work])
}

export function runAfterCommit(adapter: object, id: number | string): void {
  const list = waitingOf(adapter).get(id)
  waitingOf(adapter).delete(id)
  for (const work of list ?? []) work()
}

export function forgetAfterCommit(adapter: object, id: number | string): void {
  waitingOf(adapter).delete(id)
}
