import type { Payload } from 'payload'

import { expireDue, tellOverdueSubmissions } from './decisions/index.ts'
import { compareDue, forgetSettled, remindOfDeadlines, remindOfKept } from './intake/index.ts'
import { forgetPast } from './security/index.ts'

const DUTIES: readonly ((payload: Payload) => Promise<unknown>)[] = [
  expireDue,
  tellOverdueSubmissions,
  (payload) => remindOfKept(payload),
  remindOfDeadlines,
  compareDue,
  (payload) => forgetPast(payload),
  (payload) => forgetSettled(payload),
]

/**
 * What the intake needs done by the clock: reminders and ends, texts compared, and what is past forgotten. One
 * that fails keeps none of the others from being done; what failed first is thrown at the end.
 */
export async function careForIntake(payload: Payload): Promise<void> {
  const faults: unknown[] = []
  for (const duty of DUTIES) await duty(payload).catch((error: unknown) => faults.push(error))
  if (faults.length > 0) throw faults[0]
}
