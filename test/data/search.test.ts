import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Pool } from 'pg'

import { publicationSource, type PublicationSource } from '../../src/delivery/index.ts'
import type { Content } from '../../src/publishing/content.ts'
import { fillSearchedWords, searchedWords } from '../../src/search/index.ts'
import { forEachDatabase } from '../databases/index.ts'
import { openNewsroom } from '../newsroom.ts'
import type { Newsroom } from '../newsroom.ts'
import { ada, contentOf, paragraph } from '../setup/publications.ts'
import { openRawSql } from './raw-sql.ts'

const AT = '2026-02-01T10:00:00.000Z'

forEachDatabase((database) => {
  let url: string
  let newsroom: Newsroom
  let source: PublicationSource
  let number = 0

  /** A publication as a release leaves it; without `words` as one was left before there were any. */
  const publish = async (
    slug: string,
    text: Partial<Content>,
    { words = true, ...row }: Record<string, unknown> = {},
  ) => {
    number += 1
    const content = contentOf({ standfirst: '', body: [], topics: [], ...text, slug })
    await newsroom.payload.db.create({
      collection: 'publications',
      data: {
        publicId: `id-${slug}`,
        piece: `piece-${number}`,
        slug,
        state: 'live',
        headline: content.headline,
        kind: content.kind,
        language: content.language,
        section: 'transport',
        authors: ['ada-moss'],
        topics: content.topics.map((topic) => topic.slug),
        publishedAt: AT,
        firstPublishedAt: AT,
        modifiedAt: AT,
        release: 'r',
        revision: 1,
        corrected: false,
        content,
        ...(words ? searchedWords(content) : {}),
        ...row,
      },
    })
  }
  const change = (slug: string, data: Record<string, unknown>) =>
    newsroom.payload.db.updateOne({
      collection: 'publications',
      where: { slug: { equals: slug } },
      data,
      options: { atomic: true },
    })
  const found = async (question: string, filter = {}) =>
    (await source.search(question, filter)).map((id) => id.replace('id-', ''))

  beforeAll(async () => {
    url = await database.fresh()
    newsroom = await openNewsroom(url)
    source = publicationSource(newsroom.payload)
    await publish('ferries', {
      headline: 'Let the ferries run',
      body: [paragraph('A timetable is a promise.')],
    })
    await publish('timetables', {
      headline: 'On timetables',
      language: 'tr',
      body: [paragraph('The ferry left without us, at İstanbul and at Isparta.')],
    })
    await publish('bees', {
      headline: 'Bees',
      topics: [{ id: 't', slug: 'bees', name: 'Beekeeping' }],
      body: [
        paragraph('Honey, ferry, honey; a café.'),
        { type: 'list', anchor: 'l', ordered: false, items: [[{ type: 'text', text: 'Nectar' }]] },
      ],
    })
    await publish('arabic', { headline: 'مُحَمَّد أحمد', language: 'ar', direction: 'rtl' })
    await publish('hidden', {
      byline: {
        mode: 'withheld',
        line: 'Name withheld',
        authors: [{ ...ada, name: 'Quintilla Sworn' }],
      },
      headline: 'A confession',
    })
    await publish('draft', { headline: 'Unpublished zebra' }, { state: 'unpublished' })
    await publish('gone', { headline: 'Removed zebra' }, { state: 'removed' })
  })
  afterAll(() => newsroom?.close())

  describe(`search, on ${database.name}`, () => {
    it('finds what holds all the words, the headline before the text', async () => {
      expect(await found('timetables')).toEqual(['timetables'])
      expect(await found('ferry left')).toEqual(['timetables'])
      expect(await found('left ferry')).toEqual(['timetables'])
      expect(await found('ferry nothing')).toEqual([])
      expect((await found('ferry')).sort()).toEqual(['bees', 'timetables'])
      expect(await found('ferries run')).toEqual(['ferries'])
      expect(await found('nectar')).toEqual(['bees'])
      expect(await found('…')).toEqual([])
    })

    it('puts the headline first', async () => {
      await publish('late', {
        headline: 'Something else',
        body: [paragraph('A lighthouse, far away.')],
      })
      await publish('early', { headline: 'The lighthouse' })
      await publish('last', { headline: 'Nothing', body: [paragraph('One lighthouse more.')] })
      expect((await found('lighthouse'))[0]).toBe('early')
      expect(await found('lighthouse')).toHaveLength(3)
    })

    it('puts headline before standfirst before text, the same everywhere', async () => {
      await publish('b-text', { body: [paragraph('Deniz feneri, منارة البحر, a beacon.')] })
      await publish('b-stand', { standfirst: 'Deniz feneri, منارة البحر, a beacon.' })
      await publish('b-head', { headline: 'DENİZ FENERİ, مَنارة البحر, a Beacon' })
      for (const asked of ['beacon', 'a beacon', 'deniz', 'FENERI deniz', 'منارة', 'مناره البحر']) {
        expect([asked, await found(asked)]).toEqual([asked, ['b-head', 'b-stand', 'b-text']])
      }
      for (const none of ['beacon ship', 'deniz sema', 'سفينة', 'enizfener']) {
        expect([none, await found(none)]).toEqual([none, []])
      }
      for (const begun of ['beac', 'fene', 'deniz fe', 'منا']) {
        expect([begun, (await found(begun)).sort()]).toEqual([
          begun,
          ['b-head', 'b-stand', 'b-text'],
        ])
      }
    })

    it('takes a last word that is only begun', async () => {
      expect(await found('timet')).toEqual(expect.arrayContaining(['timetables']))
      expect(await found('honey ca')).toEqual(['bees'])
      expect(await found('fe le')).toEqual([])
    })

    it('minds no accents, vowel signs or dots, in any of its languages', async () => {
      expect(await found('CAFE')).toEqual(['bees'])
      expect(await found('istanbul')).toEqual(['timetables'])
      expect(await found('ISPARTA')).toEqual(['timetables'])
      expect(await found('ısparta')).toEqual(['timetables'])
      expect(await found('محمد')).toEqual(['arabic'])
      expect(await found('احمد')).toEqual(['arabic'])
    })

    it('is narrowed by what is asked besides', async () => {
      expect(await found('ferry', { language: 'tr' })).toEqual(['timetables'])
      expect(await found('ferry', { topic: 'bees' })).toEqual(['bees'])
      expect(await found('ferry', { author: 'nobody' })).toEqual([])
      expect(
        await found('ferry', { author: 'ada-moss', section: 'transport', kind: 'op-ed' }),
      ).toHaveLength(2)
      expect(await found('ferry', { section: "x' OR '1'='1" })).toEqual([])
    })

    it('finds nothing by what readers do not see', async () => {
      expect(await found('zebra')).toEqual([])
      expect(await found('Quintilla')).toEqual([])
      const answer = await newsroom.fetch('/api/publications?limit=100')
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('search')
      const asked = await newsroom.fetch('/api/publications?where[searchHead][contains]=ferries')
      expect(asked.status).toBe(400)
    })

    it('forgets what is withdrawn and knows what is corrected with the row itself', async () => {
      await publish('otter', { headline: 'An otter' })
      expect(await found('otter')).toEqual(['otter'])
      await change('otter', { state: 'retracted' })
      expect(await found('otter')).toEqual(['otter'])
      await change('otter', searchedWords(contentOf({ headline: 'A badger', body: [] })))
      expect([await found('otter'), await found('badger')]).toEqual([[], ['otter']])
      await change('otter', { state: 'unpublished' })
      expect(await found('badger')).toEqual([])
      await newsroom.payload.db.deleteMany({
        collection: 'publications',
        where: { slug: { equals: 'otter' } },
      })
      expect(await found('badger')).toEqual([])
    })

    it('gives words to texts that went out before there were any', async () => {
      await publish('old', { headline: 'A marmot' }, { words: false })
      await publish('older', { headline: 'The marmot' }, { searchHead: 'nothing', searchFormat: 0 })
      expect(await found('marmot')).toEqual([])
      expect(await fillSearchedWords(newsroom.payload)).toBe(2)
      expect((await found('marmot')).sort()).toEqual(['old', 'older'])
      expect(await found('nothing')).not.toContain('older')
      expect(await fillSearchedWords(newsroom.payload)).toBe(0)
    })

    it.each([
      '"',
      "'",
      '*',
      'a AND',
      'NEAR(a b)',
      '-a',
      'a:b',
      "'a' & 'b",
      '(',
      '\\',
      '$where',
      'ﷺ',
      '½ ½',
      '\u0000',
      '😀',
    ])('takes %j for words and for nothing else', async (question) => {
      expect(Array.isArray(await found(question))).toBe(true)
      expect(Array.isArray(await found(`ferry ${question}`))).toBe(true)
    })

    if (database.name === 'postgres') {
      it('is answered by the index', async () => {
        const { pool } = newsroom.payload.db as unknown as { pool: Pool }
        const question = "'ferry':*"
        const client = await pool.connect()
        const asked: string[] = []
        const query = pool.query.bind(pool)
        pool.query = ((text: string, values: unknown[]) => {
          asked.push(text)
          return query(text, values)
        }) as Pool['query']
        await source.search('ferry', {})
        pool.query = query
        // So few rows are read faster one after the other; the question is whether the index can answer.
        await client.query('SET enable_seqscan = off')
        const { rows } = await client.query<Record<string, string>>(`EXPLAIN ${asked[0]}`, [
          question,
          question,
          'live',
          'retracted',
        ])
        client.release(true)
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
        expect(plan).toContain('publications_search')
        expect(plan).not.toContain('Seq Scan')
      })
    }

    if (database.name === 'sqlite') {
      it('forgives a letter where nothing else is found', async () => {
        expect(await found('timetabel')).toEqual(expect.arrayContaining(['timetables']))
        expect(await found('hony')).toEqual([])
        expect(await found('lihgthouse')).toHaveLength(3)
      })

      it('is whole again after its triggers were lost', async () => {
        const raw = await openRawSql(url)
        await raw.run('DROP TRIGGER publications_search_insert')
        await raw.close()
        await publish('unseen', { headline: 'A narwhal' })
        expect(await found('narwhal')).toEqual([])
        await newsroom.close()
        newsroom = await openNewsroom(url)
        source = publicationSource(newsroom.payload)
        expect(await found('narwhal')).toEqual(['unseen'])
      })
    }
  })
})
