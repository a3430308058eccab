/** A piece of work that comes round again and again, never twice at once. */
export type Rounds = {
  /** Begins the next round at once, or right after the one that runs. */
  wake: () => void
  /** What is wrong, as a stable word: `stopped` when no round has ended for long, `failing` after a failed one. */
  problem: () => 'failing' | 'stopped' | null
  /** Begins no further round; resolves when the one that runs has ended. */
  stop: () => Promise<void>
}

/**
 * Runs `work` in rounds, `pause` milliseconds apart. A round that throws is reported, and the next one
 * comes all the same.
 *
 * @param late milliseconds without the end of a round after which it counts as stopped.
 */
export function rounds(
  work: () => Promise<void>,
  { pause, late, report }: { pause: number; late: number; report: (error: unknown) => void },
): Rounds {
  let stopped = false
  let woken = false
  let failing = false
  let lastEnd = Date.now()
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const round = async () => {
    do {
      woken = false
      try {
        await work()
        failing = false
      } catch (error) {
        failing = true
        report(error)
      }
      lastEnd = Date.now()
    } while (woken && !stopped && !failing)
    running = null
    if (!stopped) timer = setTimeout(begin, pause)
  }
  const begin = () => {
    clearTimeout(timer)
    if (!running && !stopped) running = round()
  }
  begin()

  return {
    wake: () => {
      woken = true
      if (!failing) begin()
    },
    problem: () => {
      if (Date.now() - lastEnd > late) return 'stopped'
      return failing ? 'failing' : null
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await running
    },
  }
}
