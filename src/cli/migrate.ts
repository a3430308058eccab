import type { Payload } from 'payload'

import { plural } from './answer.ts'
import type { Answer } from './answer.ts'

type Step = { name?: string | null; createdAt: string }

/** Opening a database brings it up to date; this says what that did. */
export async function migrate(open: () => Promise<Payload>): Promise<Answer> {
  const started = Date.now()
  const steps = await stepsOf(await open())
  // A step counts as taken now when its row was made since; the clock of the row is this machine's or finer.
  const taken = steps.filter(({ createdAt }) => Date.parse(createdAt) >= started - 1)
  const names = taken.map(({ name }) => name ?? '')
  return {
    ok: true,
    text:
      taken.length === 0
        ? `Nothing to do: the database is up to date (${plural(steps.length, 'step')}).`
        : [
            `The database is up to date. ${plural(taken.length, 'step')} taken now:`,
            ...names.map((name) => `  ${name}`),
          ].join('\n'),
    document: {
      format: 1,
      command: 'migrate',
      ok: true,
      taken: names,
      steps: steps.map(({ name }) => name ?? ''),
    },
  }
}

/** Every step the database has taken, in order. */
export async function stepsOf(payload: Payload): Promise<Step[]> {
  const { docs } = await payload.find({
    collection: 'payload-migrations' as never,
    sort: 'name',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs as unknown as Step[]
}
