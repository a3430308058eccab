import { StorageError } from './errors.ts'

type Waiting = { grant: () => void; timer: NodeJS.Timeout }

/** How long a transaction may take on SQLite, in milliseconds. */
export type WriterLimits = {
  /** How long a writer waits for its turn in this process. */
  waitLimit: number
  /** How long a transaction may stay open. */
  holdLimit: number
  /** How long a transaction is begun again while another process writes. */
  beginLimit: number
}

export const WRITER_LIMITS: WriterLimits = {
  waitLimit: 15_000,
  holdLimit: 60_000,
  beginLimit: 10_000,
}

/** The right to write, held by one transaction at a time; `end` may be called more than once. */
export type Turn = { end: () => void }

/**
 * Where SQLite's writers wait: one transaction writes at a time in this process, in the order they came.
 *
 * A turn that is not ended within `holdLimit` milliseconds is taken away (`onExpired` ends its transaction),
 * since Payload has paths that begin a transaction and never end it. A writer that waits longer than
 * `waitLimit` milliseconds is refused: nearly always it waits for the transaction it was called from.
 */
export class SingleWriter {
  private readonly waiting: Waiting[] = []
  private busy = false

  constructor(
    private readonly limits: Pick<WriterLimits, 'holdLimit' | 'waitLimit'> = WRITER_LIMITS,
  ) {}

  /** Resolves when it is this writer's turn. */
  async take(onExpired: () => void): Promise<Turn> {
    const turn = await new Promise<Turn>((grant, refuse) => {
      if (!this.busy) {
        this.busy = true
        grant(this.turn(onExpired))
        return
      }
      const entry: Waiting = {
        grant: () => grant(this.turn(onExpired)),
        timer: setTimeout(() => {
          this.waiting.splice(this.waiting.indexOf(entry), 1)
          refuse(
            new StorageError(
              'writer-waited-too-long',
              `A write waited ${this.limits.waitLimit / 1000} seconds for its turn. If it was called from a hook or an endpoint that has a transaction open, pass \`req\` to it so that it joins that transaction.`,
            ),
          )
        }, this.limits.waitLimit),
      }
      entry.timer.unref()
      this.waiting.push(entry)
    })
    return turn
  }

  private turn(onExpired: () => void): Turn {
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      clearTimeout(timer)
      this.next()
    }
    const timer = setTimeout(() => {
      if (ended) return
      onExpired()
      end()
    }, this.limits.holdLimit)
    timer.unref()
    return { end }
  }

  private next(): void {
    const entry = this.waiting.shift()
    if (!entry) {
      this.busy = false
      return
    }
    clearTimeout(entry.timer)
    entry.grant()
  }
}
