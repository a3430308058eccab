import { transition } from '../src/workflow/index.ts'
import type { TransitionAnswer, TransitionRequest } from '../src/workflow/index.ts'
import type { Newsroom, Person } from './newsroom.ts'
import { bodyOf } from './piece.ts'

export type Row = Record<string, unknown> & { id: number | string; publicId: string }

/** What tests of the gate do with a newsroom, each in a few words. */
export function checkedDesk(newsroom: () => Newsroom) {
  let count = 0
  let author: number | string | undefined

  const create = async (collection: string, data: object): Promise<Row> =>
    (await newsroom().payload.create({
      collection: collection as never,
      data: data as never,
      overrideAccess: true,
    })) as unknown as Row

  const rows = async (collection: string, where: object = {}): Promise<Row[]> =>
    (
      await newsroom().payload.db.find<Row>({
        collection,
        where: where as never,
        limit: 0,
        pagination: false,
        sort: 'createdAt',
      })
    ).docs

  const stored = async ({ publicId }: Pick<Row, 'publicId'>): Promise<Row> =>
    (await rows('opinion-pieces', { publicId: { equals: publicId } }))[0] as Row

  return {
    create,
    rows,
    stored,
    /** An author and a disclaimer, without which no proof is made. */
    house: async () => {
      author = (await create('authors', { name: 'Ada Moss' })).id
      await create('disclaimers', {
        title: 'Views',
        code: 'views-own',
        kinds: ['op-ed', 'letter', 'column'],
        forOne: 'The author speaks for herself.',
        forSeveral: 'The authors speak for themselves.',
      })
    },
    makePiece: (more: object = {}): Promise<Row> => {
      count += 1
      return create('opinion-pieces', {
        headline: `On the winding of clocks, part ${count}`,
        body: bodyOf('A clock is a promise.'),
        bylines: [{ author, interests: 'none' }],
        stage: 'editing',
        ...more,
      })
    },
    take: async (
      piece: Pick<Row, 'publicId'>,
      name: string,
      as: Person,
      more: Partial<TransitionRequest> = {},
    ): Promise<TransitionAnswer> =>
      transition(newsroom().payload, {
        actor: as.actor,
        piece: piece.publicId,
        name,
        expectedRevision: Number((await stored(piece)).revision),
        ...more,
      }),
    save: async (piece: Row, data: object) =>
      newsroom().payload.update({
        collection: 'opinion-pieces' as never,
        id: piece.id,
        data: { ...data, revision: (await stored(piece)).revision } as never,
        overrideAccess: true,
      }),
    post: (as: Person | undefined, path: string, body: object = {}, headers: object = {}) =>
      newsroom().fetch(path, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
        ...(as ? { as } : {}),
      }),
    get: async <T>(as: Person, path: string): Promise<T> =>
      (await newsroom().fetch(path, { as })).json() as Promise<T>,
  }
}
