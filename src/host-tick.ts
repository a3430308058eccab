import type { Desk } from './desk.ts'
import { startTick } from './tick.ts'

/**
 * Starts the tick of a desk that lives in the server of a host's app. The newsroom of this repository
 * starts its own (`start-desk.ts`); a script, a migration and a build have none.
 */
export async function startHostTick(desk: Desk): Promise<void> {
  const serves =
    process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build'
  if (!serves || process.env.DESK_SERVER === '1' || desk.options.disabled) return
  await startTick(desk)
}
