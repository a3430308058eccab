import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { PieceRow } from '../src/publishing/index.ts'
import { transition } from '../src/workflow/index.ts'
import type { Actor, Role, TransitionAnswer } from '../src/workflow/index.ts'
import { bodyOf } from './piece.ts'

/** People of a desk, a house they work in, and what they do with pieces. */
export type DeskAtWork = {
  /** Makes proofs. */
  maker: Actor
  /** Approves, and takes pieces in and out of the archive. */
  chief: Actor
  /** Is told of everything that happens to a piece: it is in their hands. */
  assignee: Actor
  person: (...roles: Role[]) => Promise<Actor>
  makePiece: (more?: object) => Promise<PieceRow>
  stored: (publicId: string) => Promise<PieceRow>
  save: (publicId: string, data: object) => Promise<void>
  take: (publicId: string, name: string, as: Actor, more?: object) => Promise<TransitionAnswer>
  /** A piece whose proof is approved. */
  approved: (more?: object) => Promise<PieceRow>
}

export async function openDeskAtWork(payload: Payload): Promise<DeskAtWork> {
  let made = 0
  const create = async (collection: string, data: object) =>
    (await payload.create({ collection, data, overrideAccess: true })).id
  const person = async (...roles: Role[]): Promise<Actor> => {
    const email = `${randomUUID()}@desk.example`
    const data = {
      name: `A ${roles.join(' and ')}`,
      email,
      password: randomUUID(),
      deskRoles: roles,
    }
    return { kind: 'user', id: await create('users', data), roles }
  }
  const maker = await person('editor')
  const chief = await person('desk-chief')
  const assignee = await person('copy-editor')
  const author = await create('authors', { name: 'Ada Moss', bio: 'Ada Moss repairs clocks.' })
  await create('disclaimers', {
    title: 'Views',
    code: `views-${randomUUID().slice(0, 8)}`,
    kinds: ['op-ed'],
    forOne: 'The author speaks for herself.',
    forSeveral: 'The authors speak for themselves.',
  })

  const stored = async (publicId: string): Promise<PieceRow> => {
    const row = await payload.db.findOne<PieceRow>({
      collection: 'opinion-pieces',
      where: { publicId: { equals: publicId } },
    })
    if (!row) throw new Error(`There is no piece ${publicId}.`)
    return row
  }
  const makePiece = async (more: object = {}): Promise<PieceRow> => {
    made += 1
    return (await payload.create({
      collection: 'opinion-pieces',
      data: {
        headline: `On the repair of clocks, part ${made}`,
        slug: `clocks-${randomUUID()}`,
        body: bodyOf('A clock is a promise.', 'It is kept twice a day.'),
        bylines: [{ author, interests: 'none' }],
        stage: 'editing',
        assignee: assignee.id,
        ...more,
      },
      depth: 0,
      overrideAccess: true,
    })) as unknown as PieceRow
  }
  const take: DeskAtWork['take'] = async (publicId, name, as, more = {}) =>
    transition(payload, {
      actor: as,
      piece: publicId,
      name,
      expectedRevision: (await stored(publicId)).revision,
      ...more,
    })
  return {
    maker,
    chief,
    assignee,
    person,
    makePiece,
    stored,
    take,
    save: async (publicId, data) => {
      const { id, revision } = await stored(publicId)
      await payload.update({
        collection: 'opinion-pieces',
        id,
        data: { ...data, revision },
        overrideAccess: true,
      })
    },
    approved: async (more) => {
      const { publicId } = await makePiece(more)
      await take(publicId, 'make-proof', maker)
      await take(publicId, 'approve', chief)
      return stored(publicId)
    },
  }
}
