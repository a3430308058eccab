/** Runs once in the server process, before it answers; `server.mjs` waits for the desk it puts on the global. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.DESK_SERVER !== '1') return
  try {
    const { startDesk } = await import('./start-desk.ts')
    await startDesk()
  } catch (error) {
    // The configuration itself could not be read. Thrown from here, Next would report it in its own way
    // and go on without a desk.
    const { desksOfProcess } = await import('./desk.ts')
    desksOfProcess().failed = error
  }
}
