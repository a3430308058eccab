import { getPayload } from 'payload'
import type { Payload, SanitizedConfig } from 'payload'

/**
 * Opens the database the environment names, and brings it to this version's form. What fails is told by the
 * command; what Payload logs besides goes to the standard error, when `LOG_LEVEL` asks for it.
 */
export async function openDatabase(): Promise<Payload> {
  // Loaded here, so that an environment it refuses is told by the command as well.
  const { default: config } = await import('@payload-config')
  const logger = {
    options: { level: process.env.LOG_LEVEL || 'fatal' },
    destination: process.stderr,
  }
  return getPayload({
    config: { ...(await config), logger: logger as unknown as SanitizedConfig['logger'] },
  })
}
