import { describe, expect, it } from '@jest/globals'

import { odt } from '../../../test/setup/documents.ts'
import { textOfOdt } from './odt-text.ts'

const NAMESPACES = ['office', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .join(' ')

const LIMIT = 10_000
const read = (body: string) =>
  textOfOdt(
    odt({
      'content.xml': `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    }),
    LIMIT,
  )

const p = (inner: string) => `<text:p>${inner}</text:p>`

describe('the text of an ODT', () => {
  it.each([
    [
      'headings and paragraphs',
      `<text:h>Yağmur</text:h>${p('İlk <text:span>söz.</text:span>')}${p('')}${p('Son.')}`,
      'Yağmur\n\nİlk söz.\n\nSon.',
    ],
    [
      'blanks as they are seen',
      p(
        '\n  One\n  <text:span> two</text:span><text:s text:c="3"/>three<text:tab/>four<text:line-break/>five &amp; &lt;six&gt; ',
      ),
      'One two   three\tfour\nfive & <six>',
    ],
    [
      'lists, sections and frames',
      `<text:section><text:list><text:list-item>${p('One')}</text:list-item></text:list></text:section>${p('Two<draw:frame><draw:text-box><text:p>Box</text:p></draw:text-box></draw:frame>')}`,
      'One\n\nTwoBox',
    ],
    [
      'a table',
      `${p('Before.')}<table:table><table:table-row><table:table-cell>${p('Year')}</table:table-cell><table:table-cell>${p('Bells')}</table:table-cell></table:table-row><table:table-row><table:table-cell>${p('1999')}</table:table-cell><table:covered-table-cell/></table:table-row></table:table>${p('After.')}`,
      'Before.\n\nYear\tBells\n1999\n\nAfter.',
    ],
    [
      'notes at the end',
      p(
        'One<text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>First.</text:p></text:note-body></text:note>.',
      ),
      'One[1].\n\n[1] First.',
    ],
    [
      'no remarks, taken out or hidden words',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>${p('a<office:annotation><text:p>remark</text:p></office:annotation><text:change/><text:hidden-text>x</text:hidden-text>b')}<text:section text:display="none">${p('c')}</text:section>`,
      'ab',
    ],
    [
      'nothing of elements it does not know',
      `${p('a<x:y xmlns:x="urn:x">b<text:span>c</text:span></x:y>d')}<draw:object>${p('e')}</draw:object>`,
      'ad',
    ],
  ])('has %s', async (_name, body, text) => {
    expect(await read(body)).toBe(text)
  })

  it('is not had from what is none, or is built to exhaust its reader', async () => {
    await expect(textOfOdt(Buffer.from('PK'), LIMIT)).rejects.toThrow()
    await expect(read(`${'<text:section>'.repeat(300)}`)).rejects.toThrow('deep')
    await expect(read(p('a'.repeat(LIMIT + 1)))).rejects.toThrow('long')
    await expect(read(p('<text:s text:c="1000000000"/>'.repeat(200)))).rejects.toThrow('long')
    const entities = odt({ 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' })
    await expect(textOfOdt(entities, LIMIT)).rejects.toThrow('elements')
  })
})
