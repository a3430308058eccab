/** Runs once in the server process, before it answers; `server.mjs` waits for the desk it puts on the global. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.DESK_SERVER !== '1') return
  const { startDesk } = await import('./start-desk.ts')
  await startDesk()
}
