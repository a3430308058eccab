import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { odt } from '../../../test/setup/documents.ts'
import { textOfDocument } from './document-text.ts'
import { inspectFile } from './inspect-file.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/data/fixtures/documents/${name}`, import.meta.url))

const HARBOUR = `Let the harbour bells ring

The council says the bells are “too loud”; I say they aren’t loud enough[1]. A town that cannot hear itself will soon forget its name.

What the numbers say

Three facts, in order, from the harbour’s own log:

In 1999 the bells rang 3,650 times.

In 2024 they rang 12 times.

No ship was lost—none.

‘The bell is the clock of those who own none,’
my grandmother used to say.

Year	Bells
1999	3,650

Name:	A.   Writer, née Çağla Şimşek Iğdır – “Düş, gönül, ıssız” €5.

دقّوا أجراس الميناء: «لا مدينة بلا صوت»، قالت جدّتي.

A last line with emoji 🔔 and a closing note[2].

[1] Harbour log, 4 May 2024, p. 12.

[2] Told to the author by Ş. Kaya.`

const TURKISH = `Çınarları kesmeyin

Belediye, İstiklâl Caddesi’ndeki çınarların “ömrünü doldurduğunu” söylüyor. Oysa ağaç yüz yıl daha yaşar[1].

Gölge kimindir?

Işıksız sokak, ığıl ığıl dere.

Öğle sıcağında şu serinlik.

«Gölgesi olmayanın sözü de olmaz.»

Kaynak: belediyenin raporu.

[1] Orman Dergisi, 2019.`

const ARABIC = `دعوا الميناء يتكلم

يقول المجلس إن الأجراس «مزعجة»، وأقول إنها لا تُسمع. في عام ٢٠٢٤ دُقّت ١٢ مرة فقط (12 times).

ماذا تقول الأرقام؟

الأول: ٣٬٦٥٠ دقة.

الثاني: لا شيء.

الجرسُ ساعةُ من لا ساعةَ له.

المصدر: سجلّ الميناء.`

describe('documents that LibreOffice wrote', () => {
  it.each([
    ['harbour.docx', 'docx', HARBOUR],
    ['harbour.odt', 'odt', HARBOUR],
    ['harbour.rtf', 'rtf', HARBOUR],
    ['turkish.odt', 'odt', TURKISH],
    ['arabic.rtf', 'rtf', ARABIC],
  ] as const)('are read word for word: %s', async (name, kind, text) => {
    const bytes = fixture(name)
    expect(inspectFile(bytes)).toEqual({ verdict: 'fine', kind })
    expect(await textOfDocument(bytes, kind)).toBe(text)
  })
})

describe('the text of a document', () => {
  it.each([
    ['UTF-8', Buffer.from('\ufeffÇınar\r\nson'), 'Çınar\nson'],
    ['UTF-16 that says so', Buffer.from('\ufeffÇınar', 'utf16le'), 'Çınar'],
    ['an older set of letters, which nobody can be sure of', Buffer.from([0xc7, 0xfd]), undefined],
  ])('is that of a plain file in %s', async (_name, bytes, text) => {
    expect(inspectFile(bytes)).toEqual({ verdict: 'fine', kind: 'txt' })
    expect(await textOfDocument(bytes, 'txt')).toBe(text)
  })

  it('is none where there is none, too much, or it cannot be read', async () => {
    expect(await textOfDocument(Buffer.from('%PDF-1.7'), 'pdf')).toBeUndefined()
    expect(await textOfDocument(Buffer.from('{\\rtf1 }'), 'rtf')).toBeUndefined()
    expect(await textOfDocument(odt({ 'content.xml': '<broken' }), 'odt')).toBeUndefined()
    for (const [length, isOffered] of [
      [200_000, true],
      [200_001, false],
    ] as const) {
      for (const kind of ['rtf', 'txt'] as const) {
        const words = 'a'.repeat(length)
        const bytes = Buffer.from(kind === 'rtf' ? `{\\rtf1 ${words}}` : words)
        expect((await textOfDocument(bytes, kind)) !== undefined).toBe(isOffered)
      }
    }
  })

  it('holds nothing a database could not keep, whatever the bytes', async () => {
    const kinds = fc.constantFrom('docx' as const, 'odt' as const, 'rtf' as const, 'txt' as const)
    await fc.assert(
      fc.asyncProperty(kinds, fc.uint8Array({ maxLength: 200 }), async (kind, rest) => {
        const start = kind === 'rtf' ? '{\\rtf1\\u0 \\u55357 x' : ''
        const bytes = Buffer.concat([Buffer.from(start), rest])
        const text = (await textOfDocument(bytes, kind)) ?? ''
        expect(text).not.toMatch(/\0|\p{Cs}/u)
      }),
    )
  })
})
