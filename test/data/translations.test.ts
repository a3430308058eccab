import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { followChanges, lastChange } from '../../src/delivery/index.ts'
import type { PieceJson } from '../../src/delivery/index.ts'
import { sealEvents } from '../../src/ledger/index.ts'
import { takePublicationTransition, transition } from '../../src/workflow/index.ts'
import type { PieceTransitionName } from '../../src/workflow/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom, Person } from '../newsroom.ts'
import { lexicalFromBlocks } from '../../src/publishing/index.ts'
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
  const publicationOf = async ({ publicId }: Row): Promise<Row> => {
    const { docs } = await newsroom.payload.db.find<Row>({
      collection: 'publications',
      where: { piece: { equals: publicId } },
    })
    const [row] = docs
    if (!row) throw new Error('It is not published.')
    return row
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
  const read = async (url: string) => {
    const { delivery } = newsroom.desk
    const request = { method: 'GET', url, headers: {} }
    const answer = (await delivery.page(request)) ?? (await delivery.handle(request))
    return Buffer.from(answer.body ?? '').toString()
  }
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

    it('is told of beside its source, to programs, browsers and search engines, as long as it is live', async () => {
      const { options } = newsroom.desk
      const languages = async ({ slug }: Row) =>
        (JSON.parse(await read(`/v1/pieces/${slug}`)) as PieceJson).translations.map(
          (each) => `${each.language} ${each.slug}`,
        )
      await create('disclaimers', {
        title: 'Views',
        code: 'views-ar',
        language: 'ar',
        siteWide: true,
        mandatory: true,
        family: 'views',
        forOne: 'Her own (ar).',
      })
      const source = await makePiece()
      await publish(source)
      expect(await languages(source)).toEqual([])
      const seen = await lastChange(newsroom.payload)
      const turkish = await translate(source)
      await publish(turkish)
      const arabic = await translate(source, { language: 'ar' })
      await publish(arabic)
      await sealEvents(newsroom.payload)
      const now = await followChanges(newsroom.payload, seen)
      expect(await languages(source)).toEqual([`ar ${arabic.slug}`, `tr ${turkish.slug}`])
      expect(await languages(turkish)).toEqual([`ar ${arabic.slug}`, `en ${source.slug}`])
      const link = (language: string, { slug }: Row) =>
        `rel="alternate" hreflang="${language}" href="${options.url}/opinion/${slug}"`
      for (const address of [`/opinion/${source.slug}`, `/opinion/${arabic.slug}`]) {
        const page = await read(address)
        expect(page).toContain(link('tr', turkish))
        expect(page).toContain(link('ar', arabic))
      }
      const sitemap = await read('/v1/sitemap.xml')
      expect(sitemap.split(`<xhtml:link ${link('tr', turkish)}`)).toHaveLength(4)

      const { publicId, revision } = await publicationOf(turkish)
      await takePublicationTransition(newsroom.payload, {
        actor: chief.actor,
        publication: publicId,
        name: 'unpublish',
        expectedRevision: revision,
        note: 'Not well translated.',
      })
      await sealEvents(newsroom.payload)
      await followChanges(newsroom.payload, now)
      expect(await languages(source)).toEqual([`ar ${arabic.slug}`])
    })
  })

  describe(`a piece that another leads to, on ${database.name}`, () => {
    it('is a link there as it is now, for as long as it is live', async () => {
      const heard = { at: await lastChange(newsroom.payload) }
      const hear = async () => {
        await sealEvents(newsroom.payload)
        heard.at = await followChanges(newsroom.payload, heard.at)
      }
      const other = await makePiece({ headline: 'On ferries' })
      const { publicId: piece } = other
      const body = lexicalFromBlocks([
        {
          type: 'paragraph',
          anchor: '',
          children: [{ type: 'text', text: 'A bridge is not all.' }],
        },
        { type: 'related', anchor: '', piece },
      ])
      const leading = await makePiece({ body })
      await publish(leading)
      const preview = async () =>
        (await newsroom.fetch(`/api/opinion-pieces/${leading.id}/preview`, { as: maker })).text()
      const places = async () => {
        const json = JSON.parse(await read(`/v1/pieces/${leading.slug}`)) as PieceJson
        return {
          blocks: json.body.blocks.slice(1),
          text: json.body.text.includes('On ferries'),
          page: (await read(`/opinion/${leading.slug}`)).includes('On ferries'),
          // Of the feed only what it says of the piece that leads there.
          feed: JSON.parse(await read('/v1/feed.json'))
            .items.find(({ id }: { id: string }) => id.includes(leading.publicId))
            ?.content_html.includes('On ferries'),
          preview: (await preview()).includes('On ferries'),
        }
      }
      const nowhere = { blocks: [], text: false, page: false, feed: false, preview: false }
      expect(await places()).toEqual(nowhere)
      const { hash } = await publicationOf(leading)

      await publish(other)
      await hear()
      const { url } = newsroom.desk.options
      expect(await places()).toEqual({
        blocks: [
          {
            type: 'related',
            anchor: 'k1',
            piece,
            url: `${url}/opinion/${other.slug}`,
            slug: other.slug,
            headline: 'On ferries',
            byline: 'Ada Moss',
            language: 'en',
          },
        ],
        text: true,
        page: true,
        feed: true,
        preview: true,
      })

      const { publicId, revision } = await publicationOf(other)
      await takePublicationTransition(newsroom.payload, {
        actor: chief.actor,
        publication: publicId,
        name: 'retract',
        expectedRevision: revision,
        publicNote: 'It was made up.',
        note: 'It was made up.',
      })
      await hear()
      expect(await places()).toEqual(nowhere)
      expect((await publicationOf(leading)).hash).toBe(hash)
    })
  })
})
