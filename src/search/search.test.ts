import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { excerptOf } from './excerpt.ts'
import { createSearch } from './search.ts'
import type { SearchDocument } from './text-index.ts'
import { fold, wordsOf } from './words.ts'

const documentOf = (slug: string, changes: Partial<SearchDocument> = {}): SearchDocument => ({
  id: `id-${slug}`,
  slug,
  headline: '',
  standfirst: '',
  names: '',
  body: '',
  language: 'en',
  kind: 'op-ed',
  section: '',
  series: '',
  authors: [],
  topics: [],
  ...changes,
})

function searchOver(documents: SearchDocument[], limits?: { most: number; whole: number }) {
  const state = { documents, reads: 0 }
  const search = createSearch(
    {
      newest: (after) => {
        state.reads += 1
        const start = after === undefined ? 0 : Number(after)
        const next = start + 2
        return Promise.resolve({
          documents: state.documents.slice(start, next),
          ...(next < state.documents.length ? { next: String(next) } : {}),
        })
      },
      bySlug: (slug) =>
        Promise.resolve(state.documents.find((document) => document.slug === slug) ?? null),
    },
    limits,
  )
  return { search, state }
}

describe('words', () => {
  it.each([
    ['Café', 'cafe'],
    ['ISPARTA', 'isparta'],
    ['Isparta', fold('ısparta')],
    ['İstanbul', 'istanbul'],
    ['Straße', 'straße'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['writer’s', 'writers'],
  ])('fold %s to %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })

  it('stand where they are said to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { folded, start, end } of wordsOf(text)) {
          expect(fold(text.slice(start, end))).toBe(folded)
        }
      }),
    )
  })
})

describe('an excerpt', () => {
  it('holds the words, marked', () => {
    const text = `${'The tide. '.repeat(60)}A ferry waits for the harbour master.${' Later.'.repeat(60)}`
    const parts = excerptOf(text, ['ferry', 'harb'])
    expect(parts.filter(({ hit }) => hit).map((part) => part.text)).toEqual(['ferry', 'harbour'])
    expect(parts[0]).toEqual({ text: '… ' })
  })

  it('is a stretch of the text, whatever was asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ferry', 'tide', 'the', 'Harbour', '—', 'über'), {
          maxLength: 120,
        }),
        fc.array(fc.constantFrom('ferry', 'har', 'uber'), { maxLength: 3 }),
        (words, asked) => {
          const text = words.join(' ')
          const shown = excerptOf(text, asked)
            .map((part) => part.text)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '')
          expect(text).toContain(shown)
          expect(shown.length).toBeLessThan(400)
        },
      ),
    )
  })
})

describe('search', () => {
  const harbour = [
    documentOf('a', { headline: 'Let the ferries run', body: 'A timetable is a promise.' }),
    documentOf('b', {
      headline: 'On timetables',
      body: 'The ferry left without us.',
      language: 'tr',
    }),
    documentOf('c', { headline: 'Bees', body: 'Honey, ferry, honey.', topics: ['bees'] }),
  ]

  it('finds what holds all the words, the headline before the text', async () => {
    const { search } = searchOver(harbour)
    expect(await search.find('timetable', {})).toEqual(['id-b', 'id-a'])
    expect(await search.find('ferry left', {})).toEqual(['id-b'])
    expect(await search.find('ferry nothing', {})).toEqual([])
    expect(await search.find('…', {})).toEqual([])
  })

  it('forgives a letter where nothing else is found', async () => {
    const { search } = searchOver(harbour)
    expect(await search.find('timetabel', {})).not.toEqual([])
  })

  it('is narrowed by what is asked besides', async () => {
    const { search } = searchOver(harbour)
    expect(await search.find('ferry', { language: 'tr' })).toEqual(['id-b'])
    expect(await search.find('ferry', { topic: 'bees' })).toEqual(['id-c'])
    expect(await search.find('ferry', { author: 'nobody' })).toEqual([])
  })

  it('forgets what is withdrawn, and knows what is new, before the next answer', async () => {
    const { search, state } = searchOver([...harbour])
    await search.find('ferry', {})
    state.documents = [...harbour.slice(0, 2), documentOf('d', { body: 'One more ferry.' })]
    search.changed(['c', 'd'])
    expect((await search.find('ferry', {})).sort()).toEqual(['id-b', 'id-d'])
    expect(await search.find('honey', {})).toEqual([])
  })

  it('is made once, however many ask', async () => {
    const { search, state } = searchOver(harbour)
    await Promise.all([search.find('ferry', {}), search.find('bees', {})])
    await search.find('honey', {})
    expect(state.reads).toBe(2)
  })

  it('is made before anyone asks, and again when that failed', async () => {
    const { search, state } = searchOver(harbour)
    await search.prepare()
    expect(search.size()).toBe(3)
    const { reads } = state
    expect(await search.find('honey', {})).toEqual(['id-c'])
    expect(state.reads).toBe(reads)
    let isDown = true
    const other = createSearch({
      newest: () =>
        isDown ? Promise.reject(new Error('away')) : Promise.resolve({ documents: harbour }),
      bySlug: () => Promise.resolve(null),
    })
    await expect(other.prepare()).rejects.toThrow('away')
    isDown = false
    expect(await other.find('honey', {})).toEqual(['id-c'])
  })

  it('keeps to its bounds: the newest, and of the older ones the head alone', async () => {
    const { search } = searchOver(harbour, { most: 2, whole: 1 })
    expect(await search.find('promise', {})).toEqual(['id-a'])
    expect(await search.find('ferry', {})).toEqual([])
    expect(await search.find('timetables', {})).toEqual(['id-b'])
    expect(search.size()).toBe(2)
  })

  it('answers any question at once', async () => {
    const { search } = searchOver(harbour)
    await search.find('ferry', {})
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (question) => {
        const started = performance.now()
        expect(Array.isArray(await search.find(question, {}))).toBe(true)
        expect(performance.now() - started).toBeLessThan(500)
      }),
      { numRuns: 300 },
    )
  })
})
