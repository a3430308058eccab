import { describe, expect, it } from '@jest/globals'

import { docx } from '../../../test/setup/documents.ts'
import { textOfDocx } from './docx-text.ts'

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (inner: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const written = (body: string, notes = '') =>
  docx([], {
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    ...(notes && {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${NAMESPACE}>${notes}</w:footnotes>`,
    }),
  })

describe('the text of a DOCX', () => {
  it.each([
    [
      'headings and paragraphs',
      paragraph(run('Yağmur'), 'Heading1') +
        paragraph(run('İlk ') + run('söz.')) +
        paragraph('') +
        paragraph(run('Son.')),
      'Yağmur\n\nİlk söz.\n\nSon.',
    ],
    [
      'Arabic',
      paragraph(`<w:r><w:rPr><w:rtl/></w:rPr><w:t>دقّوا الجرس.</w:t></w:r>`),
      'دقّوا الجرس.',
    ],
    [
      'lines that were broken, and tabs',
      paragraph(`<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:tab/><w:t>Three</w:t></w:r>`),
      'One\nTwo\tThree',
    ],
    [
      'tracked changes, as they would stand if taken',
      paragraph(
        `${run('Ring ')}<w:del w:id="1" w:author="A"><w:r><w:delText>no </w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run('every ')}</w:ins>${run('bell.')}`,
      ),
      'Ring every bell.',
    ],
    [
      'a table',
      `${paragraph(run('Before.'))}<w:tbl><w:tr><w:tc>${paragraph(run('Year'))}</w:tc><w:tc>${paragraph(run('Bells'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('1999'))}</w:tc><w:tc>${paragraph(run('3'))}</w:tc></w:tr></w:tbl>${paragraph(run('After.'))}`,
      'Before.\n\nYear\tBells\n1999\t3\n\nAfter.',
    ],
    [
      'a link',
      paragraph(
        `${run('See ')}<w:hyperlink w:anchor="x">${run('the book')}</w:hyperlink>${run('.')}`,
      ),
      'See the book.',
    ],
  ])('has %s', async (_name, body, text) => {
    expect(await textOfDocx(written(body))).toBe(text)
  })

  it('has the words of its notes, under their numbers at the end', async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}">${paragraph(run(words))}</w:footnote>`
    const bytes = written(
      paragraph(run('Bells rang') + reference(2) + run(' and stopped') + reference(3) + run('.')),
      note(2, 'Harbour log, 4 May.') + note(3, 'Ibid.'),
    )
    expect(await textOfDocx(bytes)).toBe(
      'Bells rang[1] and stopped[2].\n\n[1] Harbour log, 4 May.\n\n[2] Ibid.',
    )
  })

  it('cannot be had from what is none', async () => {
    await expect(textOfDocx(Buffer.from('PK'))).rejects.toThrow()
  })
})
