import { describe, expect, it } from '@jest/globals'

import { DeskError, errorAnswer, retryAfterOf } from './errors.ts'
import { NAMESPACE, WORDS } from './words/index.ts'

describe('how long to wait before trying again', () => {
  it.each([
    ['as the error says', 503, [{ retryAfterSeconds: 42 }], 42],
    ['in whole seconds, never too soon', 429, [{ retryAfterSeconds: 0.2 }], 1],
    ['soon, where a database is out of reach', 503, [], 5],
    ['soon, where what is said makes no sense', 503, [{ retryAfterSeconds: -1 }], 5],
    ['not at all, where it says no number', 429, [], undefined],
    ['not at all, where trying again changes nothing', 422, [{ retryAfterSeconds: 9 }], undefined],
    ['not at all, for what went wrong here', 500, [], undefined],
  ])('is told %s', (_name, status, details, seconds) => {
    expect(retryAfterOf(status, details)).toBe(seconds)
  })

  it('is told for a full disk and a database that is away, wherever they stand in the causes', () => {
    for (const code of ['SQLITE_FULL', 'ENOSPC', '53100', 'ECONNREFUSED']) {
      const cause = Object.assign(new Error('low'), { code })
      const { body, status } = errorAnswer(new Error('high', { cause }))
      expect([code, status, retryAfterOf(status, body.error.details)]).toEqual([code, 503, 5])
      expect(JSON.stringify(body)).not.toMatch(/low|high/)
    }
    const storage = Object.assign(new Error('x'), { name: 'StorageError', code: 'database-busy' })
    const { body, status } = errorAnswer(storage)
    expect(retryAfterOf(status, body.error.details)).toBe(5)
  })

  it('is told of a desk that takes no more', () => {
    const error = new DeskError('desk-full', 503, 'Full.', [{ retryAfterSeconds: 7 }])
    const { body, status } = errorAnswer(error)
    expect(retryAfterOf(status, body.error.details)).toBe(7)
  })

  describe('told to somebody in a language', () => {
    const asking = (language: string) => ({
      i18n: { language, translations: { [NAMESPACE]: WORDS[language] ?? {} } },
    })
    const told = (error: unknown, language: string) =>
      errorAnswer(error, asking(language)).body.error.message

    it('is in it, by its code, with what it is about', () => {
      const error = new DeskError('field-too-long', 422, 'Shorten “note”.', [{ field: 'note' }])
      expect(told(error, 'tr')).toBe('“note” çok uzun. Kısaltın.')
      expect(told(error, 'ar')).toContain('«note»')
    })

    it('stands as it was said in English, and where the words or a part of them are not known', () => {
      const broken = new DeskError('field-too-long', 422, 'Shorten it.')
      expect(told(broken, 'tr')).toBe('Shorten it.')
      expect(told(new DeskError('never-heard-of', 400, 'As said.'), 'ar')).toBe('As said.')
      const known = new DeskError('right-missing', 403, 'Said so.')
      expect(told(known, 'en')).toBe('Said so.')
      expect(errorAnswer(known).body.error.message).toBe('Said so.')
    })
  })
})
