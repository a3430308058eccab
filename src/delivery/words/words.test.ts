import { describe, expect, it } from '@jest/globals'

import { site } from '../../../test/setup/publications.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { voiceOfSite } from './index.ts'
import type { ReaderWords } from './reader-words.ts'
import { turkish } from './turkish.ts'

/** Every text by its place. */
const textsOf = (value: unknown, place = ''): [string, string][] => {
  if (typeof value === 'string') return [[place, value]]
  if (typeof value === 'function') {
    return [[place, String((value as (...args: unknown[]) => string)(7, 'Review'))]]
  }
  return Object.entries(value as object).flatMap(([name, each]) =>
    textsOf(each, `${place}.${name}`),
  )
}

describe('the words of the readers’ pages', () => {
  it.each([
    ['Turkish', turkish],
    ['Arabic', arabic],
  ])('are all there in %s, and none of them is English', (_, words: ReaderWords) => {
    const translated = new Map(textsOf(words))
    expect([...translated.keys()]).toEqual(textsOf(english).map(([place]) => place))
    const left = textsOf(english).filter(
      ([place, text]) => text === translated.get(place) && /\p{L}/u.test(text),
    )
    expect(left).toEqual([])
  })

  it('count in Arabic as Arabic does', () => {
    const { minutes } = arabic.piece
    expect([1, 2, 3, 11].map(minutes).map((text) => text.split(' ').at(-1))).toEqual([
      'واحدة',
      'دقيقتان',
      'دقائق',
      'دقيقة',
    ])
  })

  it('are those of the house, and English where there are none', () => {
    const told = (language: string) => voiceOfSite({ ...site, language }).words
    expect([told('tr-TR'), told('ar-EG'), told('en-US'), told('fr'), told('')]).toEqual([
      turkish,
      arabic,
      english,
      english,
      english,
    ])
  })
})
