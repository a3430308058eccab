const PAUSE_MS = 50

/**
 * Asks again until the answer is neither false nor nothing.
 *
 * @throws Error naming what was waited for.
 */
export async function until<Answer>(
  what: string,
  ask: () => Answer | Promise<Answer>,
  limitMs = 20_000,
): Promise<NonNullable<Answer>> {
  for (const started = Date.now(); ;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() - started > limitMs) throw new Error(`Waited in vain until ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
