import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { textOfRtf } from './rtf-text.ts'

const LIMIT = 10_000
const read = (rtf: string) => textOfRtf(Buffer.from(rtf, 'latin1'), LIMIT)

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset162 Arial Tur;}{\\f2\\fcharset178 Arial;}{\\f3\\fcharset128 MS Mincho;}}'

describe('the text of an RTF', () => {
  it.each([
    [
      'paragraphs and lines',
      '{\\rtf1 One.\\par Two\\line three.\\par\\par Four.}',
      'One.\n\nTwo\nthree.\n\nFour.',
    ],
    ['signs that mean something', '{\\rtf1 a\\{b\\}c\\\\d\\~e}', 'a{b}c\\d\u00a0e'],
    [
      'quotation marks and dashes by their words',
      '{\\rtf1 \\ldblquote x\\rdblquote\\emdash y\\rquote s}',
      '“x”—y’s',
    ],
    ['letters of the set of the document', "{\\rtf1\\ansi\\ansicpg1251 \\'cf\\'f0\\'e8}", 'При'],
    ['letters of the set of a font', `${HEAD}\\f1 \\'de\\'fd\\'f0\\f0 \\'e9}`, 'Şığé'],
    ['Arabic letters of the set of a font', `${HEAD}{\\f2\\'e3\\'d1\\'cd\\'c8\\'c7}}`, 'مرحبا'],
    ['letters of two bytes', `${HEAD}\\f3\\'93\\'fa\\'96\\'7b}`, '日本'],
    [
      'letters by number, without what stands for them',
      "{\\rtf1 \\u8220\\'93x\\u8221\\'94 \\uc2\\u304 ab!{\\uc0\\u305 z}\\u-10179?\\u-9043?}",
      '“x” İ!ız💭',
    ],
    [
      'links as they are shown',
      '{\\rtf1 See {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt the book}}.}',
      'See the book.',
    ],
    [
      'tracked changes as they would stand if taken',
      '{\\rtf1 Ring {\\deleted no }{\\revised every }bell.}',
      'Ring every bell.',
    ],
    [
      'no hidden words, remarks, heads or feet',
      '{\\rtf1{\\header H}{\\info{\\title T}}a{\\v b}{\\*\\annotation c}{\\*\\unheard d}{\\pict 0102}\\v e\\v0 f{\\footer F}}',
      'af',
    ],
    ['no bytes of pictures', '{\\rtf1 a{\\pict\\bin5 }}}}}b}c}', 'ac'],
    [
      'tables',
      '{\\rtf1 Before.\\par\\trowd\\cellx1\\cellx2\\pard\\intbl Year\\cell Bells\\cell\\row\\trowd\\pard\\intbl 1999\\cell 3\\cell\\row\\pard After.}',
      'Before.\n\nYear\tBells\n1999\t3\n\nAfter.',
    ],
    [
      'notes at the end',
      '{\\rtf1 One{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} First.} two{\\footnote Second.}.\\par End.}',
      'One[1] two[2].\n\nEnd.\n\n[1] First.\n\n[2] Second.',
    ],
    [
      'no signs of lists',
      '{\\rtf1{\\listtext\\pard\\plain 1.\\tab}One.\\par{\\pntext 2.}Two.}',
      'One.\n\nTwo.',
    ],
    ['what is written after more ends than beginnings', '{\\rtf1 a}}}b', 'ab'],
  ])('has %s', async (_name, rtf, text) => {
    expect(await read(rtf)).toBe(text)
  })

  it('is the one that was written, whatever the letters', async () => {
    const written = (text: string) =>
      text
        .split('')
        .map((unit) => (/[a-z ]/.test(unit) ? unit : `\\u${unit.charCodeAt(0)}?`))
        .join('')
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        expect(await read(`{\\rtf1 .${written(text)}.}`)).toBe(
          `.${text}.`.replace(/[\t ]+\n/g, '\n').replace(/\n{3,}/g, '\n\n'),
        )
      }),
    )
  })

  it('is not had from one that is built to exhaust its reader', async () => {
    await expect(read(`{\\rtf1${'{'.repeat(100_000)}`)).rejects.toThrow('deep')
    await expect(read(`{\\rtf1 ${'a'.repeat(LIMIT + 1)}}`)).rejects.toThrow('long')
    await expect(read(`{\\rtf1${'\\par'.repeat(100_000)}}`)).rejects.toThrow('long')
  })
})
