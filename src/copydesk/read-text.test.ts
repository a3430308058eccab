import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { COPY_RULES } from './copy-finding.ts'
import type { CopyRule, TextBlock } from './copy-finding.ts'
import { readText } from './index.ts'
import type { CopyReading } from './index.ts'

const blocksOf = (...texts: string[]): TextBlock[] =>
  texts.map((text, index) => ({ id: String(index), kind: 'paragraph', text }))

const read = (text: string, reading: Partial<CopyReading> = {}) =>
  readText(blocksOf(text), { language: 'en-GB', dateline: '2022-01-25', ...reading })

/** Rule, words and first suggestion of each finding. */
const told = (text: string, reading: Partial<CopyReading> = {}) =>
  read(text, reading).map(({ rule, text: words, fixes }) =>
    fixes?.[0] ? [rule, words, fixes[0].replacement] : [rule, words],
  )

type Row = [text: string, ...expected: [rule: CopyRule, words: string, fix?: string][]]

describe('what reads wrong later, against the dateline', () => {
  it.each<Row>([
    ['It closed last August.', ['relative-date', 'last August', 'in August 2021']],
    ['Since last August it is shut.', ['relative-date', 'last August', 'August 2021']],
    ['Last August it closed.', ['relative-date', 'Last August', 'In August 2021']],
    ['It opens next January.', ['relative-date', 'next January', 'in January 2023']],
    ['She spoke on Monday.', ['relative-date', 'on Monday', 'on 24 January 2022']],
    ['She spoke last Tuesday.', ['relative-date', 'last Tuesday', 'on 18 January 2022']],
    ['It rained yesterday.', ['relative-date', 'yesterday', 'on 24 January 2022']],
    [
      'The council met this week.',
      ['relative-date', 'this week', 'in the week of 24 January 2022'],
    ],
    ['It fell last month.', ['relative-date', 'last month', 'in December 2021']],
    ['It began two years ago.', ['relative-date', 'two years ago', 'in 2020']],
    ['A few days ago it rained.', ['relative-date', 'A few days ago']],
    ['It opened on January 6.', ['date-without-year', 'January 6', 'January 6, 2022']],
    ['It shut on 17 December.', ['date-without-year', '17 December', '17 December 2021']],
    [
      'From May 9 to June 9 it ran.',
      ['date-without-year', 'May 9 to June 9', 'May 9 to June 9, 2021'],
    ],
  ])('in %j', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('says nothing of the date where there is no dateline', () => {
    expect(told('It closed last August.', { dateline: null })).toEqual([
      ['relative-date', 'last August'],
    ])
  })

  it('tells what is wrong already on the day of reading from what will be', () => {
    const weights = (readOn: string) =>
      read('It closed last August, on January 6. It rains this year.', { readOn }).map(
        ({ weight }) => weight,
      )
    expect(weights('2022-03-01')).toEqual(['should', 'should', 'should'])
    expect(weights('2022-09-10')).toEqual(['must', 'should', 'should'])
    expect(weights('2023-09-10')).toEqual(['must', 'must', 'must'])
  })

  it('speaks the language of the text', () => {
    expect(told('Geçen ağustos kapandı, dün açıldı.', { language: 'tr' })).toEqual([
      ['relative-date', 'Geçen ağustos', '2021 yılının Ağustos ayında'],
      ['relative-date', 'dün', '24 Ocak 2022 günü'],
    ])
    expect(told('أغلق الميناء العام الماضي.', { language: 'ar' })).toEqual([
      ['relative-date', 'العام الماضي', 'عام 2021'],
    ])
  })
})

describe('slips of numbers and dates', () => {
  it.each<Row>([
    ['On Friday, 6 January 2022 it met.', ['weekday-wrong', 'Friday, 6 January 2022', 'Thursday']],
    ['On 31 April 2021 it met.', ['no-such-date', '31 April 2021']],
    ['It ends on February 29, 2021.', ['no-such-date', 'February 29, 2021']],
    ['It will be done in 2202.', ['year-unlikely', '2202']],
    ['Since 2031 they have met.', ['year-unlikely', '2031']],
    ['The law of 1998 was changed in 1022.', ['year-unlikely', '1022']],
    ['Some 120 percent of all voters came.', ['percent-over', '120 percent of']],
    ['It cost 3 million billion euros.', ['magnitude-twice', 'million billion', '']],
    [
      'They gave 40% to one, 30% to two and 25% to three.',
      ['percent-sum', '40% to one, 30% to two and 25%'],
    ],
    [
      'There were 45 fires in December, the most in any month in 2020.',
      ['year-disagrees', '2020', '2021'],
    ],
  ])('in %j', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'On Thursday, 6 January 2022 it met.',
    'It ends on 29 February 2024.',
    'By 2050 it will be under water, as it was in 1066.',
    'Prices rose by 120 percent.',
    'A hundred million people, two thousand billion euros.',
    'They gave 40% to one, 30% to two and 30% to three.',
    'There were 45 fires in December, the most in any month of 2021.',
    'In 2500 cases nothing was found.',
  ])('leaves %j alone', (text) => {
    expect(told(text)).toEqual([])
  })

  it('knows Turkish and Arabic dates', () => {
    expect(told('6 Ocak 2022 Cuma toplandı.', { language: 'tr' })).toEqual([
      ['weekday-wrong', '6 Ocak 2022 Cuma', 'Perşembe'],
    ])
    expect(told('اجتمعوا يوم الجمعة 6 يناير 2022.', { language: 'ar' })).toEqual([
      ['weekday-wrong', 'الجمعة 6 يناير 2022', 'الخميس'],
    ])
  })
})

describe('words, marks and spaces', () => {
  it.each<Row>([
    ['It was the the end.', ['repeated-word', 'the the', '']],
    ['Nothing of the sort Accept.', ['stray-word', 'Accept', '']],
    ['He said “no and left.', ['unbalanced', '“']],
    ['It (or so they say was late.', ['unbalanced', '(']],
    ['It was late) again.', ['unbalanced', ')']],
    ['He said "no and left.', ['unbalanced', '"']],
    ['A recipe for war . Again.', ['space-before-stop', ' .', '']],
    ['It was late,and dark.', ['space-missing', ',', ', ']],
    ['It ended.Nobody came.', ['space-missing', '.', '. ']],
    ['It was ( late) then.', ['space-inside', ' ', '']],
    ['It was  late.', ['double-space', '  ', ' ']],
    ['It was late.. Dark.', ['doubled-stop', '..', '.']],
    ['It is “so” and “so” and "so" again.', ['mixed-quotes', '"'], ['mixed-quotes', '"']],
    [
      'It – late – was, and - dark - too – yes.',
      ['mixed-dashes', ' - ', ' – '],
      ['mixed-dashes', ' - ', ' – '],
    ],
  ])('in %j', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'She had had enough, and that that was so.',
    'They flew to Walla Walla.',
    'First, a) the door; 2) the key.',
    'See https://example.org/a,b and ask@example.org,please.',
    'Wait … and wait ... now.',
    'At 10:30 it was 3.5 or 1,000.',
    'The U.S.A. and the e.g. of it.',
  ])('leaves %j alone', (text) => {
    expect(told(text)).toEqual([])
  })

  it('lets a quotation run over paragraphs, each of which opens it', () => {
    const blocks = blocksOf('He said: “It is late.', '“It is dark, too.”')
    expect(readText(blocks, { language: 'en' })).toEqual([])
    expect(readText(blocks.slice(0, 1), { language: 'en' })).toHaveLength(1)
  })

  it('has nothing English to say of Turkish, which doubles words and means it', () => {
    const text = 'Yavaş yavaş the the yürüdü, last August, 31 April 2021.'
    expect(told(text, { language: 'tr' })).toEqual([])
    expect(told('Bu bu kitap.', { language: 'tr' })).toEqual([['repeated-word', 'Bu bu', '']])
    expect(told('last August the the', { language: 'cy' })).toEqual([])
  })
})

describe('a whole text', () => {
  const words = fc.constantFrom(
    'last',
    'August',
    'January 6',
    ' .',
    'Accept.',
    '2021',
    '٦ يناير',
    'dün',
    '\u00a0',
    '\n',
    '“',
    '"',
    '(',
    '120%',
    'million',
    'the',
    'Mr.',
    '—',
    ' - ',
    'in 2202',
  )
  const prose = fc
    .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
    .map((parts) => parts.join(' '))

  it('gives ranges in order that hold what they say, within the sentence named', () => {
    fc.assert(
      fc.property(
        fc.array(prose, { maxLength: 4 }),
        fc.constantFrom('en', 'fr', 'tr', 'ar'),
        (texts, language) => {
          const blocks = blocksOf(...texts)
          let last = { block: -1, start: 0 }
          for (const finding of readText(blocks, { language, dateline: '2022-01-25' })) {
            const { text } = blocks[Number(finding.block)]!
            expect(COPY_RULES).toContain(finding.rule)
            expect(text.slice(finding.start, finding.end)).toBe(finding.text)
            expect(text.startsWith(finding.sentence, finding.sentenceStart)).toBe(true)
            for (const fix of finding.fixes ?? []) {
              expect(fix.start).toBeGreaterThanOrEqual(0)
              expect(fix.end).toBeLessThanOrEqual(text.length)
            }
            const at = { block: Number(finding.block), start: finding.start }
            expect(at.block > last.block || at.start >= last.start).toBe(true)
            last = at
          }
        },
      ),
    )
  })

  it.each([
    ' ',
    'a',
    '.',
    '"',
    '“',
    '(',
    ')',
    '1 ',
    '12% ',
    'the ',
    'Mr. ',
    'last ',
    'a.B',
    'In 2021 ',
    'million ',
    '6 January 2021 ',
    '- ',
    '\n',
    ',,',
    'الأسبوع ',
  ])('reads a long run of %j without running wild', (unit) => {
    // A finder that backtracks, or looks back from each finding, would not come back from this.
    const text = unit.repeat(200_000 / unit.length)
    for (const language of ['en', 'tr', 'ar']) {
      expect(Array.isArray(read(text, { language }))).toBe(true)
    }
  })

  const seed = path.resolve(import.meta.dirname, '../../../shared/seeds/opinion-article.txt')
  const withSeed = existsSync(seed) ? it : it.skip
  withSeed('finds what an editor would mend in the article that the project grew from', () => {
    const blocks = blocksOf(...readFileSync(seed, 'utf8').split(/\n+/))
    const found = readText(blocks, { language: 'en', dateline: '2022-01-25' })
    const count = (rule: CopyRule) => found.filter((each) => each.rule === rule).length
    expect(count('relative-date')).toBe(3)
    expect(count('date-without-year')).toBe(5)
    expect(count('stray-word')).toBe(1)
    expect(count('space-before-stop')).toBe(1)
    expect(count('year-disagrees')).toBe(1)
    expect(found).toHaveLength(11)
  })
})
