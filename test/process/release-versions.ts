import type { Payload } from 'payload'

import { transition } from '../../src/workflow/index.ts'
import type { Actor } from '../../src/workflow/index.ts'
import { bodyOf } from '../piece.ts'

type Row = { id: number | string; publicId: string; revision: number; stage: string }

/** A text in which every part says which version it is of. */
export const versionText = (version: number) => ({
  headline: `Version ${version}`,
  standfirst: `Version ${version} in short.`,
  body: bodyOf(`Version ${version} begins.`, `Version ${version} ends.`),
})

/**
 * Publishes the pieces of a desk over and over, each time in another version, from wherever the last worker
 * left them; without end. `tell` is called before each publish.
 */
export async function releaseVersions(
  payload: Payload,
  { maker, chief }: { maker: Actor; chief: Actor },
  tell: (what: object) => void,
): Promise<never> {
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection: 'opinion-pieces',
      pagination: false,
      sort: 'publicId',
    })
    for (const { id, publicId, revision, stage } of docs) {
      const take = (name: string, actor: Actor) =>
        transition(payload, { actor, piece: publicId, name, expectedRevision: revision })
      if (stage === 'published') await take('start-correction', maker)
      else if (stage === 'checking') await take('approve', chief)
      else if (stage === 'approved') {
        tell({ publishing: publicId })
        await take('publish', maker)
      } else {
        const saved = await payload.update({
          collection: 'opinion-pieces',
          id,
          data: { ...versionText(revision), noteType: 'minor', revision },
          overrideAccess: true,
        })
        const { revision: now } = saved as unknown as Row
        await transition(payload, {
          actor: maker,
          piece: publicId,
          name: 'make-proof',
          expectedRevision: now,
        })
      }
    }
  }
}
