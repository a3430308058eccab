import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { executableIn, htmlElements, htmlText } from '../../../test/setup/parsed.ts'
import { ada, contentOf, paragraph, publicationOf, site } from '../../../test/setup/publications.ts'
import type { Content } from '../../publishing/content.ts'
import { isReadable, type Readable } from '../piece-json.ts'
import type { Publication } from '../source.ts'
import { bylineMarkup } from './byline.ts'
import { footHtml, mastheadHtml } from './frame.ts'
import { articlePage, authorPage, correctionsPage, frontPage } from './index.ts'
import { toHtml } from '../markup.ts'

const readable = (changes: Partial<Publication> = {}): Readable => {
  const publication = publicationOf(changes)
  if (!isReadable(publication)) throw new Error('not a readable publication')
  return publication
}
const withContent = (changes: Partial<Content>) => readable({ content: contentOf(changes) })
const picture = { id: 'm', url: '/media/a.webp', width: 1200, height: 800, alt: 'A boat' }
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('"><script>alert(1)</script>', "' onmouseover='x", '</h1><svg onload=x>', '-->'),
)

describe('the page of a piece', () => {
  it('shows everything in order, under one first-level heading and none skipped', () => {
    const page = articlePage(
      withContent({
        picture,
        body: [
          paragraph('The ferry left.'),
          {
            type: 'crosshead',
            anchor: 'c',
            level: 2,
            children: [{ type: 'text', text: 'A quay' }],
          },
        ],
        notes: [
          {
            id: 'n1',
            type: 'correction',
            at: '2026-03-03T00:00:00.000Z',
            text: 'Nine.',
            anchor: 'p1',
          },
        ],
      }),
      site,
    )
    const text = htmlText(page.bodyHtml)
    const order = [
      'Transport',
      'Opinion',
      'Let the ferries run',
      'A timetable is a promise.',
      'Ada Moss',
      '1 March 2026',
      'The ferry left.',
      'The views are the author’s own.',
      'works for the port',
      'Nine.',
      'About the author',
      'twenty years',
      'Send a pitch.',
      'not open for comments',
    ].map((words) => text.indexOf(words))
    expect(order).toEqual([...order].sort((one, other) => one - other))
    expect(order).not.toContain(-1)

    const elements = htmlElements(page.bodyHtml)
    const levels = elements.flatMap(({ name }) => /^h(\d)$/.exec(name)?.[1] ?? []).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    }
    expect(elements.find(({ name }) => name === 'img')?.attributes).toMatchObject({
      width: '1200',
      height: '800',
      fetchpriority: 'high',
    })
    expect(elements.find(({ attributes }) => attributes['href'] === '#p1')).toBeDefined()
    expect(page).toMatchObject({
      title: 'Let the ferries run – The Harbour Review',
      canonicalUrl: 'https://review.example/opinion/let-the-ferries-run',
      noIndex: false,
    })
  })

  it('shows no empty box where nobody is named', () => {
    for (const mode of ['desk', 'withheld'] as const) {
      const byline = { mode, line: 'The editorial board', authors: mode === 'desk' ? [] : [ada] }
      const html = articlePage(withContent({ byline, disclosures: [] }), site).bodyHtml
      expect(html).not.toContain('author-box')
      expect(html).not.toContain('Ada Moss')
      expect(html).toContain('The editorial board')
    }
  })

  it('marks a retracted piece above its text and keeps it out of search', () => {
    const page = articlePage(readable({ state: 'retracted', publicNote: 'It was forged.' }), site)
    const text = htmlText(page.bodyHtml)
    expect(text.indexOf('It was forged.')).toBeGreaterThan(-1)
    expect(text.indexOf('It was forged.')).toBeLessThan(text.indexOf('The ferry left'))
    expect(page.noIndex).toBe(true)
    expect(page.title).toMatch(/^Retracted: /)
  })

  it.each([
    ['ar', 'rtl', 'رأي', 'عن الكاتب', 'زمن القراءة: دقيقة واحدة', 'مارس'],
    ['tr', 'ltr', 'Görüş', 'Yazar hakkında', '1 dakikalık okuma', '1 Mart 2026'],
  ] as const)('speaks the language of a piece in “%s”', (language, direction, ...expected) => {
    const { bodyHtml } = articlePage(withContent({ language, direction, words: 90 }), site)
    const [article, ...elements] = htmlElements(bodyHtml)
    expect(article?.attributes).toMatchObject({ lang: language, dir: direction })
    const label = elements.find(({ attributes }) => attributes['class'] === 'label')
    expect(label?.attributes).not.toHaveProperty('lang')
    const text = htmlText(bodyHtml)
    for (const words of expected) expect(text).toContain(words)
    expect(text).not.toMatch(/Opinion|Published|min read|About the author|Disclosures|March/)
  })

  it('speaks as the house where it has no words of the piece’s language, and says so', () => {
    const hebrew = { language: 'he', direction: 'rtl' } as const
    const label = (language: string) =>
      htmlElements(articlePage(withContent(hebrew), { ...site, language }).bodyHtml).find(
        ({ attributes }) => attributes['class'] === 'label',
      )?.attributes
    expect(label('en')).toMatchObject({ lang: 'en-GB', dir: 'ltr' })
    expect(label('ar')).toMatchObject({ lang: 'ar' })
    expect(label('ar')).not.toHaveProperty('dir')
    expect(label('fr')).toMatchObject({ lang: 'en-GB', dir: 'ltr' })
  })

  it('says of which language are the house’s words that the piece’s language has none of', () => {
    const language = 'ar'
    const invitation = { text: 'Write to us', url: '/pitch', language: 'en' }
    const comments = { policy: 'open', notice: 'Open', language: 'en' } as const
    const { bodyHtml } = articlePage(
      withContent({ language, direction: 'rtl', comments, invitation }),
      site,
    )
    expect(bodyHtml).toContain('<p lang="en" dir="ltr">Write to us</p>')
    expect(bodyHtml).toContain('<p class="comments" lang="en" dir="ltr">Open</p>')
    const own = articlePage(withContent({ comments: { policy: 'open', notice: 'Open' } }), site)
    expect(own.bodyHtml).toContain('<p class="comments">Open</p>')
  })

  it('runs nothing, whatever the desk typed', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const page = articlePage(
          readable({
            slug: 'a-slug',
            state: 'retracted',
            publicNote: text,
            content: contentOf({
              headline: text,
              standfirst: text,
              language: text,
              byline: {
                mode: 'authors',
                line: text,
                authors: [{ ...ada, name: text, bio: text, slug: text, links: [text] }],
              },
              section: { id: text, slug: text, name: text },
              topics: [{ id: text, slug: text, name: text }],
              picture: { ...picture, url: text, alt: text, caption: text },
              notes: [{ id: text, type: 'correction', at: text, text, anchor: text }],
              comments: { policy: 'closed', notice: text, language: text },
              invitation: { text, url: text, email: text, language: text },
              firstPublishedAt: { name: text, url: text, date: text },
            }),
          }),
          { ...site, name: text, email: text, description: text },
        )
        expect(executableIn(page.bodyHtml)).toEqual([])
        expect(page.jsonLd).not.toContain('<')
      }),
      { numRuns: 60 },
    )
  })
})

describe('the byline', () => {
  const ben = { ...ada, slug: 'ben-ruiz', name: 'Ben Ruiz' }
  it('stays as printed, with the names leading to their authors', () => {
    const line = 'Ada Moss and Ben Ruiz, in Douglas'
    const html = toHtml(bylineMarkup({ mode: 'authors', line, authors: [ada, ben] }))
    expect(htmlText(html)).toBe(line)
    expect(htmlElements(html).map(({ attributes, text }) => [attributes['href'], text])).toEqual([
      ['/authors/ada-moss', 'Ada Moss'],
      ['/authors/ben-ruiz', 'Ben Ruiz'],
    ])
  })

  it('keeps every word, whatever the names and the line are', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ') })
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 3 }), (line, names) => {
        const authors = names.map((name) => ({ ...ada, name }))
        expect(htmlText(toHtml(bylineMarkup({ mode: 'authors', line, authors })))).toBe(line)
      }),
    )
  })
})

describe('the other pages', () => {
  const listed = { publications: [readable(), withContent({ picture })], next: 'abc', first: true }

  it('lead the front with the newest piece and go on to older ones', () => {
    const elements = htmlElements(frontPage(listed, site).bodyHtml)
    expect(elements.filter(({ name }) => name === 'article')).toHaveLength(2)
    expect(
      elements.find(({ attributes }) => attributes['rel'] === 'next')?.attributes['href'],
    ).toBe('/?after=abc')
    expect(frontPage({ ...listed, first: false }, site).noIndex).toBe(true)
    expect(
      htmlText(frontPage({ publications: [], next: null, first: true }, site).bodyHtml),
    ).toContain('Nothing has been published yet.')
  })

  it('show an author with their pieces, and corrections with their dates', () => {
    const author = authorPage(ada, listed, site)
    expect(htmlText(author.bodyHtml)).toContain('Harbour pilot')
    expect(author.canonicalUrl).toBe('https://review.example/authors/ada-moss')
    expect(JSON.parse(author.jsonLd ?? '')).toMatchObject({
      mainEntity: { name: 'Ada Moss', jobTitle: 'Harbour pilot' },
    })
    const notes = [
      {
        id: 'n',
        type: 'correction' as const,
        at: '2026-03-03T00:00:00.000Z',
        text: 'Nine.',
        anchor: 'p1',
      },
    ]
    const corrections = correctionsPage({ ...listed, publications: [withContent({ notes })] }, site)
    expect(htmlText(corrections.bodyHtml)).toContain('Correction, 3 March 2026: Nine.')
    expect(corrections.bodyHtml).toContain('href="/opinion/let-the-ferries-run#p1"')
  })

  it('have a masthead with a way past it and a foot with the feed', () => {
    expect(htmlElements(mastheadHtml(site))[0]).toMatchObject({
      name: 'a',
      attributes: { href: '#main' },
    })
    expect(htmlElements(footHtml(site)).map(({ attributes }) => attributes['href'])).toContain(
      '/v1/feed.rss',
    )
  })
})
