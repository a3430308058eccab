import { describe, expect, it } from '@jest/globals'

import { NAMESPACE, withDeskWords, WORDS } from './words.ts'
import type { DeskWords } from './words.ts'

const flat = (words: DeskWords) =>
  new Map(
    Object.entries(words).flatMap(([section, keys]) =>
      Object.entries(keys as Record<string, string>).map(
        ([key, text]) => [`${section}:${key}`, text] as const,
      ),
    ),
  )

const places = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()

const english = flat(WORDS.en as DeskWords)

describe.each(['tr', 'ar'])('the words in %s', (language) => {
  const words = flat(WORDS[language] as DeskWords)

  it('are the same as in English, none empty', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('have the same places to fill in', () => {
    const different = [...words].filter(
      ([key, text]) => places(text).join() !== places(english.get(key) ?? '').join(),
    )
    expect(different).toEqual([])
  })
})

describe('the translations of the panel', () => {
  it('hold the desk’s words beside the host’s own, and English where the desk has none', () => {
    const { translations } = withDeskWords({
      supportedLanguages: { de: {} } as never,
      translations: { en: { general: { noLabel: '–' } } } as never,
    }) as { translations: Record<string, Record<string, Record<string, unknown>>> }
    expect(translations.en?.general).toEqual({ noLabel: '–' })
    expect(translations.en?.[NAMESPACE]?.places).toEqual(WORDS.en?.places)
    expect(translations.tr?.[NAMESPACE]?.places).toEqual(WORDS.tr?.places)
    expect(translations.de?.[NAMESPACE]?.places).toEqual(WORDS.en?.places)
  })

  it('let the host say a word otherwise', () => {
    const { translations } = withDeskWords({
      translations: { en: { [NAMESPACE]: { places: { inbox: 'Post room' } } } } as never,
    }) as { translations: Record<string, Record<string, Record<string, Record<string, string>>>> }
    expect(translations.en?.[NAMESPACE]?.places).toEqual({
      ...WORDS.en?.places,
      inbox: 'Post room',
    })
  })
})
