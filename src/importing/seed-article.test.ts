import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { ArticleReading, Question } from './index.ts'
import { accountForWords, textOfBlock, readArticle, readSourceFile } from './index.ts'

const path = new URL('../../../shared/seeds/opinion-article.txt', import.meta.url)
const present = existsSync(path)
if (!present) console.warn('SKIPPED: no ../shared/seeds/opinion-article.txt beside the project')

const read = (text: (source: string) => string = (source) => source): ArticleReading => {
  const result = readSourceFile(readFileSync(path), 'opinion-article.txt')
  if ('refusal' in result) throw new Error(result.refusal.message)
  const house = {
    name: 'Harbour Review',
    disclaimers: [
      { code: 'staff', wordings: ['This column speaks for its writer and nobody else.'] },
    ],
  }
  return readArticle({ ...result.file, text: text(result.file.text) }, house)
}

const excerpts = (questions: Question[], code: Question['code']) =>
  questions.filter((question) => question.code === code).map(({ excerpt }) => excerpt)

;(present ? describe : describe.skip)('the real article', () => {
  const reading = present ? read() : ({} as ArticleReading)

  it('has its headline, standfirst, paragraphs and one crosshead', () => {
    const { piece } = reading
    expect(piece.headline).toMatch(/TTP$/)
    expect(piece.standfirst).toMatch(/^Far from .* challenges\.$/)
    expect(piece).toMatchObject({ language: 'en', direction: 'ltr', authors: [], dateline: null })
    expect(piece.body.filter((block) => block.type === 'paragraph')).toHaveLength(29)
    const crossheads = piece.body.filter((block) => block.type === 'crosshead')
    expect(crossheads.map(textOfBlock)).toEqual(['reluctance to take action'])
    expect(crossheads[0]).toMatchObject({ level: 2, anchor: '' })
  })

  it('keeps its furniture out of the body', () => {
    expect(reading.furniture.map(({ kind }) => kind)).toEqual([
      'disclaimer',
      'pitch-invitation',
      'author-box',
      'comment-notice',
    ])
    expect(reading.comments).toEqual({ policy: 'closed', notice: 'Comments are closed.' })
    expect(reading.authorBox).toEqual({ heading: 'About Author', bio: '' })
    expect(reading.disclaimers).toMatchObject([{ code: null, placement: 'after-body' }])
    expect(reading.disclaimers[0]?.wording).toMatch(/^The views expressed/)
    const body = reading.piece.body.map(textOfBlock).join('\n')
    expect(body).not.toMatch(/Disclaimer|pitches|About Author|Comments/)
  })

  it('asks what a person must decide, each where it stands', () => {
    const { questions } = reading
    for (const code of [
      'no-byline',
      'author-box-empty',
      'disclaimer-unknown',
      'disclaimer-mismatch',
    ] as const) {
      expect(questions.filter((question) => question.code === code)).toHaveLength(1)
    }
    expect(excerpts(questions, 'obfuscated-email')).toHaveLength(1)
    expect(excerpts(questions, 'stray-word')).toEqual([expect.stringContaining('Accept.')])
    expect(excerpts(questions, 'space-before-stop')).toEqual([
      expect.stringContaining('civil war . '),
    ])
    expect(excerpts(questions, 'relative-date').join()).toMatch(/(last August.*){3}/i)
    expect(excerpts(questions, 'relative-date')).toHaveLength(3)
    expect(excerpts(questions, 'date-without-year')).toHaveLength(5)
    for (const { where, fix, suggestion } of questions) {
      if (where.part === 'body') {
        const text = textOfBlock(reading.piece.body[where.index!]!)
        expect(where.end).toBeLessThanOrEqual(text.length)
        if (fix) expect(suggestion).not.toMatch(/ \.|Accept/)
      }
    }
  })

  it('accounts for every word', () => {
    const words = accountForWords(reading)
    expect(words).toMatchObject({ missing: [], invented: [], inOrder: true, setAside: 0 })
    expect(words.source).toBe(words.piece + words.furniture)
    expect(words.source).toBe(reading.source.text.split(/\s+/).filter(Boolean).length)
  })

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['one newline between paragraphs', (text: string) => text.replace(/\n+/g, '\n')],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['lines of 72 columns', (text: string) => text.replace(/(.{1,72})(?: |$)/gm, '$1\n')],
  ])('is the same piece with %s', (_name, change) => {
    const other = read(change)
    expect(other.piece).toEqual(reading.piece)
    expect(other.furniture).toEqual(reading.furniture)
    expect(other.source.fingerprint).toBe(reading.source.fingerprint)
    expect(accountForWords(other)).toEqual(accountForWords(reading))
  })
})
