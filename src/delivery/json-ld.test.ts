import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { ada, contentOf, publicationOf, site } from '../../test/setup/publications.ts'
import { htmlElements } from '../../test/setup/parsed.ts'
import { printable } from './characters.ts'
import { articleJsonLd, scriptJson } from './json-ld.ts'
import { isReadable, type Readable } from './piece-json.ts'
import type { Publication } from './source.ts'

const readable = (changes: Partial<Publication> = {}): Readable => {
  const publication = publicationOf(changes)
  if (!isReadable(publication)) throw new Error('not a readable publication')
  return publication
}
/** The description as a program of another house reads it out of the page. */
const read = (publication: Readable) => {
  const html = `<script type="application/ld+json">${scriptJson(articleJsonLd(publication, site))}</script>`
  const [script, ...others] = htmlElements(html)
  expect(others).toEqual([])
  return JSON.parse(script?.text ?? '') as Record<string, unknown>
}

describe('the piece in schema.org terms', () => {
  it('names the article, its author, its publisher and what it is about', () => {
    expect(read(readable())).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'OpinionNewsArticle',
      headline: 'Let the ferries run',
      description: 'A timetable is a promise.',
      url: 'https://review.example/opinion/let-the-ferries-run',
      author: [
        {
          '@type': 'Person',
          name: 'Ada Moss',
          jobTitle: 'Harbour pilot',
          url: 'https://review.example/authors/ada-moss',
          sameAs: ['https://moss.example/'],
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Harbour Review',
        logo: { url: 'https://review.example/logo.png' },
      },
      datePublished: '2026-03-01T08:00:00.000Z',
      articleSection: 'Transport',
      keywords: ['Ferries'],
      wordCount: 5,
      inLanguage: 'en-GB',
      isAccessibleForFree: true,
      backstory: 'Ada Moss works for the port.\n\nThe views are the author’s own.',
    })
  })

  it('carries corrections but not updates, and says that a piece is retracted', () => {
    const notes = [
      {
        id: 'n1',
        type: 'correction' as const,
        at: '2026-03-03T00:00:00.000Z',
        text: 'It was nine.',
      },
      {
        id: 'n2',
        type: 'update' as const,
        at: '2026-03-04T00:00:00.000Z',
        text: 'They sail again.',
      },
    ]
    const live = read(readable({ content: contentOf({ notes }) }))
    expect(live['correction']).toEqual([
      expect.objectContaining({ '@type': 'CorrectionComment', text: 'It was nine.' }),
    ])
    expect(live['creativeWorkStatus']).toBeUndefined()

    const retracted = read(readable({ state: 'retracted', publicNote: 'The letter was forged.' }))
    expect(retracted['creativeWorkStatus']).toBe('Retracted')
    expect(retracted['correction']).toEqual([
      expect.objectContaining({ name: 'Retraction', text: 'The letter was forged.' }),
    ])
  })

  it('never says who wrote a piece whose name is withheld', () => {
    const content = contentOf({
      byline: { mode: 'withheld', line: 'Name withheld', authors: [ada] },
      disclosures: [{ author: ada.id, kind: 'payment', text: 'Unpaid.' }],
    })
    const text = JSON.stringify(read(readable({ content })))
    expect(text).not.toContain('Ada Moss')
    expect(text).not.toContain(ada.id)
    expect(text).toContain('Name withheld')
  })

  it('stays inside its script element and keeps every word, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028\u2029'),
    )
    fc.assert(
      fc.property(hostile, (headline) => {
        expect(read(readable({ content: contentOf({ headline }) }))['headline']).toBe(
          printable(headline),
        )
      }),
    )
    expect(scriptJson({ a: '</script>&\u2028' })).toBe(
      '{"a":"\\u003c/script\\u003e\\u0026\\u2028"}',
    )
  })
})
