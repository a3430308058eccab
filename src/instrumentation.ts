/** Opens the desk of the server process. `server.mjs` runs it before Next is there; Next runs it again, to no effect. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.DESK_SERVER !== '1') return
  const { desksOfProcess } = await import('./desk.ts')
  if (desksOfProcess().running) return
  try {
    const { startDesk } = await import('./start-desk.ts')
    await startDesk()
  } catch (error) {
    // The configuration itself could not be read. Thrown from here, Next would report it in its own way
    // and go on without a desk.
    desksOfProcess().failed = error
  }
}
