import { describe, expect, it } from '@jest/globals'

import { isForPanel, readTyped } from './typed-ahead.ts'

const press = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})

describe('keys pressed before the panel of a decision is there', () => {
  it('are the number of a reason, and Enter', () => {
    expect(['1', '9', 'Enter', '0', 'j', 'Escape'].map((key) => isForPanel(press(key)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(isForPanel(press('1', { ctrlKey: true }))).toBe(false)
  })

  it('choose a reason, the last number counts, and say whether Enter came after', () => {
    const reasons = ['quality', 'topic']
    expect(readTyped([], reasons)).toEqual({ reason: undefined, isEntered: false })
    expect(readTyped(['1'], reasons)).toEqual({ reason: 'quality', isEntered: false })
    expect(readTyped(['1', '2', 'Enter'], reasons)).toEqual({ reason: 'topic', isEntered: true })
    expect(readTyped(['Enter'], reasons)).toEqual({ reason: undefined, isEntered: true })
    expect(readTyped(['5', 'Enter'], reasons)).toEqual({ reason: undefined, isEntered: true })
    expect(readTyped(['Enter', '1'], [])).toEqual({ reason: undefined, isEntered: false })
  })
})
