import { describe, expect, it } from '@jest/globals'

import { COPY_RULES } from '../../src/copydesk/copy-finding.ts'
import { readText, styleMatcher } from '../../src/copydesk/index.ts'
import { WORDS } from '../../src/words/words.ts'
import { reasonWord } from './reason-word.ts'

const wording = (key: string) => {
  const [section = '', name = ''] = key.split(':')
  return (WORDS.en as unknown as Record<string, Record<string, string>>)[section]?.[name]
}

describe('why a finding is one', () => {
  it('is said in words of its own for every rule', () => {
    const styles = styleMatcher(
      ['utilise', 'illegals'].map((find, index) => ({
        id: find,
        find: [find],
        prefer: index === 0 ? 'use' : '',
        reason: '',
        language: 'en',
        weight: 'should',
        matchCase: false,
      })),
      'en',
    )
    const texts = [
      'We utilise illegals. It closed last August, a few days ago, on January 6.',
      'On Friday, 6 January 2022 and 31 April 2021 it met, in 2202.',
      'Some 120 percent of all came. It gave 40%, 30% and 25%. It cost 3 million billion.',
      'There were 45 fires in December, the most in any month in 2020.',
      'Nothing of the sort Accept. The the “end ( so) war . Late,and  dark..',
      'He said "no" and “yes” and “so” – or – so - it seems.',
    ]
    const spelling = { dictionary: { has: () => false, near: () => [] }, house: [] }
    const blocks = texts.map((text, id) => ({ id: String(id), kind: 'paragraph' as const, text }))
    const found = [
      ...readText(blocks, { language: 'en', dateline: '2022-01-25', styles }),
      ...readText(blocks, { language: 'en', dateline: '2022-01-25', readOn: '2026-01-01' }),
      ...readText(blocks, { language: 'en', spelling }),
    ]
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(COPY_RULES))
    for (const finding of found) {
      const words = wording(reasonWord(finding)) ?? ''
      expect([finding.rule, finding.case, words === '']).toEqual([
        finding.rule,
        finding.case,
        false,
      ])
      // Every place in the wording is filled in.
      const places = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)
      expect(Object.keys(finding.says ?? {})).toEqual(expect.arrayContaining(places))
    }
  })
})
