import { gunzipSync } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'
import { decodeTrie } from 'cspell-trie-lib'

import { misspellings, suggestionsFor } from '../copydesk/index.ts'
import type { DictionaryCode } from '../copydesk/index.ts'
import { dictionaryBytes, installedDictionaries } from './dictionary-files.ts'

async function read(code: DictionaryCode) {
  const trie = decodeTrie(gunzipSync((await dictionaryBytes(code)) ?? new Uint8Array()))
  return {
    has: (word: string) => trie.hasWord(word, true),
    near: (word: string) => trie.suggest(word, { numSuggestions: 5, timeout: 60_000 }),
  }
}

/** Words of many endings, and slips with what each should be. */
const SAMPLES: readonly [DictionaryCode, string, Record<string, string>][] = [
  [
    'en-GB',
    'the councillors’ travelling theatre didn’t organise harbour manoeuvres for the newsroom',
    { recieve: 'receive', seperate: 'separate', goverment: 'government', color: 'colour' },
  ],
  ['en-US', 'the color of the harbor traveling theater', { recieve: 'receive', teh: 'the' }],
  [
    'tr',
    'evlerimizden gelebilecekmiş yapılabileceğini okuyamadıklarımız İstanbul’da kararlaştırılmıştı rüzgârın kâğıt vatandaşlarımızın',
    { yanlız: 'yalnız', şöför: 'şoför', orjinal: 'orijinal', laboratuar: 'laboratuvar' },
  ],
  [
    'ar',
    'وسيكتبونها المواطنين بالحكومة فالقرار يستخدمونه ليترجموا تُكتب شوارعنا لأنهم',
    { الانتخبات: 'الانتخابات', الديموقراتية: 'الديموقراطية' },
  ],
]

describe('the dictionaries that are installed', () => {
  it('are of the languages that the desk knows, each with its edition', async () => {
    const editions = await installedDictionaries()
    expect(Object.keys(editions)).toEqual(['en-GB', 'en-US', 'tr', 'ar'])
    for (const edition of Object.values(editions)) expect(edition).toMatch(/^\d+\.\d+\.\d+/)
  })

  it.each(['de', '../../package.json', 'constructor', ''])('have no “%s”', async (code) => {
    expect(await dictionaryBytes(code)).toBeNull()
  })

  it.each(SAMPLES)('know the words of %s, and what is no word', async (language, right, slips) => {
    const dictionary = await read(language)
    const found = (text: string) => {
      const blocks = [{ id: 'body.0', kind: 'paragraph' as const, text }]
      const all = misspellings(blocks, { language, dictionary, house: [] }).get('body.0') ?? []
      return all.map(({ says }) => says?.word)
    }
    expect(found(right)).toEqual([])
    expect(found(Object.keys(slips).join(' '))).toEqual(Object.keys(slips))
    for (const [slip, meant] of Object.entries(slips)) {
      expect(suggestionsFor(slip, { dictionary, language }).slice(0, 5)).toContain(meant)
    }
  })
})
