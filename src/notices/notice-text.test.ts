import { describe, expect, it } from '@jest/globals'

import { WORDS } from '../words/index.ts'
import { NOTICE_CODES } from './notice-table.ts'
import { aboutOf, noticeText, noticeTitle, saidOf } from './notice-text.ts'
import type { WordTables } from './notice-text.ts'

const [en, tr, ar] = ['en', 'tr', 'ar'].map((code) => WORDS[code] as WordTables)

describe('the sentence of a notice', () => {
  it('is there for every notice, in every language, with no place left open', () => {
    for (const words of [en!, tr!, ar!]) {
      for (const code of NOTICE_CODES) {
        expect(words.notices?.[code]).toBeDefined()
        expect(words.noticeTitles?.[code]).toBeDefined()
        const full = noticeText(code, { title: 'T', who: 'W', why: ['legal'] }, words)
        expect(full).not.toMatch(/[{}]|undefined/)
        expect(noticeText(code, { title: 'T' }, words)).not.toMatch(/[{}]|undefined/)
      }
    }
  })

  it('says who, what and why in the language it is read in', () => {
    const about = { title: 'The clocks', who: 'Ada', why: ['text-changed'] }
    expect(noticeText('approval-lapsed', about, en!)).toBe(
      'What you signed of “The clocks” no longer stands: the text was changed after you signed.',
    )
    expect(noticeText('approval-lapsed', about, tr!)).toContain('metin siz imzaladıktan sonra')
    expect(noticeText('approval-lapsed', about, ar!)).toContain('«The clocks»')
    expect(noticeText('check-wanted', { title: 'T', why: ['legal', 'fact'] }, tr!)).toContain(
      `${WORDS.tr!.checkNames.legal}, ${WORDS.tr!.checkNames.fact}`,
    )
  })

  it('names the desk where nobody is named, and points to the history where no reason is given', () => {
    expect(noticeText('proof-approved', { title: 'T' }, en!)).toBe('The desk approved “T”.')
    expect(noticeText('check-failed', { title: 'T' }, en!)).toContain('see its history')
  })

  it('fills nothing that a person wrote', () => {
    const title = '{{who}} {{detail}} {{title}}'
    expect(noticeText('piece-published', { title }, en!)).toBe(`“${title}” is published.`)
  })

  it('is English where the words of a host lack it', () => {
    expect(noticeText('piece-published', { title: 'T' }, {})).toBe('“T” is published.')
    expect(noticeTitle('piece-published', {})).toBe('Published')
  })
})

describe('what a stored notice is about', () => {
  it('is what its sentence says, and no more', () => {
    const about = { title: 'T', who: 'W' }
    expect(saidOf('piece-published', about)).toEqual(about)
    expect(saidOf('publication-erased', about)).toEqual({ title: '', who: 'W' })
  })

  it('is read as it was written, and nothing of another shape', () => {
    const about = { title: 'T', who: 'W', why: ['legal'] }
    expect(aboutOf(about)).toEqual(about)
    expect(aboutOf({ title: 'T', why: [1, 'legal'] })).toEqual({ title: 'T', why: ['legal'] })
    for (const other of [null, undefined, 'T', {}, { title: 1 }]) {
      expect(aboutOf(other)).toBeUndefined()
    }
  })
})
