import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import {
  contentOf,
  paragraph,
  publicationOf,
  site,
  sourceOver,
} from '../../test/setup/publications.ts'
import { createDelivery } from './delivery.ts'
import { ninjs } from './ninjs.ts'
import { isReadable, type Readable } from './piece-json.ts'
import type { Publication } from './source.ts'

const readable = (changes: Partial<Publication> = {}): Readable => {
  const publication = publicationOf(changes)
  if (!isReadable(publication)) throw new Error('not a readable publication')
  return publication
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv)
// Of places on the map we say nothing; the schema of those is named by the one of ninjs all the same.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' })
const schema = JSON.parse(
  readFileSync(new URL('../../test/setup/ninjs-schema_3.1.json', import.meta.url), 'utf8'),
) as object
const holds = ajv.compile(schema)
const faultsOf = (document: unknown) => (holds(document) ? [] : holds.errors)

const picture = {
  id: 'm1',
  url: '/media/ferry.jpg',
  width: 1600,
  height: 900,
  alt: 'A ferry leaves',
  caption: 'The last one.',
  credit: 'Ben Ruiz',
  sizes: [{ url: '/media/ferry-400.jpg', width: 400, height: 225 }],
}

describe('ninjs', () => {
  it('is what the schema of the standard asks for, with everything and with nothing', () => {
    const rich = contentOf({
      picture,
      headlines: { search: 'Ferries', social: 'Let them run' },
      firstPublishedAt: { name: 'The Bell', url: 'https://bell.example/1', date: '2026-01-01' },
      notes: [{ id: 'n', type: 'correction', at: '2026-03-02T00:00:00.000Z', text: 'It was two.' }],
    })
    const { picture: _picture, section: _section, standfirst: _standfirst, ...bare } = contentOf()
    for (const publication of [
      readable({ content: rich }),
      readable({ content: { ...bare, topics: [], disclaimers: [], disclosures: [] } }),
      readable({ state: 'retracted', publicNote: 'Made up.' }),
      readable({
        content: contentOf({ byline: { mode: 'desk', line: 'The board', authors: [] } }),
      }),
    ]) {
      expect(faultsOf(ninjs(publication, site))).toEqual([])
    }
    expect(faultsOf({ ...ninjs(readable(), site), invented: 1 })).not.toEqual([])
    expect(faultsOf({ ...ninjs(readable(), site), versionCreated: 'yesterday' })).not.toEqual([])
  })

  it('carries the text, who wrote it, and what must be shown with it', () => {
    const document = ninjs(readable({ content: contentOf({ picture }) }), site)
    expect(document).toMatchObject({
      uri: 'urn:uuid:018f0000-0000-7000-8000-000000000001',
      pubStatus: 'usable',
      version: '1',
      language: 'en-GB',
      by: 'Ada Moss',
      headlines: [{ role: 'main', value: 'Let the ferries run' }],
      people: [{ name: 'Ada Moss', rel: 'author', uri: 'https://review.example/authors/ada-moss' }],
      subjects: [
        { name: 'Transport', rel: 'section' },
        { name: 'Ferries', rel: 'about' },
      ],
      associations: [{ type: 'picture', by: 'Ben Ruiz' }],
    })
    expect(document.bodies.map(({ role }) => role)).toEqual([
      'main',
      'plain',
      'disclaimer',
      'disclosure',
    ])
    expect(document.bodies[0]?.value).toContain('The ferry left without us.')
    expect(document.bodies[2]?.value).toBe('The views are the author’s own.')
  })

  it('says of a retracted piece that it is cancelled, and why', () => {
    const document = ninjs(readable({ state: 'retracted', publicNote: 'Made up.' }), site)
    expect(document).toMatchObject({ pubStatus: 'canceled', edNote: 'Retracted. Made up.' })
  })

  it('names nobody whose name is withheld', () => {
    const { authors } = contentOf().byline
    const content = contentOf({
      byline: { mode: 'withheld', line: 'Name withheld', authors },
      body: [paragraph('I was there.')],
    })
    const document = ninjs(readable({ content }), site)
    expect(document.people).toEqual([])
    expect(JSON.stringify({ ...document, bodies: [] })).not.toContain('Moss')
  })
})

describe('ninjs at the address of the piece', () => {
  const ninjsType = { accept: 'application/vnd.iptc.ninjs+json, application/json;q=0.5' }
  const { source } = sourceOver([publicationOf()])
  const delivery = createDelivery({ source })
  const slug = 'let-the-ferries-run'
  const ask = async (url: string, headers = {}) => {
    const { status, headers: told, body } = await delivery.handle({ method: 'GET', url, headers })
    return { status, vary: told['Vary'], text: Buffer.from(body ?? '').toString() }
  }

  it('is for whoever takes it, in whatever order they ask, and caches are told', async () => {
    const piece = `/v1/pieces/${slug}`
    const named = await ask(`${piece}.ninjs`)
    for (let turn = 0; turn < 2; turn += 1) {
      expect((await ask(piece, ninjsType)).text).toBe(named.text)
      expect((await ask(`${piece}.ninjs`, ninjsType)).text).toBe(named.text)
      const plain = await ask(piece, { accept: 'application/json' })
      expect(JSON.parse(plain.text)).toHaveProperty('sequence')
      expect([plain.vary, named.vary]).toEqual(Array(2).fill('Accept, Accept-Encoding'))
    }
    expect((await ask('/v1/pieces/none', ninjsType)).status).toBe(404)
  })

  it('is of no other address', async () => {
    for (const url of ['/v1/pieces', `/v1/pieces/${slug}?fields=headline`, '/v1/feed.json']) {
      expect(await ask(url, ninjsType)).toEqual(await ask(url))
    }
    expect((await ask('/v1/pieces')).vary).toBe('Accept-Encoding')
  })
})
