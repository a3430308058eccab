import type { Payload } from 'payload'

import { isTransient } from '../../src/storage/index.ts'

/** How often what is refused for want of time is tried again, as who is told to would. */
const PATIENCE = 20

export type Created = {
  /** Slugs of the pieces whose creation was acknowledged. */
  acknowledged: string[]
  /** Messages of those that were refused. */
  refused: string[]
}

/**
 * Makes pieces, each with a slug of its own, with several at work at once.
 *
 * @param onAcknowledged told of each slug as soon as its piece is acknowledged.
 */
export async function createMany(
  payload: Payload,
  { writers, creates, name }: { writers: number; creates: number; name: string },
  onAcknowledged: (slug: string) => void = () => undefined,
): Promise<Created> {
  const created: Created = { acknowledged: [], refused: [] }
  let next = 0
  const createOne = async (slug: string, left = PATIENCE): Promise<unknown> =>
    payload
      .create({
        collection: 'opinion-pieces',
        data: { headline: `A piece of ${name}`, slug, stage: 'writing' },
        overrideAccess: true,
      })
      .catch((error: unknown) => {
        if (left === 0 || !isTransient(error)) throw error
        return createOne(slug, left - 1)
      })
  const write = async () => {
    while (next < creates) {
      const slug = `${name}-${(next += 1)}`
      try {
        await createOne(slug)
        created.acknowledged.push(slug)
        onAcknowledged(slug)
      } catch (error) {
        created.refused.push(error instanceof Error ? error.message : String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: writers }, write))
  return created
}

export async function pieceSlugs(payload: Payload): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: number | string; slug: string }>({
    collection: 'opinion-pieces',
    limit: 0,
    pagination: false,
    select: { slug: true },
  })
  return docs.map(({ slug }) => slug)
}

export const versionCount = async (payload: Payload): Promise<number> =>
  (await payload.db.countVersions({ collection: 'opinion-pieces' })).totalDocs
