import type { Payload } from 'payload'

const METHODS = ['count', 'find', 'findGlobal', 'findOne', 'findVersions'] as const

/** How many questions `work` puts to the database. */
export async function countQuestions(
  payload: Payload,
  work: () => Promise<unknown>,
): Promise<number> {
  let asked = 0
  const db = payload.db as unknown as Record<string, (...given: unknown[]) => unknown>
  const kept = METHODS.map((name) => [name, db[name]] as const)
  for (const [name, method] of kept) {
    db[name] = function (...given: unknown[]) {
      asked += 1
      return method?.apply(this, given)
    }
  }
  try {
    await work()
  } finally {
    for (const [name, method] of kept) if (method) db[name] = method
  }
  return asked
}
