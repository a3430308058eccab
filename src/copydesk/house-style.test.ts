import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { faultOfRule, linesOf, sentencesOf, styleMatcher } from './index.ts'
import type { StyleRule } from './index.ts'

const ruleOf = (
  find: string | string[],
  prefer = '',
  more: Partial<StyleRule> = {},
): StyleRule => ({
  id: 'r',
  find: [find].flat(),
  prefer,
  reason: '',
  language: 'en',
  weight: 'should',
  matchCase: false,
  ...more,
})

const found = (rule: StyleRule | StyleRule[], text: string, language = 'en') =>
  styleMatcher([rule].flat(), language)
    .find(text, sentencesOf(text))
    .map(({ start, end, fixes }) => [text.slice(start, end), fixes?.[0]?.replacement])

describe('a rule of house style', () => {
  it.each<[StyleRule, string, unknown]>([
    [
      ruleOf('utilise', 'use'),
      'We utilise it. Utilise it.',
      [
        ['utilise', 'use'],
        ['Utilise', 'Use'],
      ],
    ],
    [ruleOf('organiz*', 'organis*'), 'An organization.', [['organization', 'organisation']]],
    [ruleOf('*ization', '*isation'), 'Normalization came.', [['Normalization', 'Normalisation']]],
    [ruleOf('in order to', 'to'), 'In order to win.', [['In order to', 'To']]],
    [ruleOf('e.g.', 'for example'), 'Fruit, e.g. pears.', [['e.g.', 'for example']]],
    [ruleOf("don't", 'do not'), 'We don’t know.', [['don’t', 'do not']]],
    [
      ruleOf('co-operate', 'cooperate'),
      'They co-operate, co operate.',
      [['co-operate', 'cooperate']],
    ],
    [ruleOf('illegals'), 'The illegals came.', [['illegals', undefined]]],
    [ruleOf(['war', 'war on want'], 'x'), 'A war on want.', [['war on want', 'x']]],
  ])('%# finds what it says', (rule, text, expected) => {
    expect(found(rule, text)).toEqual(expected)
  })

  it('is of its language, or of all', () => {
    const rule = ruleOf('kitap', 'x', { language: 'tr' })
    expect(found(rule, 'Bir kitap.', 'tr')).toHaveLength(1)
    expect(found(rule, 'A kitap.', 'en')).toEqual([])
    expect(found({ ...rule, language: 'all' }, 'A kitap.', 'en')).toHaveLength(1)
    expect(found(ruleOf('ısı', 'x', { language: 'tr' }), 'ISI arttı.', 'tr')).toHaveLength(1)
  })

  it('minds capitals where it is told to, and leaves the first word of a sentence alone', () => {
    const rule = ruleOf('Internet', 'internet', { matchCase: true })
    expect(found(rule, 'The Internet is slow. Internet use grows. The internet.')).toEqual([
      ['Internet', 'internet'],
    ])
  })

  it('looks up a bounded number of words, twice as many for a text twice as long', () => {
    const rules = Array.from({ length: 500 }, (_, index) =>
      ruleOf([`the x${index}`, `over${index}*`]),
    )
    const steps = (length: number) => {
      const matcher = styleMatcher(rules, 'en')
      matcher.find('the over '.repeat(length), [])
      return matcher.steps()
    }
    expect(steps(2000) / steps(1000)).toBeLessThan(2.1)
    expect(steps(1000) / 2000).toBeLessThan(8)
  })

  it('never fits what its words do not', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-d ]{1,30}$/),
        fc.stringMatching(/^[a-d]{3,5}$/),
        (text, word) => {
          const words = text.split(' ').filter((each) => each === word)
          expect(found(ruleOf(word, 'zz'), text)).toHaveLength(words.length)
        },
      ),
    )
  })
})

describe('a rule that somebody writes', () => {
  const fault = (rule: StyleRule, wrong: string[] = [], right: string[] = []) =>
    faultOfRule(rule, { wrong, right })

  it('stands when its examples do', () => {
    expect(fault(ruleOf('utilise', 'use'), ['We utilise it.'], ['We use it.'])).toBeNull()
  })

  it('names the example that fails', () => {
    expect(fault(ruleOf('utilise'), ['We utilise it.', 'We utilised it.'])).toMatchObject({
      field: 'wrong',
      as: 'missed',
      places: { number: 2, example: 'We utilised it.' },
    })
    expect(fault(ruleOf('util*'), [], ['A utility.'])).toMatchObject({
      field: 'right',
      as: 'caught',
      places: { number: 1, example: 'A utility.' },
    })
  })

  it.each([[[]], [['*']], [['a*']], [['a*b']], [['* word']], [['one* two*']], [['x'.repeat(81)]]])(
    'is refused for %j',
    (find) => {
      expect(fault(ruleOf(find))).toMatchObject({ field: 'find' })
    },
  )

  it('is refused where what to write has a star and what is found has none', () => {
    expect(fault(ruleOf('utilise', 'us*'))).toMatchObject({ field: 'prefer' })
  })

  it('is written one to a line', () => {
    expect(linesOf(' one \r\n\n two\n')).toEqual(['one', 'two'])
    expect(linesOf(null)).toEqual([])
  })
})
