// What other people's programs make of what is given out here.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Readable as Stream } from 'node:stream'

import { describe, expect, it } from '@jest/globals'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { parseSitemap, parseSitemapIndex } from 'sitemap'
import { validateXML } from 'xmllint-wasm'

import { contentOf, publicationOf, site } from '../../test/setup/publications.ts'
import { feedChannel } from './feed-entry.ts'
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts'
import { isReadable } from './piece-json.ts'
import { newsSitemap, sitemap, sitemapIndex } from './sitemaps.ts'

const SELF = 'https://review.example/v1/feed.rss'
const URL_OF_PIECE = 'https://review.example/opinion/let-the-ferries-run'
const readable = [
  publicationOf(),
  publicationOf({
    piece: '018f0000-0000-7000-8000-000000000002',
    slug: 'البحر',
    state: 'retracted',
    publicNote: 'Forged.',
    content: contentOf({ language: 'ar', direction: 'rtl', headline: 'البحر & <السماء> ]]>' }),
  }),
].filter(isReadable)
const channel = feedChannel(readable, site, SELF)

describe('a feed reader', () => {
  it('reads the RSS', () => {
    const feed = parseRssFeed(rssFeed(channel))
    expect(feed).toMatchObject({ title: site.name, link: `${site.url}/`, language: 'en-GB' })
    expect(feed.items).toMatchObject([
      { title: 'Let the ferries run', link: URL_OF_PIECE, dc: { creators: ['Ada Moss'] } },
      { title: 'مسحوب: البحر & <السماء> ]]>' },
    ])
    const [first] = feed.items ?? []
    expect(new Date(first?.pubDate ?? '').toISOString()).toBe('2026-03-01T08:00:00.000Z')
    expect(first?.guid).toMatchObject({ isPermaLink: false })
    expect(first?.content?.encoded).toContain('The ferry left without us.')
    expect(feed.atom?.links).toMatchObject([{ rel: 'self', href: SELF }])
  })

  it('reads the Atom', () => {
    const feed = parseAtomFeed(atomFeed(channel))
    expect(feed).toMatchObject({ title: { value: site.name } })
    expect(feed.entries).toMatchObject([
      { title: { value: 'Let the ferries run' }, authors: [{ name: 'Ada Moss' }] },
      { title: { value: 'مسحوب: البحر & <السماء> ]]>' } },
    ])
    for (const { id, updated, links } of feed.entries ?? []) {
      expect([id, links?.[0]?.href, Number.isNaN(Date.parse(updated ?? ''))]).toEqual([
        expect.stringMatching(/^urn:uuid:/),
        expect.stringMatching(/^https:\/\/review\.example\/opinion\//),
        false,
      ])
    }
  })

  it('reads the JSON Feed', () => {
    const feed = parseJsonFeed(jsonFeed(channel))
    expect(feed).toMatchObject({ title: site.name, home_page_url: `${site.url}/` })
    expect(feed.items).toMatchObject([
      { url: URL_OF_PIECE, authors: [{ name: 'Ada Moss' }] },
      { title: 'مسحوب: البحر & <السماء> ]]>', language: 'ar' },
    ])
  })
})

describe('a sitemap', () => {
  const alternates = [
    { language: 'en-GB', url: URL_OF_PIECE },
    { language: 'tr', url: `${site.url}/opinion/vapurlar` },
  ]
  const ofPieces = sitemap([
    { url: `${site.url}/` },
    { url: URL_OF_PIECE, modifiedAt: '2026-03-01T08:00:00.000Z', alternates },
  ])
  const schema = async () => {
    const file = createRequire(import.meta.url).resolve('sitemap/package.json')
    const text = await readFile(file.replace(/package\.json$/, 'schema/sitemap.xsd'), 'utf8')
    // The schemas of what is added to it, XHTML's links and news, are not there to be read.
    return text.replaceAll('processContents="strict"', 'processContents="lax"')
  }

  it('fits the schema of the protocol', async () => {
    const given = await schema()
    const faults = async (contents: string) =>
      (
        await validateXML({
          xml: [{ fileName: 'sitemap.xml', contents }],
          schema: [{ fileName: 'sitemap.xsd', contents: given }],
        })
      ).errors.map(({ message }) => message)
    expect(await faults(ofPieces)).toEqual([])
    expect(await faults(newsSitemap(readable, site))).toEqual([])
    expect(
      await faults(ofPieces.replace('<loc>', '<lok>').replace('</loc>', '</lok>')),
    ).not.toEqual([])
  })

  it('is read with its languages', async () => {
    const items = await parseSitemap(Stream.from([ofPieces]))
    expect(items[1]).toMatchObject({
      url: URL_OF_PIECE,
      links: alternates.map(({ language, url }) => ({ lang: language, url })),
    })
  })

  it('of news is read with names, dates and titles', async () => {
    const [first, second] = await parseSitemap(Stream.from([newsSitemap(readable, site)]))
    expect(first?.news).toEqual({
      publication: { name: site.name, language: 'en' },
      publication_date: '2026-03-01T08:00:00.000Z',
      title: 'Let the ferries run',
    })
    expect(second?.news?.title).toBe('البحر & <السماء> ]]>')
  })

  it('of sitemaps is read as one', async () => {
    const urls = ['site', '2026-03'].map((part) => `${site.url}/v1/sitemap-${part}.xml`)
    const items = await parseSitemapIndex(Stream.from([sitemapIndex(urls)]))
    expect(items.map(({ url }) => url)).toEqual(urls)
  })
})
