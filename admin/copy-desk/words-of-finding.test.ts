import { describe, expect, it } from '@jest/globals'

import { readText } from '../../src/copydesk/index.ts'
import { mayBecomeRule, wordsAt } from './words-of-finding.ts'

const findingsIn = (text: string) =>
  readText([{ id: 'a', kind: 'paragraph', text }], { language: 'en', dateline: '2022-01-25' })

describe('the words that a fix takes the place of', () => {
  it.each([
    'It is late. Nothing of the sort Accept.',
    'It is late. The the end of war . Again.',
    'On Friday, 6 January 2022 it met last August.',
  ])('are those of the text, in %j', (text) => {
    const fixes = findingsIn(text).flatMap((finding) =>
      (finding.fixes ?? []).map(({ start, end }) => [
        wordsAt(finding, start, end),
        text.slice(start, end),
      ]),
    )
    expect(fixes.length).toBeGreaterThan(0)
    for (const [told, stands] of fixes) expect(told).toBe(stands)
  })

  it('are not told of what lies outside the sentence', () => {
    const [finding] = findingsIn('It is late. The the end.')
    expect(wordsAt(finding!, 0, 4)).toBeNull()
  })
})

describe('a finding that may become a rule of the house', () => {
  it('has words, and no rule yet', () => {
    const found = findingsIn('The the end of war . Again.')
    expect(found.map(mayBecomeRule)).toEqual([true, false])
    expect(found.map((finding) => mayBecomeRule({ ...finding, rule: 'house-style' }))).toEqual([
      false,
      false,
    ])
  })
})
