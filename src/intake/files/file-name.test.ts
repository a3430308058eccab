import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { contentDisposition, shownName } from './file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['My draft.docx', 'docx', 'My draft.docx'],
    ['../../etc/passwd', 'txt', 'passwd.txt'],
    ['..\\..\\x.docx', 'docx', 'x.docx'],
    ['a\r\nSet-Cookie: x.pdf', 'pdf', 'aSet-Cookie x.pdf'],
    ['\u202egpj.exe', 'pdf', 'gpj.pdf'],
    ['.htaccess', 'txt', 'htaccess.txt'],
    ['CON', 'txt', 'CON-file.txt'],
    ['x'.repeat(300), 'png', `${'x'.repeat(100)}.png`],
    ['photo.PNG', 'jpeg', 'photo.jpg'],
    [undefined, 'rtf', 'attachment.rtf'],
    ['مقال.docx', 'docx', 'مقال.docx'],
  ] as const)('%j of a %s is shown as %j', (given, kind, shown) => {
    expect(shownName(given, kind)).toBe(shown)
  })

  it('goes into a header that no name can break out of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        const header = contentDisposition(shownName(given, 'docx'))
        expect(header).toMatch(/^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w.%!~-]*$/)
      }),
    )
    expect(contentDisposition('مقال (1).docx')).toContain(
      "UTF-8''%D9%85%D9%82%D8%A7%D9%84%20%281%29.docx",
    )
  })
})
