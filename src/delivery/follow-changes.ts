import type { Payload, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { changeOfRow, STANDING, type StandingRow } from '../publishing/standing.ts'
import { areTranslations, ofTexts } from './translations.ts'

const PAGE = 200

type EventRow = { id: number | string; sequence: number; type: string; subject: string }

type AddressRow = StandingRow & {
  id: number | string
  piece: string
  original?: string | null
}

const FOLLOWED = { ...STANDING, piece: true, original: true } as const

/** Events after which something else may stand at a public address. */
const isPublic = ({ type }: EventRow) =>
  type.startsWith('piece.publish') ||
  type.startsWith('publication.') ||
  type === 'piece.undo-publish'

/** The number of the last sealed event: where following begins. */
export async function lastChange(payload: Payload): Promise<number> {
  const { docs } = await payload.db.find<EventRow>({
    collection: deskOf(payload).options.slugs.events,
    where: { sequence: { exists: true } },
    sort: '-sequence',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.sequence ?? 0
}

/**
 * Drops from the cache what was changed since, by whichever process. The chain of events has no gaps, so
 * nothing is missed however long the last look was ago.
 *
 * @param since number of the last event that was looked at.
 * @returns the number of the last one looked at now.
 */
export async function followChanges(payload: Payload, since: number): Promise<number> {
  const { delivery, options } = deskOf(payload)
  const began = Date.now()
  let last = since
  for (;;) {
    const { docs } = await payload.db.find<EventRow>({
      collection: options.slugs.events,
      where: { sequence: { greater_than: last } },
      sort: 'sequence',
      limit: PAGE,
      pagination: false,
    })
    const pieces = [...new Set(docs.filter(isPublic).map(({ subject }) => subject))]
    if (pieces.length > 0) {
      const rowsWhere = async (where: Where) =>
        (
          await payload.db.find<AddressRow>({
            collection: options.slugs.publications,
            where,
            select: FOLLOWED,
            pagination: false,
            limit: 0,
          })
        ).docs
      const addresses = await rowsWhere({ piece: { in: pieces } })
      // Two questions, each by its index: as one with “or” they would be a look at every row.
      const others = [
        ...(await rowsWhere(ofTexts(addresses))).filter((row) =>
          addresses.some((changed) => areTranslations(row, changed)),
        ),
        ...(await rowsWhere({ related: { in: pieces } })),
      ]
      const beside = ` beside ${docs.at(-1)?.sequence ?? last}`
      delivery.changed([
        ...addresses.map((row) => changeOfRow(row)),
        // Each tells of the languages that it is there in, and of the pieces that it leads to, also one that changed in
        // the same moment.
        ...new Map(others.map((row) => [row.slug, changeOfRow(row, beside)])).values(),
      ])
    }
    if (docs.some(({ type }) => type === 'settings.changed')) delivery.changed('all')
    last = docs.at(-1)?.sequence ?? last
    if (docs.length < PAGE) {
      delivery.heard(began)
      return last
    }
  }
}
