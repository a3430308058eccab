import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { PublicationState } from '../publishing/content.ts'
import { PUBLIC_EVENTS, type Change } from './changes.ts'
import type { PublicationSource } from './source.ts'

type EventRow = {
  id: number | string
  publicId: string
  at: string
  type: string
  subject: string
  sequence: number
}

type PublicationRow = {
  piece: string
  slug: string
  state: PublicationState
  modifiedAt?: string | null
  updatedAt: string
  revision: number
}

const PUBLIC = { type: { in: Object.keys(PUBLIC_EVENTS) } }

/** The changes of a Payload instance: sealed events of public kinds, in the order of the chain, which has no gaps. */
export function changeSource(payload: Payload): Pick<PublicationSource, 'changes' | 'lastChange'> {
  const { slugs } = deskOf(payload).options

  async function placeOf(id: string): Promise<number | undefined> {
    const event = await payload.db.findOne<EventRow>({
      collection: slugs.events,
      where: { and: [{ publicId: { equals: id } }, PUBLIC, { sequence: { exists: true } }] },
    })
    return event?.sequence
  }

  /** What stands there now, by piece; an old address only leads to it. */
  async function standing(pieces: string[]): Promise<Map<string, Change['publication']>> {
    const { docs } = await payload.db.find<PublicationRow>({
      collection: slugs.publications,
      where: { and: [{ piece: { in: pieces } }, { state: { not_equals: 'redirect' } }] },
      select: {
        piece: true,
        slug: true,
        state: true,
        modifiedAt: true,
        updatedAt: true,
        revision: true,
      },
      limit: 0,
      pagination: false,
    })
    return new Map(
      docs.map(({ piece, slug, state, modifiedAt, updatedAt, revision }) => [
        piece,
        {
          slug,
          state,
          modifiedAt: new Date(modifiedAt ?? updatedAt).toISOString(),
          sequence: revision,
        },
      ]),
    )
  }

  return {
    changes: async ({ limit, since }) => {
      const place = since === undefined ? 0 : await placeOf(since)
      if (place === undefined) return null
      const { docs } = await payload.db.find<EventRow>({
        collection: slugs.events,
        where: { and: [{ sequence: { greater_than: place } }, PUBLIC] },
        sort: 'sequence',
        limit,
        pagination: false,
      })
      const pieces = [...new Set(docs.map(({ subject }) => subject))]
      const now = pieces.length > 0 ? await standing(pieces) : new Map<string, null>()
      return docs.map(({ publicId, at, type, subject }) => ({
        id: publicId,
        at,
        kind: PUBLIC_EVENTS[type] ?? 'changed',
        piece: subject,
        publication: now.get(subject) ?? null,
      }))
    },

    lastChange: async () => {
      const { docs } = await payload.db.find<EventRow>({
        collection: slugs.events,
        where: { and: [{ sequence: { exists: true } }, PUBLIC] },
        sort: '-sequence',
        limit: 1,
        pagination: false,
      })
      return docs[0]?.publicId ?? null
    },
  }
}
