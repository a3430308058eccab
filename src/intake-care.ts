import type { Payload } from 'payload'

import { expireDue, tellOverdueSubmissions } from './decisions/index.ts'
import { compareDue, remindOfDeadlines, remindOfKept, scanWaiting } from './intake/index.ts'
import { forgetPast } from './security/index.ts'

/** What the intake needs done by the clock: reminders and ends, the scanner asked, and what is past forgotten. */
export async function careForIntake(payload: Payload): Promise<void> {
  await expireDue(payload)
  await tellOverdueSubmissions(payload)
  await remindOfKept(payload)
  await remindOfDeadlines(payload)
  await compareDue(payload)
  await scanWaiting(payload)
  await forgetPast(payload)
}
