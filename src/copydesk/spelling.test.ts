import { describe, expect, it } from '@jest/globals'

import type { TextBlock } from './copy-finding.ts'
import { misspellings, suggestionsFor } from './spelling.ts'
import { formsOfWord } from './word-forms.ts'

const blocks = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ id: `body.${index}`, kind: 'paragraph', text }))

const dictionary = (...words: string[]) => ({
  has: (word: string) => words.includes(word),
  near: (word: string) => words.filter((each) => each.charAt(0) === word.charAt(0)),
})

const wordsFound = (language: string, words: string[], texts: TextBlock[], house: string[] = []) =>
  [...misspellings(texts, { language, dictionary: dictionary(...words), house }).values()]
    .flat()
    .map(({ says }) => says?.word)

describe('spelling', () => {
  const english = 'the ferry was late and full council of'.split(' ')

  it('points out what stands in no dictionary, where it stands', () => {
    const found = misspellings(blocks('The ferry was layte.'), {
      language: 'en-GB',
      dictionary: dictionary(...english),
      house: [],
    })
    expect(found.get('body.0')).toEqual([
      { rule: 'spelling', start: 14, end: 19, weight: 'perhaps', says: { word: 'layte' } },
    ])
  })

  it('leaves names alone, wherever they stand once they are known for names', () => {
    const text = blocks('Aldwick was late.', 'The ferry of Aldwick was late.')
    expect(wordsFound('en', english, text)).toEqual([])
    expect(wordsFound('en', english, blocks('Ferrry was late.'))).toEqual(['Ferrry'])
    expect(wordsFound('en', english, blocks('Maren Dusk was late. Maren’s ferry.'))).toEqual([])
    expect(wordsFound('tr', [], blocks('Gözlügöl’ün'))).toEqual([])
    expect(wordsFound('en', english, blocks('The ferry: “Layte!”'))).toEqual(['Layte'])
  })

  it('takes a headline with capitals throughout for no list of names', () => {
    const headline = (text: string): TextBlock[] => [{ id: 'headline', kind: 'headline', text }]
    expect(wordsFound('en', english, headline('The Feryr Was Late'))).toEqual(['Feryr'])
    expect(wordsFound('en', english, headline('The ferry of Aldwick was late'))).toEqual([])
  })

  it('knows the words of the house', () => {
    const text = blocks('the gozleme was late, the Gozleme was full')
    expect(wordsFound('en', english, text, ['Gozleme'])).toEqual([])
  })

  it.each([
    'a 3D b2b x',
    'NATO',
    'mail@layte.example',
    'https://layte.example/feryr',
    '@layte',
    'e.g.',
    'الرياض',
    'порт',
  ])('looks at no word in “%s”', (text) =>
    expect(wordsFound('en', english, blocks(text))).toEqual([]),
  )

  it('points out one word a few times at most', () => {
    expect(wordsFound('en', english, blocks('layte '.repeat(50)))).toHaveLength(3)
  })

  it('suggests what the dictionary has, with the capital of the word', () => {
    const options = { language: 'en', dictionary: dictionary('late', 'lake'), house: [] }
    expect(suggestionsFor('layte', options)).toEqual(['late', 'lake'])
    expect(suggestionsFor('Layte', options)).toEqual(['Late', 'Lake'])
    expect(suggestionsFor('layte’s', options)).toEqual(['late’s', 'lake’s'])
  })

  it('knows the possessive of English, the apostrophe and the dotted i of Turkish', () => {
    expect(wordsFound('en', english, blocks('the council’s ferry'))).toEqual([])
    expect(wordsFound('tr', ['istanbul', 'ılık'], blocks('ILIK değil'))).toEqual(['değil'])
    expect(formsOfWord('İstanbul’da', 'tr')).toContain('istanbul')
    expect(formsOfWord('rüzgâr', 'tr')).toContain('rüzgar')
    expect(formsOfWord('gösterilebilecekmiş', 'tr')).toContain('gösterilebilecek')
  })

  it('looks through what Arabic writes together with a word', () => {
    expect(formsOfWord('سيكتبونها', 'ar')).toContain('يكتبون')
    expect(formsOfWord('وسيكتبونها', 'ar')).toContain('يكتبون')
    expect(formsOfWord('تُكتب', 'ar')).toContain('تكتب')
    // A letter of the word itself is not looked through until too little is left.
    expect(formsOfWord('فيه', 'ar').every((form) => form.length >= 3)).toBe(true)
  })
})
