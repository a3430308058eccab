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
 * @param work told by its argument when it is to end before its time.
 * @param late milliseconds without the end of a round after which it counts as stopped.
 * @param rest how many times as long as a round took it rests before it lets itself be woken, at most one
 * `pause`: what wakes it a hundred times a second leaves the machine to others.
 */
export function rounds(
  work: (isStopping: () => boolean) => Promise<void>,
  {
    pause,
    late,
    rest = 0,
    report,
  }: { pause: number; late: number; rest?: number; report: (error: unknown) => void },
): Rounds {
  let stopped = false
  let woken = false
  let failing = false
  let lastEnd = Date.now()
  let restsUntil = 0
  let running: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  const round = async () => {
    do {
      woken = false
      const began = performance.now()
      try {
        await work(() => stopped)
        failing = false
      } catch (error) {
        failing = true
        report(error)
      }
      lastEnd = Date.now()
      const took = performance.now() - began
      restsUntil = performance.now() + Math.min(pause, Math.floor(rest * took))
    } while (woken && !failing && !stopped && !isResting())
    running = null
    if (!stopped) {
      timer = setTimeout(begin, woken && !failing ? restsUntil - performance.now() : pause)
    }
  }
  const isResting = () => performance.now() < restsUntil
  const begin = () => {
    clearTimeout(timer)
    if (!running && !stopped) running = round()
  }
  begin()

  return {
    wake: () => {
      const isFirst = !woken
      woken = true
      if (failing || running || stopped) return
      if (!isResting()) begin()
      else if (isFirst) {
        clearTimeout(timer)
        timer = setTimeout(begin, restsUntil - performance.now())
      }
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
