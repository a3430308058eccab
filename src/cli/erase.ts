import type { Payload } from 'payload'

import { erasePerson } from '../erasure/index.ts'
import { SYSTEM } from '../workflow/index.ts'
import { aligned } from './answer.ts'
import type { Answer } from './answer.ts'

/** Blanks what the desk keeps of a contributor. */
export async function erase(payload: Payload, contributor: string): Promise<Answer> {
  const { person, rows } = await erasePerson(payload, contributor, SYSTEM)
  return {
    ok: true,
    text: [
      `Erased ${person}. What was blanked:`,
      '',
      aligned(Object.entries(rows).map(([name, count]) => [name, String(count)] as const)),
      '',
      'Backups made before keep what they hold: erase there too when one is restored.',
    ].join('\n'),
    document: { format: 1, command: 'erase', ok: true, person, rows },
  }
}
