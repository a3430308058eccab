import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fingerprint, largestSourceFile, readSourceFile } from './index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const refusal = (input: Uint8Array) => {
  const result = readSourceFile(input, 'a.txt')
  return 'refusal' in result ? result.refusal : undefined
}
const file = (input: Uint8Array) => {
  const result = readSourceFile(input, 'a.txt')
  return 'file' in result ? result.file : undefined
}

describe('reading a source file', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['white space', bytes(' \r\n\t\u00a0')],
    ['a byte order mark', bytes('\ufeff')],
    ['characters that cannot be seen', bytes('\u200b\u200f')],
  ])('refuses %s as empty', (_name, input) => {
    expect(refusal(input)).toMatchObject({
      code: 'empty-file',
      message: expect.stringMatching(/“a\.txt”.*import it again/),
    })
  })

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['text with a NUL', bytes('a\u0000b')],
    ['terminal codes', bytes('\u001b[2Jtext')],
    ['a PDF', bytes('%PDF-1.7\nplain enough')],
    ['rich text', bytes('{\\rtf1 plain enough}')],
    ['a web page', bytes('<!DOCTYPE html><p>plain enough')],
    ['broken UTF-16', Uint8Array.of(0xff, 0xfe, 0x41)],
    ['bytes of no charset', Uint8Array.of(0x61, 0x81, 0x62)],
  ])('refuses %s and says what to do', (_name, input) => {
    expect(refusal(input)).toMatchObject({
      code: 'not-text',
      message: expect.stringContaining('Save the article as plain text'),
    })
  })

  it('refuses what is too large, names the limit, and reads what just fits', () => {
    expect(refusal(new Uint8Array(largestSourceFile + 1).fill(0x61))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('at most 5.0 MB'),
    })
    expect(file(new Uint8Array(largestSourceFile).fill(0x61))?.charset).toBe('utf-8')
  })

  it('reads UTF-8, and UTF-16 by its mark, without a question', () => {
    const text = 'Kış — “نص”'
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    for (const [input, charset] of [
      [bytes(text), 'utf-8'],
      [bytes(`\ufeff${text}`), 'utf-8'],
      [utf16, 'utf-16le'],
      [Buffer.from(utf16).swap16(), 'utf-16be'],
    ] as const) {
      expect(file(input)).toEqual({ name: 'a.txt', text, charset, questions: [] })
    }
  })

  it('reads Windows-1252 and asks', () => {
    const input = Uint8Array.of(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x97)
    expect(file(input)).toMatchObject({
      text: '“café” —',
      charset: 'windows-1252',
      questions: [{ code: 'charset-guessed', severity: 'must', excerpt: '“café” —' }],
    })
  })

  it('answers any bytes with a file or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (input) => {
        const result = readSourceFile(input, 'a.txt')
        expect('file' in result).not.toBe('refusal' in result)
      }),
    )
  })
})

describe('the fingerprint of a text', () => {
  it('is the same for the same words and another for other words', () => {
    const print = fingerprint('The boat stops.\n\nIt café.')
    expect(print).toMatch(/^[0-9a-f]{64}$/)
    for (const same of [
      '\ufeffThe boat stops.\r\n\r\nIt cafe\u0301.\r\n',
      'THE BOAT  STOPS. it\u00a0café.',
    ]) {
      expect(fingerprint(same)).toBe(print)
    }
    for (const other of ['The boat stops. It cafe.', 'The boat stops It café.', 'Theboat stops.']) {
      expect(fingerprint(other)).not.toBe(print)
    }
  })
})
