import { setTimeout as pause } from 'node:timers/promises'

import { wholePieceAnswer } from './answers.ts'
import type { ReadyBytes } from './ready-bytes.ts'
import { pieceKey } from './routes.ts'
import type { PublicationSource } from './source.ts'

/** Read and rendered in a few milliseconds, so that others have their turn. */
const AT_ONCE = 20
/** Of the time, this share at most goes into what nobody has asked for yet. */
const SHARE = 1 / 3

/**
 * Makes every piece ready that can be read, before somebody asks: whoever walks an archive asks for each
 * once, and none of these is in memory. It takes its time, and less than a third of one core.
 */
export function fillReady({
  source,
  ready,
  report,
}: {
  source: PublicationSource
  ready: ReadyBytes
  report: (error: unknown) => void
}) {
  let running: Promise<void> | undefined
  let begun = false
  let repeat = false
  let stopped = false

  async function fill(): Promise<void> {
    let after: string | undefined
    while (!stopped && !repeat) {
      const began = performance.now()
      let last: string | undefined
      let count = 0
      const laid = await ready.layBy(async () => {
        const site = await source.site()
        const rows = await source.everything({
          limit: AT_ONCE,
          ...(after === undefined ? {} : { after }),
        })
        last = rows.at(-1)?.id
        count = rows.length
        return rows.map((row) => ({
          key: pieceKey(row.slug),
          rendered: wholePieceAnswer(row, site),
        }))
      })
      if (laid === 'full' || laid === 'none') return
      if (laid === 'kept') {
        if (count < AT_ONCE) return
        after = last
      }
      await pause((performance.now() - began) * (1 / SHARE - 1), undefined, { ref: false })
    }
  }

  async function run(): Promise<void> {
    begun = true
    running ??= (async () => {
      do {
        repeat = false
        await fill()
      } while (repeat && !stopped)
    })().finally(() => {
      running = undefined
    })
    return running
  }

  return {
    run,
    /** Begins anew, where it has begun: everything was forgotten. */
    again: () => {
      if (running) repeat = true
      else if (begun && !stopped) run().catch(report)
    },
    stop: () => {
      stopped = true
    },
  }
}
