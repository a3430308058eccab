import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ada, contentOf, publicationOf, site } from '../../test/setup/publications.ts'
import { absoluteUrl, resourceUrl, safeHref } from './address.ts'
import { excerpt } from './characters.ts'
import { articleOpenGraph } from './open-graph.ts'
import {
  isReadable,
  pieceItemJson,
  pieceJson,
  readingTimeMinutes,
  type Readable,
} from './piece-json.ts'
import type { Publication } from './source.ts'

const readable = (changes: Partial<Publication> = {}): Readable => {
  const publication = publicationOf(changes)
  if (!isReadable(publication)) throw new Error('not a readable publication')
  return publication
}

describe('the JSON of a piece', () => {
  it('has the body three ways and its furniture as data', () => {
    const piece = pieceJson(readable(), site)
    expect(piece.body).toEqual({
      html: '<p id="p1">The ferry left without us.</p>\n',
      text: 'The ferry left without us.',
      blocks: [
        {
          type: 'paragraph',
          anchor: 'p1',
          children: [{ type: 'text', text: 'The ferry left without us.' }],
        },
      ],
    })
    expect(piece).toMatchObject({
      id: '018f0000-0000-7000-8000-000000000001',
      url: 'https://review.example/opinion/let-the-ferries-run',
      byline: {
        line: 'Ada Moss',
        authors: [{ name: 'Ada Moss', links: ['https://moss.example/'] }],
      },
      disclaimers: [
        { code: 'own-views', version: 2, placement: 'after-body', hash: 'a'.repeat(64) },
      ],
      comments: { policy: 'closed' },
      invitation: { url: 'https://review.example/pitch', email: 'pitches@review.example' },
      readingTimeMinutes: 1,
      state: 'live',
      sequence: 1,
    })
  })

  it('says the same in a list, without the body', () => {
    const { body, ...rest } = pieceJson(readable(), site)
    expect(body).toBeDefined()
    expect(pieceItemJson(readable(), site)).toEqual(rest)
  })

  it('names no author of a piece whose name is withheld', () => {
    const content = contentOf({
      byline: { mode: 'withheld', line: 'Name withheld', authors: [ada] },
      disclosures: [{ author: ada.id, kind: 'interests', text: 'None.' }],
    })
    const publication = readable({ content })
    const everything = JSON.stringify([
      pieceJson(publication, site),
      articleOpenGraph(publication, site),
    ])
    for (const trace of [ada.name, ada.slug, ada.id]) expect(everything).not.toContain(trace)
  })

  it('points at the house where the text first appeared', () => {
    const first = { name: 'Elsewhere', url: 'https://elsewhere.example/a', date: '2025-01-01' }
    const piece = pieceItemJson(readable({ content: contentOf({ firstPublishedAt: first }) }), site)
    expect(piece.canonicalUrl).toBe('https://elsewhere.example/a')
    expect(piece.firstAppearedIn).toEqual(first)

    const bad = { name: 'Elsewhere', url: 'javascript:alert(1)' }
    const safe = pieceItemJson(readable({ content: contentOf({ firstPublishedAt: bad }) }), site)
    expect(safe.canonicalUrl).toBe('https://review.example/opinion/let-the-ferries-run')
    expect(safe.firstAppearedIn).toEqual({ name: 'Elsewhere' })
  })

  it('orders notes as they were made', () => {
    const note = (id: string, at: string) => ({ id, at, type: 'update' as const, text: id })
    const notes = [note('b', '2026-02-02T00:00:00.000Z'), note('a', '2026-02-01T00:00:00.000Z')]
    expect(
      pieceItemJson(readable({ content: contentOf({ notes }) }), site).notes.map(({ id }) => id),
    ).toEqual(['a', 'b'])
  })

  it('has no text to give for anything that is not live or retracted', () => {
    for (const state of ['removed', 'unpublished', 'redirect'] as const) {
      expect(isReadable(publicationOf({ state }))).toBe(false)
    }
    expect(isReadable(publicationOf({ state: 'retracted' }))).toBe(true)
  })

  it('counts reading time in whole minutes, never none', () => {
    expect([0, 238, 239, 1_200].map(readingTimeMinutes)).toEqual([1, 1, 2, 6])
  })
})

describe('addresses', () => {
  it('lead to the web, a mailbox or a telephone, or nowhere', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true })),
        (href) => {
          const safe = safeHref(href)
          expect(safe === undefined || /^(https?:\/\/[^@]*|mailto:|tel:)/.test(safe)).toBe(true)
          expect(safe === undefined || safeHref(safe) === safe).toBe(true)
        },
      ),
    )
  })

  it('keep site-relative ones on the site', () => {
    expect(resourceUrl('/media/a b.webp')).toBe('/media/a%20b.webp')
    expect(absoluteUrl('/media/a.webp', 'https://review.example')).toBe(
      'https://review.example/media/a.webp',
    )
    for (const address of [
      '//evil.example/x',
      '/\\evil.example',
      '/\t/evil.example',
      'data:x',
      '',
    ]) {
      expect(resourceUrl(address, 'https://review.example')).toBeUndefined()
    }
  })
})

describe('an excerpt', () => {
  it('ends at a word and is never longer than asked', () => {
    expect(excerpt('one two three four', 12)).toBe('one two…')
    expect(excerpt('one two', 12)).toBe('one two')
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, length) => {
          expect(Array.from(excerpt(text, length)).length).toBeLessThanOrEqual(length)
        },
      ),
    )
  })
})
