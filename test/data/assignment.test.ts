import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { tellOverdue } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let copy: Person
  let other: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    copy = await newsroom.person('copy-editor')
    other = await newsroom.person('copy-editor')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const patch = async (as: Person, piece: Row, data: object) => {
    const { revision } = await desk.stored(piece)
    const response = await newsroom.fetch(`/api/opinion-pieces/${String(piece.id)}`, {
      method: 'PATCH',
      body: JSON.stringify({ ...data, revision }),
      headers: { 'Content-Type': 'application/json' },
      as,
    })
    return { status: response.status, text: await response.text() }
  }
  const told = async (piece: Row, code: string) =>
    (
      await desk.rows('notices', {
        piece: { equals: piece.publicId },
        code: { equals: code },
      })
    ).map(({ user }) => user)

  describe(`who has a piece, on ${database.name}`, () => {
    it('is said by an editor, and told to whoever gets it', async () => {
      const piece = await desk.makePiece()
      expect((await patch(editor, piece, { assignee: copy.id })).status).toBe(200)
      expect(await told(piece, 'piece-assigned')).toEqual([String(copy.id)])
      expect((await patch(editor, piece, { notes: 'No other hands.' })).status).toBe(200)
      expect(await told(piece, 'piece-assigned')).toHaveLength(1)
      const refused = await patch(copy, piece, { assignee: other.id })
      expect(refused.status).toBe(403)
      expect(refused.text).toContain('assign-right-missing')
      expect((await patch(copy, piece, { priority: 'high' })).status).toBe(403)
      expect((await patch(copy, piece, { dueAt: '2030-01-01T00:00:00.000Z' })).status).toBe(403)
      expect((await patch(copy, piece, { standfirst: 'A word on it.' })).status).toBe(200)
    })

    it('may be taken up by who edits, where nobody has it', async () => {
      const piece = await desk.makePiece()
      expect((await patch(copy, piece, { assignee: other.id })).status).toBe(403)
      expect((await patch(copy, piece, { assignee: copy.id })).status).toBe(200)
      expect(await told(piece, 'piece-assigned')).toEqual([])
      expect((await patch(other, piece, { assignee: other.id })).status).toBe(403)
    })

    it('is reminded once when its time is past, and anew after another time', async () => {
      const dueAt = new Date(Date.now() - 60_000).toISOString()
      const piece = await desk.makePiece({ assignee: copy.id, dueAt })
      await desk.makePiece({ dueAt })
      const counts = await Promise.all([1, 2, 3].map(() => tellOverdue(newsroom.payload)))
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(1)
      expect(await tellOverdue(newsroom.payload)).toBe(0)
      expect(await told(piece, 'piece-overdue')).toEqual([String(copy.id)])
      const again = new Date(Date.now() - 30_000).toISOString()
      expect((await patch(editor, piece, { dueAt: again })).status).toBe(200)
      expect(await tellOverdue(newsroom.payload)).toBe(1)
      expect(await told(piece, 'piece-overdue')).toHaveLength(2)
      expect((await desk.stored(piece)).bylines).toHaveLength(1)
    })
  })
})
