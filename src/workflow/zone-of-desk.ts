import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'

/** IANA name of the zone whose calendars the desk goes by. */
export async function zoneOfDesk(payload: Payload): Promise<string> {
  const settings = (await payload.db.findGlobal({
    slug: deskOf(payload).options.slugs.settings,
  })) as { timeZone?: string | null } | null
  // MongoDB has no row before somebody saves the settings.
  return settings?.timeZone ?? 'Europe/London'
}
