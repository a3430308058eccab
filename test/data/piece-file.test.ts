import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { strFromU8, unzipSync } from 'fflate'

import { readAnchor, sealEvents, verifyLedger } from '../../src/ledger/index.ts'
import { exportPiece, faultOfFile } from '../../src/piece-file/index.ts'
import type { PieceFile } from '../../src/piece-file/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openDeskAtWork } from '../desk-at-work.ts'
import type { DeskAtWork } from '../desk-at-work.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let desk: DeskAtWork
  let publicId: string
  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    desk = await openDeskAtWork(newsroom.payload)
    publicId = (await desk.approved({ headline: 'On <clocks> & their keepers' })).publicId
    await desk.makePiece()
    const { id } = (await newsroom.payload.create({
      collection: 'partners',
      data: { name: 'The Reprint', webhook: 'https://reprint.example/hook' } as never,
      overrideAccess: true,
    })) as { id: number | string }
    const chief = await newsroom.person('desk-chief')
    await newsroom.fetch(`/api/partners/${id}/acts/new-secret`, { method: 'POST', as: chief })
    await desk.take(publicId, 'publish', desk.maker, { note: 'Out at last.' })
    await desk.makePiece()
  })
  afterAll(() => newsroom?.close())

  const unpack = (zip: Uint8Array) => {
    const files = unzipSync(zip)
    return {
      file: JSON.parse(strFromU8(files['piece.json'] as Uint8Array)) as PieceFile,
      page: strFromU8(files['piece.html'] as Uint8Array),
    }
  }

  describe(`the file of a piece, on ${database.name}`, () => {
    it('holds all of it, and shows it to a person', async () => {
      const { zip } = await exportPiece(newsroom.payload, publicId, desk.chief)
      const { file, page } = unpack(zip)
      expect(file.piece).toMatchObject({ publicId, stage: 'published' })
      expect(file.versions.length).toBe(4)
      expect(file.proofs).toHaveLength(1)
      expect(file.approvals).toHaveLength(1)
      expect(file.releases).toHaveLength(1)
      expect(file.publications).toHaveLength(1)
      expect(file.deliveries).toMatchObject([{ partnerName: 'The Reprint', tells: 'live' }])
      expect(file.copies).toEqual([])
      expect(file.notes).toMatchObject([{ text: 'Out at last.' }])
      expect(file.events.map(({ event }) => event.type)).toEqual([
        'piece.created',
        'piece.assigned',
        'piece.make-proof',
        'piece.approve',
        'piece.publish',
      ])
      expect(page).toContain('On &lt;clocks&gt; &amp; their keepers')
      expect(page).toContain('A clock is a promise.')
      expect(page).toContain('piece.publish')
      expect(page).toContain('The Reprint')
    })

    it('can be checked by itself and against the chain, and shows what was changed in it', async () => {
      const { zip } = await exportPiece(newsroom.payload, publicId, desk.chief)
      const { file } = unpack(zip)
      const { secret } = newsroom.payload
      expect(faultOfFile(file, secret)).toBeNull()
      const anchor = readAnchor(JSON.stringify(file))
      expect(await verifyLedger(newsroom.payload, anchor ?? undefined)).toMatchObject({
        whole: true,
      })
      const changed = (change: (file: PieceFile) => void) => {
        const copy = structuredClone(file)
        change(copy)
        return faultOfFile(copy, secret)
      }
      expect(changed(({ events: [first] }) => first && (first.event.actor = 'nobody'))).toMatch(
        /^Event \d+ is not what its hash says/,
      )
      expect(changed(({ events: [first] }) => first && (first.after = null))).toMatch(
        /does not join/,
      )
      expect(changed(({ proofs: [proof] }) => proof && (proof.hash = 'ab'.repeat(32)))).toMatch(
        /^Proof 1 is not/,
      )
      expect(changed((copy) => (copy.anchor.sequence += 0.5))).not.toBeNull()
      expect(faultOfFile(file, 'another secret')).toBe('The anchor was not made by this desk.')
    })

    it('is handed out to those with the right, and each time is recorded', async () => {
      const legal = await newsroom.person('legal')
      const editor = await newsroom.person('editor')
      const ask = (as?: typeof legal) =>
        newsroom.fetch(`/api/opinion-pieces/${publicId}/export`, {
          method: 'POST',
          ...(as ? { as } : {}),
        })
      expect((await ask()).status).toBe(401)
      expect((await ask(editor)).status).toBe(403)
      const before = await exports()
      const answer = await ask(legal)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('application/zip')
      const { file } = unpack(new Uint8Array(await answer.arrayBuffer()))
      expect(file.piece.publicId).toBe(publicId)
      expect(await exports()).toBe(before + 1)
    })

    it('is not handed out unrecorded: where the event fails, so does the export', async () => {
      const { db } = newsroom.payload
      const create = db.create
      db.create = ((args: { collection: string }) =>
        args.collection === 'events'
          ? Promise.reject(new Error('the disk is full'))
          : create.call(db, args as never)) as typeof db.create
      try {
        await expect(exportPiece(newsroom.payload, publicId, desk.chief)).rejects.toThrow('full')
        await expect(desk.take(publicId, 'archive', desk.chief)).rejects.toThrow('full')
      } finally {
        db.create = create
      }
      expect(await desk.stored(publicId)).toMatchObject({ stage: 'published' })
    })

    it('gives an anchor by itself to whoever may read the ledger', async () => {
      await sealEvents(newsroom.payload)
      const legal = await newsroom.person('legal')
      const editor = await newsroom.person('editor')
      expect((await newsroom.fetch('/api/events/anchor')).status).toBe(401)
      expect((await newsroom.fetch('/api/events/anchor', { as: editor })).status).toBe(403)
      const answer = await newsroom.fetch('/api/events/anchor', { as: legal })
      const anchor = readAnchor(await answer.text())
      expect(anchor?.sequence).toBeGreaterThan(5)
      const lost = { sequence: (anchor?.sequence ?? 0) + 5, hash: 'ab'.repeat(32) }
      expect(await verifyLedger(newsroom.payload, lost)).toMatchObject({
        whole: false,
        fault: { code: 'truncated' },
      })
    })
  })

  const exports = async () =>
    (
      await newsroom.payload.db.count({
        collection: 'events',
        where: { type: { equals: 'piece.exported' } },
      })
    ).totalDocs
})
