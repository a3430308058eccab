import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { bodyOf } from '../piece.ts'

type Row = Record<string, unknown> & {
  id: number | string
  publicId: string
  slug: string
  revision: number
}

forEachDatabase((database) => {
  let newsroom: Newsroom
  let maker: Person
  let chief: Person
  let translator: Person
  let author: Row
  let count = 0

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh())
    maker = await newsroom.person('editor')
    chief = await newsroom.person('desk-chief')
    translator = await newsroom.person('copy-editor')
    author = await create('authors', { name: 'Ada Moss' })
    for (const language of ['en', 'tr']) {
      await create('disclaimers', {
        title: 'Views',
        code: `views-${language}`,
        language,
        siteWide: true,
        mandatory: true,
        family: 'views',
        forOne: `Her own (${language}).`,
      })
    }
  })
  afterAll(() => newsroom?.close())

  const create = async (collection: string, data: object): Promise<Row> =>
    (await newsroom.payload.create({ collection, data, overrideAccess: true })) as unknown as Row
  const stored = async ({ id }: Pick<Row, 'id'>): Promise<Row> =>
    (await newsroom.payload.findByID({
      collection: 'opinion-pieces',
      id,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Row
  const save = async (piece: Row, data: object) =>
    newsroom.payload.update({
      collection: 'opinion-pieces',
      id: piece.id,
      data: { ...data, revision: (await stored(piece)).revision },
      overrideAccess: true,
    })
  const makePiece = (more: object = {}): Promise<Row> => {
    count += 1
    return create('opinion-pieces', {
      headline: `On bridges, part ${count}`,
      body: bodyOf('A bridge has two ends.'),
      bylines: [{ author: author.id, interests: 'none' }],
      stage: 'editing',
      ...more,
    })
  }
  const take = async (piece: Row, name: PieceTransitionName, as: Person) =>
    transition(newsroom.payload, {
      actor: as.actor,
      piece: piece.publicId,
      name,
      expectedRevision: (await stored(piece)).revision,
    })
  const approve = async (piece: Row) => {
    await take(piece, 'make-proof', maker)
    await take(piece, 'approve', chief)
  }
  const publish = async (piece: Row) => {
    await approve(piece)
    await take(piece, 'publish', maker)
  }
  const correct = async (piece: Row, text: string) => {
    await take(piece, 'start-correction', maker)
    await save(piece, { body: bodyOf(text), noteType: 'correction', noteText: 'It was wrong.' })
    await publish(piece)
  }
  const ask = async (path: string, as: Person, body?: object) => {
    const response = await newsroom.fetch(`/api/opinion-pieces/${path}`, {
      as,
      ...(body
        ? {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'Content-Type': 'application/json' },
          }
        : {}),
    })
    return { status: response.status, json: await response.json() }
  }
  const translate = (source: Row, more: object = {}) =>
    makePiece({
      language: 'tr',
      translationOf: source.id,
      assignee: translator.id,
      ...more,
    })
  const closed = (code: string) => ({
    details: [expect.objectContaining({ code })],
  })

  describe(`a translation, on ${database.name}`, () => {
    it('is a piece of its own, with its own stage, proof and disclaimers', async () => {
      const source = await makePiece()
      await publish(source)
      const turkish = await translate(source)
      expect((await stored(turkish)).stage).toBe('editing')
      await publish(turkish)
      const answer = await newsroom.desk.delivery.handle({
        method: 'GET',
        url: `/v1/pieces/${turkish.slug}`,
        headers: {},
      })
      expect(JSON.parse(Buffer.from(answer.body ?? '').toString())).toMatchObject({
        language: 'tr',
        translationOf: source.publicId,
        disclaimers: [{ code: 'views-tr', text: 'Her own (tr).' }],
      })
      expect((await stored(source)).stage).toBe('published')
      expect((await ask(`${source.id}/translations`, maker)).json).toMatchObject({
        source: null,
        translations: [{ id: turkish.publicId, language: 'tr', stage: 'published' }],
      })
    })

    it('whose source is corrected waits until somebody has compared the two, and people are told', async () => {
      const source = await makePiece()
      await publish(source)
      const turkish = await translate(source)
      await approve(turkish)
      expect((await ask(`${turkish.id}/translations`, maker)).json.source.changed).toBe(false)
      await correct(source, 'A bridge has three ends.')
      const { json } = await ask(`${turkish.id}/translations`, maker)
      expect(json.source).toMatchObject({ id: source.publicId, changed: true, state: 'live' })
      await expect(take(turkish, 'publish', maker)).rejects.toMatchObject(
        closed('source-unchanged'),
      )
      const { docs: notices } = await newsroom.payload.find({
        collection: 'notices',
        where: { code: { equals: 'source-changed' }, piece: { equals: turkish.publicId } },
        depth: 0,
        overrideAccess: true,
      })
      expect(
        notices.map((notice) => String((notice as unknown as { user: unknown }).user)),
      ).toContain(String(translator.id))
      // What was looked at must be what stands there now.
      expect(
        (await ask(`${turkish.id}/source-seen`, translator, { stamp: 'older' })).json.error.code,
      ).toBe('source-changed-again')
      const seen = await ask(`${turkish.id}/source-seen`, translator, { stamp: json.source.stamp })
      expect(seen.status).toBe(200)
      await take(turkish, 'publish', maker)
    })

    it('sees that its source was withdrawn', async () => {
      const source = await makePiece()
      await publish(source)
      const turkish = await translate(source)
      await newsroom.payload.db.updateOne({
        collection: 'publications',
        where: { piece: { equals: source.publicId } },
        data: { state: 'retracted' },
        options: { atomic: true },
      })
      expect((await ask(`${turkish.id}/translations`, maker)).json.source).toMatchObject({
        state: 'retracted',
        changed: true,
      })
    })

    it('is of another piece, and of an original', async () => {
      const source = await makePiece()
      const turkish = await translate(source)
      await expect(save(source, { translationOf: source.id })).rejects.toMatchObject({
        data: { code: 'translation-of-itself' },
      })
      await expect(translate(turkish)).rejects.toMatchObject({
        data: { code: 'translation-of-translation' },
      })
      expect((await ask(`${source.id}/source-seen`, maker, { stamp: '' })).json.error.code).toBe(
        'no-translation',
      )
    })

    it('keeps the release it was made from, whatever a save brings', async () => {
      const source = await makePiece()
      await publish(source)
      const turkish = await translate(source, { translatedRelease: 'forged' })
      const { translatedRelease } = await stored(turkish)
      expect(translatedRelease).not.toBe('forged')
      await save(turkish, { translatedRelease: 'forged', standfirst: 'Two ends.' })
      expect((await stored(turkish)).translatedRelease).toBe(translatedRelease)
    })

    it('needs the wording of what is mandatory in its own language', async () => {
      const arabic = await makePiece({ language: 'ar' })
      await expect(take(arabic, 'make-proof', maker)).rejects.toMatchObject({
        details: expect.arrayContaining([
          expect.objectContaining({ code: 'disclaimer-in-language' }),
        ]),
      })
    })
  })
})
