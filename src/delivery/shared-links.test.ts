// What programs that show links make of a page: its Open Graph, and the oEmbed it leads to.
import { describe, expect, it } from '@jest/globals'
import { unfurl } from 'unfurl.js'

import { contentOf, publicationOf, site, sourceOver } from '../../test/setup/publications.ts'
import { createDelivery } from './delivery.ts'
import type { Publication } from './source.ts'

const picture = {
  id: 'm',
  url: '/media/ferry.webp',
  width: 1200,
  height: 800,
  alt: 'A ferry at dusk',
  sizes: [{ url: '/media/ferry-400.webp', width: 400, height: 267 }],
}

/** What such a program knows of an address, of a site with these publications. */
async function shown(publications: Publication[], address: string) {
  const { source } = sourceOver(publications)
  const delivery = createDelivery({ source, css: '' })
  const asked: string[] = []
  const fetch = async (url: string) => {
    asked.push(url)
    const request = { method: 'GET', url: url.slice(site.url.length), headers: {} }
    const answer = (await delivery.page(request)) ?? (await delivery.handle(request))
    return new Response(answer.body as BodyInit | null, answer)
  }
  return { asked, metadata: await unfurl(site.url + address, { fetch, oembed: true }) }
}

describe('a program that shows links', () => {
  it('reads the Open Graph of a piece and is led to its oEmbed', async () => {
    const pieces = [publicationOf({ content: contentOf({ picture }) })]
    const { asked, metadata } = await shown(pieces, '/opinion/let-the-ferries-run')
    const address = `${site.url}/opinion/let-the-ferries-run`
    expect(metadata).toMatchObject({
      title: 'Let the ferries run – The Harbour Review',
      canonical_url: address,
      open_graph: {
        type: 'article',
        title: 'Let the ferries run',
        url: address,
        site_name: 'The Harbour Review',
        locale: 'en_GB',
        description: 'A timetable is a promise.',
        images: [
          { url: `${site.url}/media/ferry.webp`, width: 1200, height: 800, alt: 'A ferry at dusk' },
        ],
      },
      twitter_card: { card: 'summary_large_image' },
      oEmbed: {
        type: 'link',
        version: '1.0',
        title: 'Let the ferries run',
        author_name: 'Ada Moss',
        author_url: `${site.url}/authors/ada-moss`,
        provider_name: 'The Harbour Review',
        provider_url: `${site.url}/`,
        cache_age: 300,
        thumbnails: [{ url: `${site.url}/media/ferry-400.webp`, width: 400, height: 267 }],
      },
    })
    expect(asked).toEqual([address, `${site.url}/v1/oembed?url=${encodeURIComponent(address)}`])
  })

  it('is told in both that a piece is retracted', async () => {
    const pieces = [publicationOf({ slug: 'البحر', state: 'retracted', publicNote: 'Forged.' })]
    const { metadata } = await shown(pieces, `/opinion/${encodeURIComponent('البحر')}`)
    expect(metadata.open_graph.title).toBe('Retracted: Let the ferries run')
    expect(metadata.oEmbed?.title).toBe('Retracted: Let the ferries run')
  })

  it.each(['/', '/authors/ada-moss', '/topics/ferries', '/search'])(
    'reads the Open Graph of %s',
    async (address) => {
      const { metadata } = await shown([publicationOf()], address)
      expect(metadata.open_graph).toMatchObject({
        type: 'website',
        url: site.url + address,
        title: expect.stringContaining('The Harbour Review'),
        images: [{ url: `${site.url}/logo.png` }],
      })
      expect(metadata.oEmbed).toBeUndefined()
    },
  )
})
