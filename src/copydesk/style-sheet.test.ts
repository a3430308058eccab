import { describe, expect, it } from '@jest/globals'

import { WORDS } from '../words/words.ts'
import { planOfSheet, readStyleSheet, styleSheetOf } from './index.ts'
import type { KeptStyleRule, PlannedRow } from './index.ts'

const tables = Object.values(WORDS) as unknown as Parameters<typeof readStyleSheet>[1]
const [english = {}, turkish = {}] = tables

const UTILISE: KeptStyleRule = {
  publicId: 'rule-1',
  find: 'utilise\nutilize',
  prefer: 'use',
  reason: 'Plain words.',
  language: 'en',
  weight: 'should',
  matchCase: false,
  wrong: 'We utilise it.',
  right: 'We use it.',
  active: true,
}

function plan(text: string, kept: readonly KeptStyleRule[] = [UTILISE]): PlannedRow[] {
  const read = readStyleSheet(text, tables)
  if ('fault' in read) throw new Error(read.fault.as)
  return planOfSheet(read.rules, { kept, words: tables, languages: ['en', 'tr', 'ar'] })
}

const HEAD = 'Find,Write instead,Wrong,Right,Language\n'

describe('the table of house rules', () => {
  it.each([
    ['English', english],
    ['Turkish', turkish],
  ])('changes nothing when it comes back as it went out in %s', (_name, words) => {
    const odd: KeptStyleRule = {
      ...UTILISE,
      publicId: 'rule-2',
      find: '=SUM',
      prefer: '-plus',
      reason: "'=1",
      language: 'all',
      wrong: '',
      right: null,
      active: false,
    }
    const file = styleSheetOf([UTILISE, odd], words)
    expect(file).toContain("'=SUM")
    expect(plan(file, [UTILISE, odd]).map(({ what }) => what)).toEqual(['same', 'same'])
  })

  it('makes a rule of a row without an id, and names what another would change', () => {
    const rows = plan(
      `Id,${HEAD}rule-1,utilise,employ,We utilise it.,,en\n,prior to,before,,,all\n`,
    )
    expect(rows).toMatchObject([
      {
        line: 2,
        what: 'changed',
        columns: ['find', 'prefer', 'right'],
        rule: { weight: 'should' },
      },
      { line: 3, what: 'new', rule: { find: 'prior to', prefer: 'before', active: true } },
    ])
  })

  it('knows a rule without its id by what it finds', () => {
    expect(plan('find,language,prefer\n"utilise\nutilize",en,use\n')).toMatchObject([
      { what: 'same' },
    ])
  })

  it('loses no row for a bad one, and tries each rule on its own examples', () => {
    const rows = plan(
      [
        'find,wrong,right,weight,language,id',
        'prior to,Before noon.,,,,',
        'ahead,,Go ahead.,,,',
        'one*two*,,,,,',
        'whilst,,,often,,',
        'amongst,,,,xx,',
        'learnt,,,,,no-such-rule',
        'towards,,,,,',
        'Towards,,,,,',
        ',,,must,,',
      ].join('\n'),
    )
    expect(rows.map((row) => (row.what === 'refused' ? row.fault.as : row.what))).toEqual([
      'missed',
      'caught',
      'starWithin',
      'unknownWord',
      'unknownWord',
      'unknownId',
      'new',
      'twice',
      'empty',
    ])
    expect(rows[7]).toMatchObject({ line: 9, fault: { places: { line: 8 } } })
  })

  it('is read with its columns in any order and language, and refused without what is to be found', () => {
    const [row] = plan('Kullanımda;Aranan;Ne kadar\nhayır;kelime;ŞART\n', [])
    expect(row).toMatchObject({ what: 'new', rule: { active: false, weight: 'must' } })
    expect(readStyleSheet('prefer\nuse\n', tables)).toMatchObject({ fault: { as: 'noColumn' } })
    expect(readStyleSheet('', tables)).toMatchObject({ fault: { as: 'noColumn' } })
    expect(readStyleSheet('find,Find\na,b\n', tables)).toMatchObject({
      fault: { as: 'columnTwice' },
    })
    expect(readStyleSheet('find\n"open\n', tables)).toMatchObject({ fault: { as: 'unreadable' } })
    expect(readStyleSheet(`find\n${'word\n'.repeat(501)}`, tables)).toMatchObject({
      fault: { as: 'manyRows' },
    })
  })
})
