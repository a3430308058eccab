import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { contentOf, paragraph, publicationOf, site } from '../../test/setup/publications.ts'
import { executableIn, htmlText, xmlElements } from '../../test/setup/parsed.ts'
import { printable } from './characters.ts'
import { feedChannel } from './feed-entry.ts'
import { atomFeed, jsonFeed, rssFeed } from './feeds.ts'
import { isReadable, type Readable } from './piece-json.ts'
import { newsSitemap, sitemap } from './sitemaps.ts'
import type { Publication } from './source.ts'

const readable = (changes: Partial<Publication> = {}): Readable => {
  const publication = publicationOf(changes)
  if (!isReadable(publication)) throw new Error('not a readable publication')
  return publication
}
const channel = (publication = readable(), house = site) =>
  feedChannel([publication], house, 'https://review.example/v1/feed.rss')
const textAt = (xml: string, path: string) =>
  xmlElements(xml).find((element) => element.path === path)?.text
const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '&amp;lt;',
    '<script>alert(1)</script>',
    '\0\u000b\uFFFF',
    'a\r\nb',
  ),
)

describe('RSS', () => {
  it('is well-formed and gives back every word, whatever the text', () => {
    fc.assert(
      fc.property(hostile, hostile, (headline, text) => {
        const content = contentOf({
          headline,
          body: [paragraph(text)],
          disclaimers: [],
          disclosures: [],
        })
        const xml = rssFeed(channel(readable({ content }), { ...site, name: headline }))
        expect(textAt(xml, 'rss/channel/item/title') ?? '').toBe(printable(headline))
        const html = textAt(xml, 'rss/channel/item/content:encoded') ?? ''
        expect(htmlText(html)).toBe(`${printable(text)}\n`)
        expect(executableIn(html)).toEqual([])
      }),
    )
  })

  it('says who wrote it, when, and where it stands', () => {
    const xml = rssFeed(channel())
    expect(textAt(xml, 'rss/channel/title')).toBe('The Harbour Review')
    expect(textAt(xml, 'rss/channel/lastBuildDate')).toBe('Mon, 02 Mar 2026 09:00:00 GMT')
    expect(textAt(xml, 'rss/channel/item/link')).toBe(
      'https://review.example/opinion/let-the-ferries-run',
    )
    expect(textAt(xml, 'rss/channel/item/dc:creator')).toBe('Ada Moss')
    expect(textAt(xml, 'rss/channel/item/pubDate')).toBe('Sun, 01 Mar 2026 08:00:00 GMT')
    expect(xmlElements(xml).find(({ path }) => path.endsWith('/guid'))).toMatchObject({
      text: '018f0000-0000-7000-8000-000000000001',
      attributes: { isPermaLink: 'false' },
    })
  })

  it('carries the disclaimer and the disclosures with the text, and no relative address', () => {
    const html = textAt(rssFeed(channel()), 'rss/channel/item/content:encoded') ?? ''
    expect(htmlText(html)).toContain('The views are the author’s own.')
    expect(htmlText(html)).toContain('Ada Moss works for the port.')
    expect(html).not.toMatch(/(?:href|src)="\//)
  })

  it('gives the summary to programs that read it as HTML without losing a character', () => {
    const content = contentOf({ standfirst: '1 < 2 & <b>bold</b>' })
    const description = textAt(
      rssFeed(channel(readable({ content }))),
      'rss/channel/item/description',
    )
    expect(htmlText(description ?? '')).toBe('1 < 2 & <b>bold</b>')
  })

  it('keeps a retracted piece, marked, so that those who hold it learn of it', () => {
    const xml = rssFeed(channel(readable({ state: 'retracted', publicNote: 'Forged.' })))
    expect(textAt(xml, 'rss/channel/item/title')).toBe('Retracted: Let the ferries run')
    expect(textAt(xml, 'rss/channel/item/content:encoded')).toContain('Forged.')
  })
})

describe('Atom', () => {
  it('is well-formed and gives back every word, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (headline) => {
        const content = contentOf({ headline, topics: [{ id: 't', slug: 't', name: headline }] })
        const xml = atomFeed(channel(readable({ content })))
        expect(textAt(xml, 'feed/entry/title')).toBe(printable(headline))
        const terms = xmlElements(xml).filter(({ path }) => path === 'feed/entry/category')
        expect(terms.at(-1)?.attributes['term']).toBe(printable(headline))
      }),
    )
  })

  it('has what the format requires of every feed and entry', () => {
    const paths = xmlElements(atomFeed(channel())).map(({ path }) => path)
    for (const required of ['id', 'title', 'updated']) {
      expect(paths).toContain(`feed/${required}`)
      expect(paths).toContain(`feed/entry/${required}`)
    }
    expect(paths).toContain('feed/entry/author/name')
  })
})

describe('JSON Feed', () => {
  it('is version 1.1 with one item per piece', () => {
    expect(JSON.parse(jsonFeed(channel()))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Harbour Review',
      home_page_url: 'https://review.example/',
      items: [
        {
          id: '018f0000-0000-7000-8000-000000000001',
          url: 'https://review.example/opinion/let-the-ferries-run',
          title: 'Let the ferries run',
          authors: [{ name: 'Ada Moss', url: 'https://review.example/authors/ada-moss' }],
          tags: ['Transport', 'Ferries'],
          date_published: '2026-03-01T08:00:00.000Z',
        },
      ],
    })
  })
})

describe('sitemaps', () => {
  it('are well-formed, whatever the slug and the headline', () => {
    fc.assert(
      fc.property(hostile, hostile, (slug, headline) => {
        const publication = readable({ slug, content: contentOf({ headline }) })
        const [title] = xmlElements(newsSitemap([publication], site)).filter(({ path }) =>
          path.endsWith('news:title'),
        )
        expect(title?.text ?? '').toBe(printable(headline))
        const [location] = xmlElements(
          sitemap([
            { url: `https://review.example/opinion/${encodeURIComponent(printable(slug))}` },
          ]),
        ).filter(({ path }) => path.endsWith('/loc'))
        expect(new URL(location?.text ?? '').origin).toBe('https://review.example')
      }),
    )
  })

  it('write languages as news search does', () => {
    const languageOf = (language: string) =>
      textAt(
        newsSitemap([readable({ content: contentOf({ language }) })], site),
        'urlset/url/news:news/news:publication/news:language',
      )
    expect(['en-GB', 'ar', 'zh-Hant', 'zh-CN'].map(languageOf)).toEqual([
      'en',
      'ar',
      'zh-tw',
      'zh-cn',
    ])
  })
})
