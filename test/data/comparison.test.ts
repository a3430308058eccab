import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { ComparableText } from '../../src/comparison/comparable.ts'
import type { TextOfPiece } from '../../src/comparison/texts-of-piece.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Texts = { items: TextOfPiece[]; next: number | null }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let piece: Row
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    await desk.house()
    piece = await desk.makePiece({ body: bodyOf('Nine clocks.') })
    await desk.save(piece, { body: bodyOf('Ten clocks.') })
    await desk.save(piece, { notes: 'Nothing of the text.' })
    await desk.take(piece, 'make-proof', maker)
    await desk.take(piece, 'approve', chief)
    await desk.take(piece, 'publish', maker)
    await desk.take(piece, 'start-correction', maker)
    await desk.save(piece, { body: bodyOf('Eleven clocks.') })
  })
  afterAll(() => newsroom?.close())

  const at = (path = '') => `/api/opinion-pieces/${piece.id}/texts${path}`
  const texts = (path?: string) => desk.get<Texts>(maker, at(path))
  const words = async (ref: string) => {
    const { body } = await desk.get<ComparableText>(maker, at(`/${encodeURIComponent(ref)}`))
    return JSON.stringify(body)
  }

  describe(`texts of a piece, on ${database.name}`, () => {
    it('are what readers see, the proofs, and each revision that changed the text', async () => {
      const { items, next } = await texts()
      expect(items.map(({ kind }) => kind)).toEqual([
        'live',
        'proof',
        'revision',
        'revision',
        'revision',
      ])
      expect(next).toBeNull()
      expect(items.find(({ kind }) => kind === 'proof')).toMatchObject({
        number: 1,
        by: 'editor',
      })
    })

    it('each say what they said then', async () => {
      const { items } = await texts()
      const said = await Promise.all(items.map(({ ref }) => words(ref)))
      expect(said.map((text) => /(\w+) clocks/.exec(text)?.[1])).toEqual([
        'Ten',
        'Ten',
        'Eleven',
        'Ten',
        'Nine',
      ])
    })

    it('are earlier ones after a page', async () => {
      const { items } = await texts()
      const second = items.filter(({ kind }) => kind === 'revision')[1]
      const earlier = await texts(`?before=${second?.number}`)
      expect(earlier.items.map(({ kind }) => kind)).toEqual(['revision'])
    })

    it('belong to the piece: another one’s are unknown, and so is nonsense', async () => {
      const other = await desk.makePiece()
      const { items } = await texts()
      const proof = items.find(({ kind }) => kind === 'proof')?.ref ?? ''
      const ask = async (path: string) => (await newsroom.fetch(path, { as: maker })).status
      const of = `/api/opinion-pieces/${other.id}/texts/`
      expect(await ask(of + encodeURIComponent(proof))).toBe(404)
      expect(await ask(`${of}live`)).toBe(404)
      for (const ref of ['revision:0', 'revision:999999999', 'proof:', 'x', "'"]) {
        expect([400, 404]).toContain(await ask(at(`/${ref}`)))
      }
      expect(await ask(at('?before=x'))).toBe(400)
      expect(await ask(`/api/opinion-pieces/999999/texts`)).toBe(404)
    })

    it('are earlier revisions only for who may edit', async () => {
      const legal = await newsroom.person('legal')
      const { items } = await desk.get<Texts>(legal, at())
      expect(items.map(({ kind }) => kind)).toEqual(['live', 'proof'])
      const ask = async (ref: string) => (await newsroom.fetch(at(`/${ref}`), { as: legal })).status
      expect([await ask('live'), await ask('revision:1')]).toEqual([200, 404])
    })

    it('are for the desk alone', async () => {
      expect((await newsroom.fetch(at())).status).toBe(401)
      expect((await newsroom.fetch(at('/live'))).status).toBe(401)
      const nobody = await newsroom.person()
      expect((await newsroom.fetch(at('/live'), { as: nobody })).status).toBe(403)
    })
  })
})
