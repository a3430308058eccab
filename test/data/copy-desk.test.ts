import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { countEarlierFindings } from '../../src/fact-and-copy/index.ts'
import type { CopyDeskAnswer } from '../../src/fact-and-copy/index.ts'
import type { PiecePosition } from '../../src/workflow/index.ts'
import { checkedDesk } from '../checked-desk.ts'
import type { Row } from '../checked-desk.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

forEachDatabase((database) => {
  let newsroom: Newsroom
  let editor: Person
  let chief: Person
  let copy: Person
  let lawyer: Person
  const desk = checkedDesk(() => newsroom)

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    editor = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    copy = await newsroom.person('copy-editor')
    lawyer = await newsroom.person('legal')
    await desk.house()
  })
  afterAll(() => newsroom?.close())

  const SENTENCE = 'The the clock is slow.'
  const FINDING = { rule: 'repeated-word', found: 'The the', sentence: SENTENCE }
  const pathOf = (piece: Row, rest = '') =>
    `/api/opinion-pieces/${String(piece.id)}/copy-desk${rest}`
  const told = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as Record<string, unknown>),
  })
  const dismiss = async (piece: Row, as: Person, more: object = {}) =>
    told(
      await desk.post(as, pathOf(piece, '/dismissed'), {
        ...FINDING,
        reason: 'It is a quotation.',
        ...more,
      }),
    )
  const eventsOf = (piece: Row, type: string) =>
    desk.rows('events', { subject: { equals: piece.publicId }, type: { equals: type } })

  describe(`the rules of house style, on ${database.name}`, () => {
    const save = async (as: Person, rule: object) =>
      told(await desk.post(as, '/api/style-rules', rule))

    it('are kept by copy editors and chiefs, each with an event and its hash alone', async () => {
      expect((await save(editor, { find: 'utilise' })).status).toBe(403)
      const answer = await save(copy, {
        find: 'utilise',
        prefer: 'use',
        wrong: 'We utilise it.',
        right: 'We use it.',
      })
      expect(answer.status).toBe(201)
      const [event] = await desk.rows('events', { type: { equals: 'style-rule.saved' } })
      expect(event).toMatchObject({ subjectType: 'style-rule', actor: String(copy.id) })
      expect(JSON.stringify(event)).not.toContain('utilise')
    })

    it('are refused where their own examples fail, first and later', async () => {
      const wrong = await save(copy, { find: 'utilize', wrong: 'We utilise it.' })
      expect(wrong.status).toBe(422)
      expect(JSON.stringify(wrong)).toContain('Example 1, “We utilise it.”')
      const { doc } = (await save(copy, { find: 'utilize', right: 'We use it.' })) as unknown as {
        doc: Row
      }
      const changed = await newsroom.fetch(`/api/style-rules/${String(doc.id)}`, {
        method: 'PATCH',
        as: copy,
        body: JSON.stringify({ find: 'use' }),
        headers: { 'Content-Type': 'application/json' },
      })
      expect(changed.status).toBe(422)
      expect(JSON.stringify(await changed.json())).toContain('style-rule-fails')
    })

    it('come back from a spreadsheet: nothing before a preview, and a bad row takes no other with it', async () => {
      type Brought = { status: number; rows?: unknown; seen?: unknown }
      const bring = async (as: Person, act: string, body: object): Promise<Brought> =>
        told(await desk.post(as, `/api/style-rules/${act}`, body))
      const file = await newsroom.fetch('/api/style-rules/csv', { as: editor })
      expect(file.headers.get('content-type')).toContain('text/csv')
      const csv = [
        ...(await file.text()).trimEnd().split('\r\n').slice(0, 1),
        ',hence,so,,all,must,no,Hence it fell.,,yes',
        ',thus,so,,all,must,no,Hence it fell.,,yes',
        ',=whence,from where,,all,must,no,,,no',
      ].join('\n')
      expect((await bring(editor, 'csv-preview', { csv })).status).toBe(403)
      const seen = await bring(copy, 'csv-preview', { csv })
      expect(seen.rows).toMatchObject([
        { line: 2, what: 'new' },
        { line: 3, what: 'refused', why: expect.stringContaining('Hence it fell.') },
        { line: 4, what: 'new', find: '=whence' },
      ])
      const finds = async () => (await desk.rows('style-rules', {})).map(({ find }) => find)
      expect(await finds()).not.toContain('hence')
      expect(await bring(copy, 'csv-import', { csv, seen: 'something else' })).toMatchObject({
        status: 409,
        error: { code: 'sheet-seen-changed' },
      })
      const done = await bring(copy, 'csv-import', { csv, seen: seen.seen })
      expect(done.rows).toMatchObject([{ what: 'new' }, { what: 'refused' }, { what: 'new' }])
      expect(await finds()).toEqual(expect.arrayContaining(['hence', '=whence']))
      expect(await finds()).not.toContain('thus')
      // The same file again would make nothing twice, and what it brought goes out as text.
      expect((await bring(copy, 'csv-preview', { csv })).rows).toMatchObject([
        { what: 'same' },
        { what: 'refused' },
        { what: 'same' },
      ])
      const out = await (await newsroom.fetch('/api/style-rules/csv', { as: copy })).text()
      expect(out).toContain("'=whence")
      expect(await bring(copy, 'csv-preview', { csv: 'prefer\nso\n' })).toMatchObject({
        status: 422,
        error: { code: 'sheet-unreadable' },
      })
    })

    it('stand beside names and dictionaries, which are for the desk alone', async () => {
      const piece = await desk.makePiece()
      const { dictionaries } = await desk.get<CopyDeskAnswer>(editor, pathOf(piece))
      expect(Object.keys(dictionaries)).toEqual(['en-GB', 'en-US', 'tr', 'ar'])
      const read = (code: string, as?: Person) =>
        newsroom.fetch(`/api/opinion-pieces/spelling/${code}`, as ? { as } : {})
      expect((await read('tr')).status).toBe(401)
      expect((await read('xx', editor)).status).toBe(404)
      const turkish = await read('tr', editor)
      expect(turkish.headers.get('cache-control')).toContain('immutable')
      expect((await turkish.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000)
    })

    it('reach the copy desk of every piece as long as they are in use', async () => {
      const piece = await desk.makePiece()
      await save(copy, { find: 'retired', active: false })
      const { styles, dateline, readOn, may } = await desk.get<CopyDeskAnswer>(copy, pathOf(piece))
      expect(styles.flatMap(({ find }) => find)).toContain('utilise')
      expect(styles.flatMap(({ find }) => find)).not.toContain('retired')
      expect(Math.abs(Date.parse(dateline) - Date.now())).toBeLessThan(60_000)
      expect(readOn).toBeNull()
      expect(may).toEqual({ dismiss: true, makeRule: true })
      const seen = await desk.get<CopyDeskAnswer>(lawyer, pathOf(piece))
      expect(seen.may).toEqual({ dismiss: false, makeRule: false })
    })
  })

  describe(`dismissing a finding, on ${database.name}`, () => {
    it('keeps the reason with the sentence, and the event without words', async () => {
      const piece = await desk.makePiece({ body: bodyOf(SENTENCE) })
      expect(await dismiss(piece, copy)).toMatchObject({ status: 200, first: true })
      const { dismissed } = await desk.get<CopyDeskAnswer>(editor, pathOf(piece))
      expect(dismissed).toMatchObject([
        { ...FINDING, reason: 'It is a quotation.', by: 'copy-editor' },
      ])
      const events = await eventsOf(piece, 'piece.finding-dismissed')
      expect(events).toHaveLength(1)
      expect(JSON.stringify(events)).not.toMatch(/clock|quotation/)
    })

    it('is done once by two who do it at the same moment', async () => {
      const piece = await desk.makePiece({ body: bodyOf(SENTENCE) })
      const answers = await Promise.all(
        [editor, copy, chief].map((as) => dismiss(piece, as, { reason: `Says ${String(as.id)}.` })),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
      expect(new Set(answers.map((answer) => (answer as unknown as Row).id)).size).toBe(1)
      expect(await desk.rows('copy-marks', { piece: { equals: piece.publicId } })).toHaveLength(1)
      expect(await eventsOf(piece, 'piece.finding-dismissed')).toHaveLength(1)
    })

    it('is taken back, as often as it is asked', async () => {
      const piece = await desk.makePiece({ body: bodyOf(SENTENCE) })
      const readsWrong = async () => {
        const [row] = await desk.rows('opinion-pieces', { publicId: { equals: piece.publicId } })
        return (row as { openFindings?: number } | undefined)?.openFindings
      }
      expect(await readsWrong()).toBe(1)
      const { id } = (await dismiss(piece, copy)) as unknown as { id: string }
      expect(await readsWrong()).toBe(0)
      const other = await desk.makePiece()
      for (const at of [other, piece, piece]) {
        expect((await desk.post(editor, pathOf(at, '/reopened'), { id })).status).toBe(200)
      }
      expect(await desk.rows('copy-marks', { piece: { equals: piece.publicId } })).toEqual([])
      expect(await eventsOf(piece, 'piece.finding-reopened')).toHaveLength(1)
      expect(await eventsOf(other, 'piece.finding-reopened')).toEqual([])
      expect(await readsWrong()).toBe(1)
      const { revision } = (await desk.rows('opinion-pieces', { id: { equals: piece.id } }))[0] as {
        revision?: number
      }
      await newsroom.payload.update({
        collection: 'opinion-pieces',
        id: piece.id,
        data: { body: bodyOf('The clock is slow.'), openFindings: 9, revision },
        overrideAccess: true,
      })
      expect(await readsWrong()).toBe(0)
    })

    it('is counted once in pieces that were there before anybody counted', async () => {
      const collection = 'opinion-pieces'
      const wrong = await desk.makePiece({ body: bodyOf(SENTENCE) })
      const settled = await desk.makePiece({ body: bodyOf(SENTENCE) })
      await dismiss(settled, copy)
      const saved = await desk.makePiece({ body: bodyOf(SENTENCE) })
      const state = async ({ id }: Row) => {
        const [row] = (await desk.rows(collection, { id: { equals: id } })) as unknown as {
          openFindings?: number | null
          revision: number
        }[]
        return [row?.openFindings, row?.revision]
      }
      const before = await state(wrong)
      for (const { id } of [wrong, settled]) {
        await newsroom.payload.db.updateOne({
          collection,
          where: { id: { equals: id } },
          data: { openFindings: null },
          options: { atomic: true },
        })
      }
      expect((await state(wrong))[0] ?? null).toBeNull()
      expect(await countEarlierFindings(newsroom.payload)).toBe(2)
      expect(await state(wrong)).toEqual(before)
      expect((await state(settled))[0]).toBe(0)
      expect((await state(saved))[0]).toBe(1)
      expect(await countEarlierFindings(newsroom.payload)).toBe(0)
    })

    it.each<[object, number, string]>([
      [{ rule: 'made-up' }, 422, 'finding-malformed'],
      [{ sentence: '' }, 422, 'finding-malformed'],
      [{ found: '' }, 422, 'finding-malformed'],
      [{ reason: '  ' }, 422, 'reason-wanted'],
      [{ reason: 'x'.repeat(501) }, 422, 'field-too-long'],
      [{ sentence: 7 }, 400, 'field-not-text'],
    ])('refuses %j', async (more, status, code) => {
      const piece = await desk.makePiece()
      expect(await dismiss(piece, copy, more)).toMatchObject({ status, error: { code } })
    })

    it('takes the right to edit', async () => {
      const piece = await desk.makePiece()
      expect((await dismiss(piece, lawyer)).status).toBe(403)
      expect((await desk.post(undefined, pathOf(piece, '/dismissed'), FINDING)).status).toBe(401)
      expect((await newsroom.fetch(pathOf(piece))).status).toBe(401)
    })
  })

  describe(`a desk that asks for a clear copy desk, on ${database.name}`, () => {
    const rule = (level: string) =>
      newsroom.payload.updateGlobal({
        slug: 'desk-settings' as never,
        data: { rules: [{ requirement: 'copy-desk-clear', level }] } as never,
        overrideAccess: true,
      })
    afterAll(() => rule('off'))

    it('keeps the gate shut until every finding is mended or dismissed, for the words as they stand', async () => {
      await rule('required')
      const piece = await desk.makePiece({ body: bodyOf(SENTENCE, 'We utilise it.') })
      await expect(desk.take(piece, 'make-proof', editor)).rejects.toMatchObject({
        code: 'gate-closed',
        details: expect.arrayContaining([
          expect.objectContaining({
            code: 'copy-desk-clear',
            message: expect.stringContaining('2 findings'),
            at: {
              field: 'copyDesk',
              text: { block: 'body.0', start: 0, end: 7, words: 'The the' },
            },
          }),
        ]),
      })
      await dismiss(piece, copy)
      await expect(desk.take(piece, 'make-proof', editor)).rejects.toMatchObject({
        details: expect.arrayContaining([
          expect.objectContaining({ message: expect.stringContaining('One finding') }),
        ]),
      })
      await desk.save(piece, { body: bodyOf(`It is late. ${SENTENCE}`, 'We use it.') })
      await desk.take(piece, 'make-proof', editor)
      await desk.save(piece, { body: bodyOf('The the clock is fast.') })
      const { transitions } = await desk.get<PiecePosition>(
        editor,
        `/api/opinion-pieces/${piece.publicId}/transitions`,
      )
      const again = transitions.find(({ name }) => name === 'make-proof')
      expect(again?.unmet.map(({ code }) => code)).toContain('copy-desk-clear')
    })

    it('asks nothing where it does not', async () => {
      await rule('off')
      const piece = await desk.makePiece({ body: bodyOf(SENTENCE) })
      expect((await desk.take(piece, 'make-proof', editor)).stage).toBe('checking')
    })
  })
})
