import { describe, expect, it } from '@jest/globals'
import { shownTitle } from './blind-title.ts'

const row = {
  publicId: '018f0000-0000-7000-8000-000000abcdef',
  title: 'My years as mayor of Ely',
  namesHidden: true,
}

describe('the title of a submission', () => {
  it('is its own for whoever may know names, and where none are hidden', () => {
    expect(shownTitle(row, true)).toBe(row.title)
    expect(shownTitle({ ...row, namesHidden: null }, false)).toBe(row.title)
  })

  it('is that without names for others, and a reference until there is one', () => {
    expect(shownTitle({ ...row, redactedTitle: 'A mayor looks back' }, false)).toBe(
      'A mayor looks back',
    )
    for (const redactedTitle of [null, '', '  ']) {
      expect(shownTitle({ ...row, redactedTitle }, false)).toBe('№ abcdef')
    }
  })
})
