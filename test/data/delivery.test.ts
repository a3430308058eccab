import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createDelivery, publicationSource } from '../../src/delivery/index.ts'
import type { Delivery, PublicationSource } from '../../src/delivery/index.ts'
import { appendEvent, sealEvents } from '../../src/ledger/index.ts'
import type { Content } from '../../src/publishing/content.ts'
import { searchedWords } from '../../src/search/index.ts'
import { inTransaction } from '../../src/storage/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { ada, contentOf } from '../setup/publications.ts'

const SAME_TIME = '2026-02-01T10:00:00.000Z'
const ben = { ...ada, id: 'ben', slug: 'ben-ruiz', name: 'Ben Ruiz' }

forEachDatabase((database) => {
  let newsroom: Newsroom
  let source: PublicationSource
  let delivery: Delivery

  /** A publication as a release leaves it. */
  const publish = (number: number, changes: Record<string, unknown> = {}) =>
    newsroom.payload.db.create({
      collection: 'publications',
      data: {
        publicId: `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
        piece: `piece-${number}`,
        slug: `slug-${number}`,
        state: 'live',
        headline: `Headline ${number}`,
        kind: 'op-ed',
        language: 'en-GB',
        section: 'transport',
        authors: ['ada-moss'],
        topics: ['ferries'],
        publishedAt: SAME_TIME,
        firstPublishedAt: SAME_TIME,
        modifiedAt: SAME_TIME,
        release: `release-${number}`,
        revision: number,
        corrected: false,
        content: contentOf({ headline: `Headline ${number}` }),
        ...changes,
        ...searchedWords(
          (changes.content as Content) ?? contentOf({ headline: `Headline ${number}` }),
        ),
      },
    })

  const answer = async (url: string) => {
    const { status, body } = await delivery.handle({ method: 'GET', url, headers: {} })
    return { status, json: JSON.parse(Buffer.from(body ?? '').toString('utf8')) }
  }

  beforeAll(async () => {
    newsroom = await openNewsroom(await database.fresh(), { url: 'https://review.example' })
    source = publicationSource(newsroom.payload)
    delivery = createDelivery({ source })
    for (let number = 1; number <= 7; number += 1) await publish(number)
    await publish(8, {
      publishedAt: '2026-03-01T10:00:00.000Z',
      kind: 'column',
      authors: ['ada-moss', 'ben-ruiz'],
      corrected: true,
      content: contentOf({
        kind: 'column',
        byline: { mode: 'authors', line: 'Ada Moss and Ben Ruiz', authors: [ada, ben] },
        notes: [{ id: 'n', type: 'correction', at: SAME_TIME, text: 'Nine, not ten.' }],
      }),
    })
    await publish(20, { state: 'removed', publicNote: 'A court said so.' })
    await publish(21, { state: 'unpublished', authors: ['hidden-hand'] })
    await publish(22, { state: 'redirect', redirectTo: 'slug-1', publishedAt: null, content: null })
    await publish(23, { state: 'retracted', publicNote: 'Forged.' })
  })
  afterAll(() => newsroom?.close())

  describe(`what is published, on ${database.name}`, () => {
    it('is found by slug and by piece', async () => {
      expect(await source.bySlug('slug-3')).toMatchObject({
        piece: 'piece-3',
        state: 'live',
        publishedAt: SAME_TIME,
        sequence: 3,
        content: { headline: 'Headline 3' },
      })
      expect((await source.byPiece('piece-3'))?.slug).toBe('slug-3')
      expect(await source.bySlug('none')).toBeNull()
    })

    it('is paged by key through equal times without a gap or a double', async () => {
      const slugs: string[] = []
      let next: string | null = ''
      while (next !== null) {
        const { json } = await answer(`/v1/pieces?limit=2${next && `&after=${next}`}`)
        slugs.push(...json.items.map(({ slug }: { slug: string }) => slug))
        next = json.next as string | null
      }
      expect(slugs).toEqual(['slug-8', 'slug-23', ...[7, 6, 5, 4, 3, 2, 1].map((n) => `slug-${n}`)])
    })

    it('is filtered by what stands in its row', async () => {
      const found = async (query: string) =>
        (await answer(`/v1/pieces?${query}`)).json.items.map(({ slug }: { slug: string }) => slug)
      expect(await found('author=ben-ruiz')).toEqual(['slug-8'])
      expect(await found('kind=column&topic=ferries&section=transport&language=en-GB')).toEqual([
        'slug-8',
      ])
      expect(await found('author=hidden-hand')).toEqual([])
      expect(await found('topic=none')).toEqual([])
    })

    it('is answered for what was withdrawn or moved as the public may know it', async () => {
      const removed = await source.bySlug('slug-20')
      expect(removed).toMatchObject({ state: 'removed', publicNote: 'A court said so.' })
      expect(removed).not.toHaveProperty('content')
      expect((await answer('/v1/pieces/slug-20')).status).toBe(410)
      expect((await answer('/v1/pieces/id/piece-20')).status).toBe(410)
      expect((await answer('/v1/pieces/slug-21')).status).toBe(404)
      expect(await source.bySlug('slug-22')).toMatchObject({
        state: 'redirect',
        redirectTo: 'slug-1',
      })
      expect((await answer('/v1/pieces/slug-23')).json).toMatchObject({
        state: 'retracted',
        publicNote: 'Forged.',
      })
    })

    it('has authors as printed, and only those of what is public', async () => {
      const first = await source.authors({ limit: 1 })
      expect(first.map(({ name }) => name)).toEqual(['Ada Moss'])
      expect(
        (await source.authors({ limit: 5, after: 'ada-moss' })).map(({ name }) => name),
      ).toEqual(['Ben Ruiz'])
      expect(await source.authorBySlug('hidden-hand')).toBeNull()
    })

    it('has corrections and addresses', async () => {
      expect((await source.noted({ limit: 10 })).map(({ slug }) => slug)).toEqual(['slug-8'])
      const addresses = await source.addresses({ limit: 100 })
      expect(addresses).toHaveLength(9)
      const times = addresses.map(({ publishedAt }) => publishedAt).sort()
      const [first = ''] = times
      const last = times.at(-1) ?? ''
      expect(await source.span()).toEqual({ first, last })
      // The beginning belongs to it, and the end does not.
      const within = await source.addresses({ limit: 100 }, { since: first, before: last })
      expect(within).toHaveLength(times.filter((time) => time < last).length)
      expect(addresses[0]).toEqual({
        id: '018f0000-0000-7000-8000-000000000008',
        slug: 'slug-8',
        state: 'live',
        publishedAt: '2026-03-01T10:00:00.000Z',
        modifiedAt: SAME_TIME,
      })
    })

    it('has topics and sections as printed, disclaimers in force, and rows by id', async () => {
      expect((await source.terms('topic', { limit: 5 })).map(({ name }) => name)).toEqual([
        'Ferries',
      ])
      expect((await source.terms('section', { limit: 5 })).map(({ name }) => name)).toEqual([
        'Transport',
      ])
      expect(await source.terms('topic', { limit: 5, after: 'ferries' })).toEqual([])
      const policy = { title: 'Own', language: 'en', placement: 'after-body', forOne: 'Hers.' }
      for (const [code, inForce] of [
        ['own-views', true],
        ['not-yet', false],
      ]) {
        await newsroom.payload.create({
          collection: 'disclaimers',
          data: { ...policy, code, inForce } as never,
          overrideAccess: true,
        })
      }
      expect(await source.policy('own-views')).toEqual({
        code: 'own-views',
        version: 1,
        language: 'en',
        placement: 'after-body',
        wordings: { one: 'Hers.' },
      })
      expect(await source.policy('not-yet')).toBeNull()
      const ids = (await source.list({}, { limit: 3 })).map(({ id }) => id)
      const withdrawn = '018f0000-0000-7000-8000-000000000020'
      expect((await source.byIds([...ids, withdrawn])).map(({ id }) => id).sort()).toEqual(
        [...ids].sort(),
      )
      expect(await source.byIds([])).toEqual([])
    })

    it('is found by day, and by words, as long as it is public', async () => {
      const slugs = async (url: string) =>
        (await answer(url)).json.items.map(({ slug }: { slug: string }) => slug)
      expect(await slugs('/v1/pieces?from=2026-02-02')).toEqual(['slug-8'])
      expect(await slugs('/v1/pieces?until=2026-02-01&limit=1')).toEqual(['slug-23'])
      expect(await slugs('/v1/search?q=headline+3')).toEqual(['slug-3'])
      expect(await slugs('/v1/search?q=headline&limit=100')).toHaveLength(8)
    })

    it('is snapshot by id, without what is withdrawn', async () => {
      const first = await source.everything({ limit: 3 })
      expect(first.map(({ slug }) => slug)).toEqual(['slug-1', 'slug-2', 'slug-3'])
      const rest = await source.everything({ limit: 100, after: first[2]?.id ?? '' })
      expect(rest.map(({ slug }) => slug)).toEqual(
        [4, 5, 6, 7, 8, 23].map((number) => `slug-${number}`),
      )
    })

    it('changes in the order of the sealed chain, with nothing of what is the desk’s own', async () => {
      const happened = [
        ['piece.saved', 'piece-3'],
        ['piece.publish', 'piece-3'],
        ['publication.remove', 'piece-20'],
        ['piece.approve', 'piece-4'],
        ['publication.unpublish', 'piece-21'],
      ] as const
      for (const [type, subject] of happened) {
        await inTransaction(newsroom.payload, (req) =>
          appendEvent(req, {
            type,
            subject,
            subjectType: 'piece',
            actor: { kind: 'desk' },
            detail: { note: 'SECRET' },
          }),
        )
      }
      expect(await source.changes({ limit: 10 })).toEqual([])
      await sealEvents(newsroom.payload)
      const changes = (await source.changes({ limit: 10 })) ?? []
      expect(
        changes.map(({ kind, piece, publication }) => [kind, piece, publication?.state]),
      ).toEqual([
        ['published', 'piece-3', 'live'],
        ['removed', 'piece-20', 'removed'],
        ['unpublished', 'piece-21', 'unpublished'],
      ])
      const [first, second, third] = changes.map(({ id }) => id)
      expect((await source.changes({ limit: 1, since: first ?? '' }))?.map(({ id }) => id)).toEqual(
        [second],
      )
      expect(await source.changes({ limit: 1, since: third ?? '' })).toEqual([])
      expect(await source.lastChange()).toBe(third)
      const saved = await newsroom.payload.db.findOne<{ id: number; publicId: string }>({
        collection: 'events',
        where: { type: { equals: 'piece.saved' } },
      })
      expect(await source.changes({ limit: 1, since: saved?.publicId ?? '' })).toBeNull()
      delivery.changed('all')
      const { json } = await answer('/v1/changes')
      expect(JSON.stringify(json)).not.toContain('SECRET')
      expect(json.items[2].now).toEqual({ state: 'gone' })
    })

    it('is dated by the last change of anything, withdrawals included', async () => {
      const before = await source.site()
      expect(before).toMatchObject({ url: 'https://review.example', name: 'The Opinion Desk' })
      await new Promise((resolve) => setTimeout(resolve, 5))
      const row = await newsroom.payload.db.findOne<{ id: string }>({
        collection: 'publications',
        where: { slug: { equals: 'slug-1' } },
      })
      await newsroom.payload.db.updateOne({
        collection: 'publications',
        id: row?.id ?? '',
        data: { state: 'unpublished' },
      })
      expect((await source.site()).updatedAt > before.updatedAt).toBe(true)
    })

    it('has a page of authors, each as the newest piece prints them, in a few questions', async () => {
      const writer = (number: number, bio: string) => ({
        ...ada,
        id: `w${number}`,
        slug: `writer-${number}`,
        name: `Writer ${number}`,
        bio,
      })
      const signed = (number: number, day: number, bio: string) => ({
        authors: [`writer-${number}`, 'writer-30'],
        publishedAt: `2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`,
        content: contentOf({
          byline: {
            mode: 'authors',
            line: 'Two',
            authors: [writer(number, bio), writer(30, `with ${number}`)],
          },
        }),
      })
      for (let number = 10; number < 22; number += 1) {
        await publish(number + 100, signed(number, number, 'old'))
      }
      await publish(130, signed(10, 30, 'new'))
      await publish(131, {
        authors: ['writer-11'],
        publishedAt: '2026-04-29T10:00:00.000Z',
        content: contentOf({
          byline: { mode: 'withheld', line: 'Name withheld', authors: [writer(11, 'hidden')] },
        }),
      })
      let questions = 0
      const { find } = newsroom.payload
      newsroom.payload.find = ((options: Parameters<typeof find>[0]) => {
        questions += 1
        return find(options)
      }) as typeof find
      const authors = await source.authors({ limit: 12, after: 'ben-ruiz' })
      newsroom.payload.find = find
      const names = [10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 30].map((each) => `writer-${each}`)
      expect(authors.map(({ slug }) => slug)).toEqual(names)
      expect(authors.map(({ bio }) => bio)).toEqual(['new', ...Array(10).fill('old'), 'with 10'])
      // Two for each look, one of each state; the twelfth author takes a look of their own.
      expect(questions).toBeLessThanOrEqual(8)
    })
  })
})

/** A statement as libsql takes it. */
type Statement = string | { sql: string; args: unknown[] }
type Client = { execute: (statement: Statement) => Promise<{ rows: Record<string, unknown>[] }> }

forEachDatabase(
  (database) => {
    let newsroom: Newsroom
    beforeAll(async () => {
      newsroom = await openNewsroom(await database.fresh())
    })
    afterAll(() => newsroom?.close())

    describe(`the plan of ${database.name}`, () => {
      it.each([
        ['/v1/pieces', {}],
        ['/v1/pieces?section=', { section: 'transport' }],
        ['/v1/pieces?kind=', { kind: 'op-ed' as const }],
        ['/v1/pieces?language=', { language: 'en-GB' }],
        ['/v1/pieces?series=', { series: 'tides' }],
      ])('for %s, far down, takes the rows from an index in their order', async (_, filter) => {
        const { client } = newsroom.payload.db as unknown as { client: Client }
        const asked: Statement[] = []
        const execute = client.execute.bind(client)
        client.execute = (statement) => {
          asked.push(statement)
          return execute(statement)
        }
        const after = { at: SAME_TIME, id: '018f0000-0000-7000-8000-000000000005' }
        await publicationSource(newsroom.payload).list(filter, { limit: 20, after })
        client.execute = execute
        const lists = asked.filter((each) => /order by/i.test(sqlOf(each)))
        expect(lists).toHaveLength(2)
        for (const statement of lists) {
          const args = typeof statement === 'string' ? [] : statement.args
          const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sqlOf(statement)}`, args })
          const plan = rows.map(({ detail }) => String(detail)).join('\n')
          expect(plan).toMatch(
            /SEARCH \S*publications\S* USING INDEX \w*state_publishedAt_publicId_idx/,
          )
          // Payload orders by the time of making last; only rows alike in all before it are sorted for that.
          expect(
            plan.replace(/USE TEMP B-TREE FOR (LAST TERM|RIGHT PART) OF ORDER BY/, ''),
          ).not.toMatch(/TEMP B-TREE|SCAN/)
        }
      })
    })
  },
  ['sqlite'],
)

const sqlOf = (statement: Statement) => (typeof statement === 'string' ? statement : statement.sql)
