import { describe, expect, it } from '@jest/globals'

import { openFindings, readText } from './index.ts'

const blocks = (...texts: string[]) =>
  texts.map((text, index) => ({ id: String(index), kind: 'paragraph' as const, text }))
const read = (...texts: string[]) => readText(blocks(...texts), { language: 'en' })

describe('a dismissed finding', () => {
  const sentence = 'The the clock is slow.'
  const mark = { rule: 'repeated-word', found: 'The the', sentence }

  it('stays dismissed when its sentence moves, and comes back when the sentence changes', () => {
    const count = (...texts: string[]) => {
      const { open, dismissed } = openFindings(read(...texts), [mark])
      return [open.length, dismissed.length]
    }
    expect(count(sentence)).toEqual([0, 1])
    expect(count('It is late.', `So it goes. ${sentence}`)).toEqual([0, 1])
    expect(count('The the clock is fast.')).toEqual([1, 0])
  })

  it('is of its own rule and its own words', () => {
    const both = 'The the clock is is slow.'
    const { open, dismissed } = openFindings(read(both), [{ ...mark, sentence: both }])
    expect([open[0]?.text, dismissed[0]?.text]).toEqual(['is is', 'The the'])
    const other = { ...mark, rule: 'double-space' }
    expect(openFindings(read(sentence), [other]).open).toHaveLength(1)
  })
})
