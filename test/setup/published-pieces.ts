import { takePublicationTransition, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName, PublicationTransitionName } from '../../src/workflow/index.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = Record<string, unknown> & {
  id: number | string
  publicId: string
  slug: string
  state: string
  revision: number
}

/**
 * What a test needs to publish, to correct and to withdraw, through the desk's own doors.
 *
 * @param known an author of a newsroom that has authors and disclaimers already
 */
export async function publishing(
  { payload }: Newsroom,
  editor: Person,
  chief: Person,
  known?: { id: number | string },
) {
  const create = async (collection: string, data: object): Promise<Row> =>
    (await payload.create({ collection, data, overrideAccess: true })) as unknown as Row
  const author = known ?? (await create('authors', { name: 'Ada Moss' }))
  if (!known) {
    await create('disclaimers', {
      title: 'Views',
      code: 'views-own',
      kinds: ['op-ed', 'letter'],
      forOne: 'The author speaks for herself.',
    })
  }
  let count = 0

  const one = async (collection: string, where: Record<string, object>): Promise<Row> => {
    const { docs } = await payload.db.find<Row>({ collection, where, limit: 1 })
    const [row] = docs
    if (!row) throw new Error(`No row of ${collection}.`)
    return row
  }
  const pieceRow = (piece: string) => one('opinion-pieces', { publicId: { equals: piece } })
  const publication = (piece: string) =>
    one('publications', { piece: { equals: piece }, state: { not_equals: 'redirect' } })

  const move = async (piece: string, name: PieceTransitionName, as: Person, more: object = {}) =>
    transition(payload, {
      actor: as.actor,
      piece,
      name,
      expectedRevision: (await pieceRow(piece)).revision,
      ...more,
    })
  const release = async (piece: string) => {
    await move(piece, 'make-proof', editor)
    await move(piece, 'approve', chief)
    await move(piece, 'publish', editor)
  }

  return {
    create,
    publication,
    move,
    /** Public id and address of a piece that the public reads. */
    published: async (more: object = {}): Promise<{ piece: string; slug: string }> => {
      count += 1
      const { publicId, slug } = await create('opinion-pieces', {
        headline: `On winding clocks, part ${count}`,
        body: bodyOf('A clock is a promise that somebody winds.'),
        bylines: [{ author: author.id, interests: 'none' }],
        stage: 'editing',
        ...more,
      })
      await release(publicId)
      return { piece: publicId, slug }
    },
    /** Publishes another text of it, with a correction. */
    corrected: async (piece: string, more: object = {}) => {
      await move(piece, 'start-correction', editor)
      const { id, revision } = await pieceRow(piece)
      await payload.update({
        collection: 'opinion-pieces',
        id,
        data: {
          body: bodyOf('A clock is a promise that nobody winds.'),
          noteType: 'correction',
          noteText: 'Nobody winds it.',
          revision,
          ...more,
        },
        overrideAccess: true,
      })
      await release(piece)
    },
    take: async (piece: string, name: PublicationTransitionName, as: Person, more: object = {}) => {
      const { publicId, revision } = await publication(piece)
      return takePublicationTransition(payload, {
        actor: as.actor,
        publication: publicId,
        name,
        expectedRevision: revision,
        ...more,
      })
    },
  }
}
