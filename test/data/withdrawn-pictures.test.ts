import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { migrationsFor } from '../../migrations/index.ts'
import { inTransaction } from '../../src/storage/index.ts'
import { takePublicationTransition } from '../../src/workflow/index.ts'
import type { PublicationTransitionName } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

type Picture = Row & { url: string }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let url: string
  let maker: Person
  let chief: Person
  let legal: Person
  let pixels: Buffer
  let count = 0
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    url = await database.fresh()
    newsroom = await openNewsroom(url)
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    legal = await newsroom.person('legal')
    pixels = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
      .png()
      .toBuffer()
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const picture = async (): Promise<Picture> => {
    count += 1
    return (await newsroom.payload.create({
      collection: 'media',
      data: { alt: `A clock, view ${count}`, credit: 'A. Lens' },
      file: {
        data: pixels,
        mimetype: 'image/png',
        name: `clock-${count}.png`,
        size: pixels.length,
      },
      overrideAccess: true,
    })) as unknown as Picture
  }
  const release = async (piece: Row) => {
    await desk.take(piece, 'make-proof', maker)
    await desk.take(piece, 'approve', chief)
    await desk.take(piece, 'publish', maker)
  }
  const published = async ({ id }: Row): Promise<Row> => {
    const piece = await desk.makePiece({ picture: id })
    await release(piece)
    return piece
  }
  const withdraw = async (piece: Row, name: PublicationTransitionName, as: Person = chief) => {
    const where = { piece: { equals: piece.publicId } }
    const row = (await desk.rows('publications', where))[0] as Row
    const isTold = ['remove', 'restore', 'retract'].includes(name)
    await takePublicationTransition(newsroom.payload, {
      actor: as.actor,
      publication: row.publicId,
      name,
      expectedRevision: Number(row.revision),
      note: 'For the desk.',
      publicNote: isTold ? 'As readers are told.' : undefined,
    })
  }
  /** The rows as an earlier version of the desk left them. */
  const asBefore = async () => {
    for (const { id, ...row } of await desk.rows('publications')) {
      const data = { ...row, pictures: [] }
      await newsroom.payload.db.updateOne({ collection: 'publications', id, data })
    }
    for (const { id } of await desk.rows('media')) {
      const data = { released: true }
      const where = { id: { equals: id } }
      await newsroom.payload.db.updateOne({
        collection: 'media',
        where,
        data,
        options: { atomic: true },
      })
    }
  }
  const seenByStrangers = async ({ url }: Picture) => (await newsroom.fetch(url)).status === 200

  describe(`the pictures of what was published, on ${database.name}`, () => {
    it.each(['remove', 'unpublish'] as const)(
      'are kept from strangers after “%s”, and shown again once restored',
      async (name) => {
        const shown = await picture()
        expect(await seenByStrangers(shown)).toBe(false)
        const piece = await published(shown)
        expect(await seenByStrangers(shown)).toBe(true)
        await withdraw(piece, name)
        expect(await seenByStrangers(shown)).toBe(false)
        await withdraw(piece, 'restore')
        expect(await seenByStrangers(shown)).toBe(true)
      },
    )

    if (database.name === 'sqlite') {
      it('come in a form and in widths that cost readers less than what was sent in', async () => {
        const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const
        const data = await sharp({
          create: { width: 2000, height: 1500, channels: 3, background: 'teal', noise },
        })
          .blur(2)
          .jpeg({ quality: 92 })
          .toBuffer()
        const sent = (await newsroom.payload.create({
          collection: 'media',
          data: { alt: 'A quay', credit: 'A. Lens' },
          file: { data, mimetype: 'image/jpeg', name: 'quay.jpg', size: data.length },
          overrideAccess: true,
        })) as unknown as Picture
        const { slug } = await published(sent)
        const answer = await newsroom.desk.delivery.page({
          method: 'GET',
          url: `/opinion/${String(slug)}`,
          headers: {},
        })
        const page = Buffer.from(answer?.body ?? '').toString()
        const [, srcset = ''] = /<img [^>]*srcset="([^"]*)"/.exec(page) ?? []
        const forms = srcset.split(', ').map((form) => form.split(' '))
        expect(forms.map(([, width]) => width)).toEqual(['480w', '960w', '1600w', '2000w'])
        let larger = 0
        for (const [address = '', width = ''] of forms) {
          const file = await newsroom.fetch(new URL(address, 'http://localhost').pathname)
          const bytes = Buffer.from(await file.arrayBuffer())
          const { format, width: pixels } = await sharp(bytes).metadata()
          expect([format, `${pixels}w`]).toEqual(['webp', width])
          expect(file.headers.get('content-type')).toBe('image/webp')
          expect(bytes.length).toBeGreaterThan(larger)
          larger = bytes.length
        }
        expect(larger).toBeLessThan(data.length)
      })
    }

    it('stay with a text that was retracted, for its readers', async () => {
      const shown = await picture()
      await withdraw(await published(shown), 'retract')
      expect(await seenByStrangers(shown)).toBe(true)
    })

    it('go with the first release when it is undone, and with an exchange in a correction', async () => {
      const [first, second] = [await picture(), await picture()]
      await desk.take(await published(first), 'undo-publish', maker)
      expect(await seenByStrangers(first)).toBe(false)
      const piece = await published(first)
      await desk.take(piece, 'start-correction', maker)
      await desk.save(piece, { picture: second.id, noteType: 'minor' })
      expect([await seenByStrangers(first), await seenByStrangers(second)]).toEqual([true, false])
      await release(piece)
      expect([await seenByStrangers(first), await seenByStrangers(second)]).toEqual([false, true])
      await desk.take(piece, 'undo-publish', maker)
      expect([await seenByStrangers(first), await seenByStrangers(second)]).toEqual([true, false])
    })

    it('stay while another text shows them', async () => {
      const shared = await picture()
      const [one, other] = [await published(shared), await published(shared)]
      await withdraw(one, 'remove')
      expect(await seenByStrangers(shared)).toBe(true)
      await withdraw(other, 'remove')
      expect(await seenByStrangers(shared)).toBe(false)
    })

    it('are right whichever of two withdrawals and a release at the same moment comes first', async () => {
      for (let round = 0; round < 2; round += 1) {
        const shared = await picture()
        const [one, other] = [await published(shared), await published(shared)]
        const third = await desk.makePiece({ picture: shared.id })
        await desk.take(third, 'make-proof', maker)
        await desk.take(third, 'approve', chief)
        await Promise.all([withdraw(one, 'remove'), withdraw(other, 'unpublish')])
        expect(await seenByStrangers(shared)).toBe(false)
        await withdraw(one, 'restore')
        await Promise.all([withdraw(one, 'remove'), desk.take(third, 'publish', maker)])
        expect(await seenByStrangers(shared)).toBe(true)
      }
    })

    it('are known of what was published before the desk noted them', async () => {
      const [standing, withdrawn] = [await picture(), await picture()]
      const pieces = [await published(standing), await published(withdrawn)] as const
      await withdraw(pieces[1], 'remove')
      await asBefore()
      expect(await seenByStrangers(withdrawn)).toBe(true)
      const step = migrationsFor(url).find(({ name }) => name.endsWith('of_publications'))
      await inTransaction(newsroom.payload, async (req) => {
        const db = req.payload.db as unknown as { sessions?: Record<string, { db: unknown }> }
        const id = String(await req.transactionID)
        await step?.up({ payload: req.payload, req, db: db.sessions?.[id]?.db } as never)
      })
      expect(await seenByStrangers(standing)).toBe(true)
      expect(await seenByStrangers(withdrawn)).toBe(false)
      await withdraw(pieces[0], 'remove')
      await withdraw(pieces[1], 'restore')
      expect(await seenByStrangers(standing)).toBe(false)
      expect(await seenByStrangers(withdrawn)).toBe(true)
    })

    it('leave the library only once an order erased the text', async () => {
      const shown = await picture()
      const piece = await published(shown)
      await withdraw(piece, 'remove')
      await desk.save(piece, { picture: null })
      const drop = async () =>
        (await newsroom.fetch(`/api/media/${shown.id}`, { method: 'DELETE', as: maker })).status
      expect(await drop()).toBe(409)
      await withdraw(piece, 'erase', legal)
      expect([await drop(), await seenByStrangers(shown)]).toEqual([200, false])
    })
  })
})
