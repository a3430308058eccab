import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const look = async (piece: Row, as?: Person) => {
    const answer = await newsroom.fetch(`/api/opinion-pieces/${piece.id}/preview`, as ? { as } : {})
    return { status: answer.status, headers: answer.headers, html: await answer.text() }
  }

  describe(`the preview of a piece, on ${database.name}`, () => {
    it('is the saved text as readers would see it, disclaimers included, and stores nothing', async () => {
      const piece = await desk.makePiece({ body: bodyOf('Nine clocks.') })
      await desk.save(piece, { body: bodyOf('Ten clocks, <b>no less</b>.') })
      const { headers, html, status } = await look(piece, editor)
      expect(status).toBe(200)
      for (const words of [
        'Ten clocks, &lt;b&gt;no less',
        'The author speaks for herself.',
        'not published',
      ]) {
        expect(html).toContain(words)
      }
      expect(html).not.toContain('Nine clocks')
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(await desk.rows('proofs', { piece: { equals: piece.publicId } })).toEqual([])
    })

    it('is made of a piece that has next to nothing yet', async () => {
      const piece = await desk.create('opinion-pieces', { headline: 'Only a headline' })
      const { html, status } = await look(piece, editor)
      expect(status).toBe(200)
      expect(html).toContain('Only a headline')
    })

    it('is for the desk alone', async () => {
      const piece = await desk.makePiece()
      expect((await look(piece)).status).toBe(401)
      expect((await look(piece, await newsroom.person('reader'))).status).toBe(403)
      expect((await look({ id: 999_999 } as Row, editor)).status).toBe(404)
    })
  })
})
