import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { INBOX_KEYS } from '../inbox/inbox-keys.ts'
import { actOfPress } from './key-table.ts'

const press = (key: string, more: object = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTyping: false,
  isInList: false,
  ...more,
})

describe('the keys of a screen', () => {
  it.each([
    ['j', 'next'],
    ['k', 'previous'],
    ['o', 'open'],
    ['s', 'score'],
    ['a', 'accept'],
    ['d', 'decline'],
    ['n', 'not-for-us'],
    ['!', 'spam'],
    ['z', 'undo'],
    ['b', 'bulk'],
    ['g', 'assign'],
    ['x', 'tick'],
    ['u', 'untick'],
    ['/', 'filter'],
    ['?', 'help'],
  ])('“%s” is %s', (key, act) => {
    expect(actOfPress(INBOX_KEYS, press(key))).toBe(act)
  })

  it.each(['Enter', 'ArrowDown', ' ', 'Home'])('“%s” is the list’s own, and only there', (key) => {
    expect(actOfPress(INBOX_KEYS, press(key))).toBeNull()
    expect(actOfPress(INBOX_KEYS, press(key, { isInList: true }))).not.toBeNull()
  })

  it('are nothing while somebody types, nor with a modifier', () => {
    const keys = INBOX_KEYS.flatMap((entry) => entry.keys)
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.constantFrom('isTyping', 'ctrlKey', 'metaKey', 'altKey'),
        fc.boolean(),
        (key, why, isInList) =>
          actOfPress(INBOX_KEYS, press(key, { [why]: true, isInList })) === null,
      ),
    )
  })

  it('can be switched off, and then work in the list only', () => {
    expect(actOfPress(INBOX_KEYS, press('a', { isOff: true }))).toBeNull()
    expect(actOfPress(INBOX_KEYS, press('a', { isOff: true, isInList: true }))).toBe('accept')
  })

  it('mean one thing each', () => {
    const keys = INBOX_KEYS.flatMap((entry) => entry.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
