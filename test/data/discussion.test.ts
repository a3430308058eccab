import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Discussion, Thread } from '../../src/discussion/comments-of-piece.ts'
import { proseOf } from '../../src/discussion/prose.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

const CLOCKS = { quote: 'nine clocks', before: 'The hall has ', after: ', each with a voice.' }
const TEXT = 'The hall has nine clocks, each with a voice.'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let legal: Person
  let reader: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    legal = await newsroom.person('legal')
    reader = await newsroom.person('reader')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const of = (piece: Row, path = '') => `/api/opinion-pieces/${piece.id}/comments${path}`
  const newPiece = (more: object = {}) => desk.makePiece({ body: bodyOf(TEXT), ...more })
  const say = async (as: Person, piece: Row, body: object) => {
    const answer = await desk.post(as, of(piece), body)
    return { status: answer.status, body: (await answer.json()) as { id: string; thread: string } }
  }
  const act = async (as: Person, piece: Row, thread: string, name: string, body: object = {}) => {
    const answer = await desk.post(as, of(piece, `/${thread}/${name}`), body)
    const told = (await answer.json()) as { error?: { code: string }; revision?: number }
    return { status: answer.status, code: told.error?.code, revision: told.revision }
  }
  const threads = async (as: Person, piece: Row): Promise<Thread[]> =>
    (await desk.get<Discussion>(as, of(piece))).items
  const notices = async (person: Person) =>
    (await desk.rows('notices', { user: { equals: String(person.id) } })).map(({ code }) => code)

  describe(`comments, on ${database.name}`, () => {
    it('stand with their words and answers, and change nothing that is signed', async () => {
      const piece = await newPiece()
      await desk.take(piece, 'make-proof', editor)
      const before = await desk.stored(piece)
      const { body } = await say(legal, piece, { text: 'Who counted them?', anchor: CLOCKS })
      await say(editor, piece, { text: 'The author did.', thread: body.thread })
      const [thread] = await threads(editor, piece)
      expect(thread).toMatchObject({ state: 'open', anchor: CLOCKS, acts: ['resolve'] })
      expect(thread?.comments.map(({ by, text }) => [by, text])).toEqual([
        ['legal', 'Who counted them?'],
        ['editor', 'The author did.'],
      ])
      const after = await desk.stored(piece)
      expect([after.revision, after.workingHash]).toEqual([before.revision, before.workingHash])
    })

    it('are told to whom they name, to whom they answer, and to who has the piece', async () => {
      const piece = await newPiece({ assignee: editor.id })
      const { body } = await say(legal, piece, {
        text: 'Is it true?',
        mentions: [chief.id, reader.id],
      })
      expect((await notices(chief)).filter((code) => code === 'comment-mentions')).toHaveLength(1)
      expect(await notices(editor)).toContain('comment-added')
      // Who may not read pieces hears of none.
      expect(await notices(reader)).toEqual([])
      await say(chief, piece, { text: 'It is.', thread: body.thread })
      expect(await notices(legal)).toContain('comment-answered')
      expect(await notices(chief)).not.toContain('comment-answered')
    })

    it('are resolved, opened again, and withdrawn by who wrote them, words and all', async () => {
      const piece = await newPiece()
      const { body } = await say(legal, piece, { text: 'A secret word.' })
      expect((await act(editor, piece, body.id, 'withdraw')).code).toBe('thread-act-closed')
      expect((await act(editor, piece, body.id, 'resolve')).status).toBe(200)
      expect((await say(editor, piece, { text: 'Late.', thread: body.id })).status).toBe(409)
      expect((await act(legal, piece, body.id, 'reopen')).status).toBe(200)
      expect((await act(legal, piece, body.id, 'withdraw')).status).toBe(200)
      expect(JSON.stringify(await threads(editor, piece))).not.toContain('secret')
      const events = await desk.rows('events', { subject: { equals: piece.publicId } })
      const told = [...events]
        .sort((one, other) => (one.publicId < other.publicId ? -1 : 1))
        .map(({ type }) => String(type))
      expect(told.filter((type) => type.startsWith('comment'))).toEqual([
        'comment.added',
        'comment.resolved',
        'comment.open',
        'comment.withdrawn',
      ])
    })

    it('of one thread that two people settle at once, one is heard', async () => {
      const piece = await newPiece()
      const { body } = await say(legal, piece, { text: 'Done?' })
      const answers = await Promise.all(
        [editor, chief, legal, editor].map((person) => act(person, piece, body.id, 'resolve')),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    })
  })

  describe(`suggestions, on ${database.name}`, () => {
    const suggest = async (piece: Row, replacement = 'eleven clocks') =>
      (await say(legal, piece, { anchor: CLOCKS, replacement })).body.id

    it('are taken into the text as a save like any other', async () => {
      const piece = await newPiece()
      const id = await suggest(piece)
      const { revision } = await desk.stored(piece)
      expect((await act(editor, piece, id, 'take')).code).toBe('revision-missing')
      expect((await act(editor, piece, id, 'take', { revision: Number(revision) - 1 })).code).toBe(
        'revision-stale',
      )
      const taken = await act(editor, piece, id, 'take', { revision })
      expect(taken).toMatchObject({ status: 200, revision: Number(revision) + 1 })
      expect(proseOf((await desk.stored(piece)).body)).toBe(TEXT.replace('nine', 'eleven'))
      expect((await threads(editor, piece))[0]).toMatchObject({ state: 'taken', acts: [] })
    })

    it('make what was signed older than the text, as any change does', async () => {
      const piece = await newPiece()
      await desk.take(piece, 'make-proof', editor)
      await desk.take(piece, 'approve', chief)
      const id = await suggest(piece)
      const { revision } = await desk.stored(piece)
      expect((await act(editor, piece, id, 'take', { revision })).status).toBe(200)
      await expect(desk.take(piece, 'publish', editor)).rejects.toMatchObject({
        details: expect.arrayContaining([expect.objectContaining({ code: 'proof-current' })]),
      })
    })

    it('are not taken by who may not edit, nor for words that are gone; nothing is half done', async () => {
      const piece = await newPiece()
      const id = await suggest(piece)
      const { revision } = await desk.stored(piece)
      expect((await act(legal, piece, id, 'take', { revision })).code).toBe('thread-act-closed')
      await desk.save(piece, { body: bodyOf('Something else altogether.') })
      const now = await desk.stored(piece)
      expect((await act(editor, piece, id, 'take', { revision: now.revision })).code).toBe(
        'suggestion-lost',
      )
      expect((await threads(editor, piece))[0]?.state).toBe('open')
      expect((await act(editor, piece, id, 'turn-down')).status).toBe(200)
    })

    it('taken twice at once are in the text once', async () => {
      const piece = await newPiece()
      const id = await suggest(piece, 'nine clocks and nine clocks')
      const { revision } = await desk.stored(piece)
      const answers = await Promise.all(
        [editor, chief, editor].map((person) => act(person, piece, id, 'take', { revision })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(2)
      expect(proseOf((await desk.stored(piece)).body).match(/nine clocks/g)).toHaveLength(2)
    })
  })

  describe(`whose they are, on ${database.name}`, () => {
    it('the desk’s alone', async () => {
      const piece = await newPiece()
      const { body } = await say(legal, piece, { text: 'Only us.' })
      expect((await newsroom.fetch(of(piece))).status).toBe(401)
      expect((await newsroom.fetch(of(piece), { as: reader })).status).toBe(403)
      expect((await say(reader, piece, { text: 'x' })).status).toBe(403)
      expect((await act(reader, piece, body.id, 'resolve')).status).toBe(403)
      const other = await newPiece()
      expect((await act(editor, other, body.id, 'resolve')).code).toBe('thread-unknown')
      expect((await act(editor, piece, 'x', 'resolve')).code).toBe('thread-unknown')
      expect((await act(editor, piece, body.id, 'delete')).code).toBe('thread-act-unknown')
      expect((await say(editor, other, { text: 'x', thread: body.id })).status).toBe(404)
      expect((await say(editor, piece, { text: '' })).status).toBe(422)
    })
  })
})
