import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  ada,
  contentOf,
  publicationOf,
  site,
  sourceOver,
} from '../../../test/setup/publications.ts'
import { encoded } from '../../../test/setup/random-requests.ts'
import { executableIn, htmlElements, htmlText } from '../../../test/setup/parsed.ts'
import type { DeliveryAnswer } from '../answer.ts'
import { createDelivery } from '../delivery.ts'
import type { Publication } from '../source.ts'
import { boundsOf, monthsBetween } from '../months.ts'

const idOf = (number: number) => `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`

function pagesOver(publications: Publication[]) {
  const { source, state } = sourceOver(publications)
  const delivery = createDelivery({ source, css: 'body { margin: 0 }' })
  const ask = async (url: string, headers: Record<string, string> = {}) => {
    const answer = (await delivery.page({ method: 'GET', url, headers })) as DeliveryAnswer
    return { ...answer, html: Buffer.from(answer.body ?? '').toString('utf8') }
  }
  return { delivery, state, ask }
}

const many = Array.from({ length: 23 }, (_, index) =>
  publicationOf({
    id: idOf(index + 1),
    piece: idOf(index + 100),
    slug: `piece-${index + 1}`,
    publishedAt: new Date(Date.UTC(2025, 10 + (index % 3), 1 + index)).toISOString(),
    content: contentOf({ slug: `piece-${index + 1}`, headline: `Headline ${index + 1}` }),
  }),
)

const ADDRESSES = [
  '/',
  '/opinion/piece-7',
  '/authors/ada-moss',
  '/topics/ferries',
  '/sections/transport',
  '/corrections',
  '/archive',
  '/archive/2025-11',
  '/search',
  '/search?q=ferry',
]

describe('the readers’ pages', () => {
  it.each(ADDRESSES)('%s is a whole document that runs nothing', async (url) => {
    const { ask } = pagesOver(many)
    const { status, headers, html } = await ask(url)
    expect([status, headers['Content-Type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'")
    expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">\n<head>/)
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]*The Harbour Review<\/title>/)
    expect(html).toMatch(/<link rel="stylesheet" href="\/site\.css\?v=[\w-]{12}">/)
    const main = html.slice(html.indexOf('<main'))
    // A form of the site's own runs nothing either; the policy holds it here.
    expect(executableIn(main).filter((each) => each !== '<form>')).toEqual([])
    expect(headers['Content-Security-Policy']).toContain(
      url.startsWith('/search') ? "form-action 'self'" : "form-action 'none'",
    )
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes)
    expect(scripts.every((attributes) => attributes === ' type="application/ld+json"')).toBe(true)
  })

  it('lead to each other: every link of the site is answered', async () => {
    const { ask, delivery } = pagesOver(many)
    const links = new Set<string>()
    for (const address of ADDRESSES) {
      const { html } = await ask(address)
      for (const { name, attributes } of htmlElements(html)) {
        const href = attributes['href'] ?? ''
        if (name === 'a' && href.startsWith('/') && href !== '/pitch') links.add(href)
      }
    }
    expect(links.size).toBeGreaterThan(20)
    for (const url of links) {
      const request = { method: 'GET', url, headers: {} }
      const answer = url.startsWith('/v1/')
        ? await delivery.handle(request)
        : await delivery.page(request)
      expect([url, answer?.status]).toEqual([url, 200])
    }
  })

  it('are read page by page to the last piece, whatever others add to the address', async () => {
    const { ask } = pagesOver(many)
    const first = await ask('/?utm_source=x')
    const [, next = ''] = /rel="next" href="\/\?after=([\w-]+)"/.exec(first.html) ?? []
    const second = await ask(`/?fbclid=1&after=${next}`)
    expect(first.html.match(/<article class="teaser"/g)).toHaveLength(20)
    expect(second.html.match(/<article class="teaser"/g)).toHaveLength(3)
    expect(second.html).toContain('noindex')
    expect((await ask('/?after=nonsense')).status).toBe(404)
  })

  it('are answered from memory until something changes', async () => {
    const { ask, state, delivery } = pagesOver(many)
    const before = await ask('/')
    const builds = delivery.stats().builds
    await ask('/?utm_source=mail')
    expect(delivery.inMemory({ method: 'GET', url: '/', headers: {} })?.status).toBe(200)
    expect(delivery.stats().builds).toBe(builds)
    state.publications = many.filter(({ slug }) => slug !== 'piece-21')
    delivery.changed(['piece-21'])
    expect(before.html).toContain('Headline 21')
    expect((await ask('/')).html).not.toContain('Headline 21')
  })

  it('rebuild what changed and nothing else', async () => {
    const { ask, delivery } = pagesOver(many)
    for (const address of ['/opinion/piece-7', '/opinion/piece-8', '/']) await ask(address)
    const { builds } = delivery.stats()
    delivery.changed(['piece-7'])
    for (const address of ['/opinion/piece-7', '/opinion/piece-8', '/']) await ask(address)
    expect(delivery.stats().builds - builds).toBe(2)
  })

  it('say what is not there in the house’s own words', async () => {
    const { ask, delivery } = pagesOver([
      publicationOf({
        state: 'unpublished',
        slug: 'back',
        content: contentOf({ headline: 'Draft' }),
      }),
    ])
    for (const url of ['/opinion/back', '/opinion/none', '/topics/none', '/authors/none']) {
      const { status, html } = await ask(url)
      expect([url, status]).toEqual([url, 404])
      expect(htmlText(html)).toContain('There is nothing at this address')
      expect(html).not.toContain('Draft')
      const kept = delivery.inMemory({ method: 'GET', url, headers: {} })
      expect(kept?.headers['Content-Type']).toBe('text/html; charset=utf-8')
    }
  })

  it('go on from memory while the database is away, and say so; others say that it is', async () => {
    const { source, state } = sourceOver(many)
    const clock = { now: Date.parse('2026-03-02T12:00:00.000Z') }
    const delivery = createDelivery({ source, css: '', now: () => clock.now })
    const ask = (url: string) => delivery.page({ method: 'GET', url, headers: {} })
    await ask('/')
    state.failure = new Error('away')
    clock.now += 60_000
    const kept = await ask('/')
    expect([kept?.status, kept?.headers['Age'], kept?.headers['Warning']]).toEqual([
      200,
      '60',
      '110 - "Response is Stale"',
    ])
    const other = await ask('/opinion/piece-3')
    expect([other?.status, other?.headers['Retry-After']]).toEqual([503, '5'])
  })

  it('come with robots rules and a stylesheet that may be kept for good', async () => {
    const { ask } = pagesOver(many)
    const robots = await ask('/robots.txt')
    expect(robots.html).toContain(`Sitemap: ${site.url}/v1/sitemap.xml`)
    const [, address = ''] = /href="(\/site\.css\?v=[\w-]+)"/.exec((await ask('/')).html) ?? []
    const style = await ask(address)
    expect(style.html).toBe('body { margin: 0 }')
    expect(style.headers['Cache-Control']).toBe('public, max-age=31536000, immutable')
  })

  it('show no name that is withheld', async () => {
    const { ask } = pagesOver([
      publicationOf({
        content: contentOf({
          byline: {
            mode: 'withheld',
            line: 'Name withheld',
            authors: [{ ...ada, name: 'Hidden' }],
          },
        }),
      }),
    ])
    for (const url of ['/', '/opinion/let-the-ferries-run']) {
      expect((await ask(url)).html).not.toContain('Hidden')
    }
    expect((await ask('/authors/ada-moss')).status).toBe(404)
  })

  it('search: words are marked, what was typed is text, and more is a page away', async () => {
    const { ask } = pagesOver(many)
    const form = await ask('/search')
    expect(form.html).toContain('<form class="search" role="search" action="/search">')
    expect(form.html).not.toContain('<ol class="teasers">')

    const found = await ask('/search?q=FERRY+headl&utm_source=x')
    expect(found.html).toContain('content="noindex"')
    expect(found.html).toContain('23 pieces found.')
    expect(found.html).toContain('The <mark>ferry</mark> left without us.')
    expect(found.html).toMatch(/<h2><a href="[^"]+"><mark>Headline<\/mark> \d/)
    const [, next = ''] = /rel="next" href="(\/search\?q=FERRY%20headl&amp;after=\w+)"/.exec(
      found.html,
    ) ?? ['', '']
    const rest = await ask(next.replace('&amp;', '&'))
    expect(rest.html.match(/<article class="teaser"/g)).toHaveLength(3)
    expect(rest.html).not.toContain('rel="next"')

    const hostile = await ask(`/search?q=${encodeURIComponent('zz"><script>x</script>')}`)
    expect(hostile.status).toBe(200)
    expect(executableIn(hostile.html.slice(hostile.html.indexOf('<main')))).toEqual(['<form>'])
    expect(htmlText(hostile.html)).toContain('Nothing was found for “zz"><script>x</script>”.')
    for (const nothing of ['/search?q=', '/search?q=%20…', '/search?q=%00', '/search?after=x']) {
      expect((await ask(nothing)).html).toBe(form.html)
    }
  })

  it('search: whatever is typed is answered, and nothing of it is kept', async () => {
    const { ask, delivery } = pagesOver(many)
    await ask('/search')
    const { entries } = delivery.stats()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (q) => {
        const { status, html } = await ask(`/search?q=${encoded(q)}`)
        expect(status).toBe(200)
        expect(executableIn(html.slice(html.indexOf('<main')))).toEqual(['<form>'])
      }),
      { numRuns: 50 },
    )
    expect(delivery.stats().entries).toBe(entries)
  })

  it('search: speaks the language of the house, from the right where it is written so', async () => {
    const { source } = sourceOver(many)
    const house = { ...site, language: 'ar' }
    const delivery = createDelivery({ source: { ...source, site: async () => house }, css: '' })
    const url = `/search?q=${encodeURIComponent('ferry')}`
    const answer = await delivery.page({ method: 'GET', url, headers: {} })
    const html = Buffer.from(answer?.body ?? '').toString()
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('عدد المقالات: 23')
  })

  it('the front tells programs how to search', async () => {
    const { ask } = pagesOver(many)
    const [, text = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec((await ask('/')).html) ?? []
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'WebSite',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: `${site.url}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    })
  })

  it('offer each width of a picture once', async () => {
    const picture = {
      id: 'p',
      url: '/media/p.jpg',
      width: 640,
      height: 480,
      alt: 'A ferry',
      sizes: [
        { url: '/media/p-320.jpg', width: 320, height: 240 },
        { url: '/media/p-640.jpg', width: 640, height: 480 },
        { url: '/media/p-800.jpg', width: 640, height: 480 },
      ],
    }
    const { ask } = pagesOver([publicationOf({ content: contentOf({ picture }) })])
    const { html } = await ask('/opinion/let-the-ferries-run')
    expect(html).toContain('srcset="/media/p-320.jpg 320w, /media/p.jpg 640w"')
  })
})

describe('months', () => {
  it('run from the first piece to the last, over the turn of a year, as the house has them', () => {
    const [first, last] = ['2025-11-30T23:00:00.000Z', '2026-02-01T00:00:00.000Z']
    expect(monthsBetween(first, last, 'UTC')).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
    expect(monthsBetween(first, last, 'Europe/Istanbul')).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(monthsBetween(first, last, 'America/New_York')).toEqual([
      ...['2026-01', '2025-12', '2025-11'],
    ])
  })

  it.each([
    ['2024-02', 'UTC', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2026-12', 'Nowhere/At-All', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2026-03', 'Europe/London', '2026-03-01T00:00:00.000Z', '2026-03-31T23:00:00.000Z'],
    ['2026-10', 'Europe/London', '2026-09-30T23:00:00.000Z', '2026-11-01T00:00:00.000Z'],
    ['2026-03', 'Europe/Istanbul', '2026-02-28T21:00:00.000Z', '2026-03-31T21:00:00.000Z'],
    ['2026-03', 'Pacific/Kiritimati', '2026-02-28T10:00:00.000Z', '2026-03-31T10:00:00.000Z'],
    ['2025-11', 'America/St_Johns', '2025-11-01T02:30:00.000Z', '2025-12-01T03:30:00.000Z'],
  ])('%s in %s is from %s to %s', (month, zone, since, before) => {
    expect(boundsOf(month, zone)).toEqual({ since, before })
  })

  it('hold every moment once', () => {
    const zones = ['UTC', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo', 'America/Sao_Paulo']
    const time = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2039-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(time, fc.constantFrom(...zones), (date, zone) => {
        const at = date.toISOString()
        const [month = ''] = monthsBetween(at, at, zone)
        const { since, before } = boundsOf(month, zone)
        expect([at >= since, at < before]).toEqual([true, true])
        expect(monthsBetween(since, before, zone)).toHaveLength(2)
      }),
    )
  })

  it('begin at midnight of the house, in the archive, in the sitemap and under the headline', async () => {
    const { source, state } = sourceOver([
      publicationOf({ slug: 'first', publishedAt: '2026-02-28T21:00:00.000Z' }),
      publicationOf({ id: idOf(2), slug: 'last', publishedAt: '2026-02-28T20:59:59.999Z' }),
    ])
    state.site = { ...site, timeZone: 'Europe/Istanbul' }
    const delivery = createDelivery({ source, css: '' })
    const ask = async (url: string) => {
      const request = { method: 'GET', url, headers: {} }
      const answer = (await delivery.page(request)) ?? (await delivery.handle(request))
      return Buffer.from(answer.body ?? '').toString()
    }
    const slugsAt = async (url: string) =>
      [...(await ask(url)).matchAll(/\/opinion\/(\w+)/g)].map(([, slug]) => slug)
    for (const page of ['/archive/', '/v1/sitemap-']) {
      const end = page === '/archive/' ? '' : '.xml'
      expect(await slugsAt(`${page}2026-03${end}`)).toEqual(['first'])
      expect(await slugsAt(`${page}2026-02${end}`)).toEqual(['last'])
    }
    expect(await ask('/archive')).toContain('href="/archive/2026-02"')
    expect(await ask('/opinion/first')).toContain('>1 March 2026</time>')
    expect(await ask('/opinion/last')).toContain('>28 February 2026</time>')
  })
})
