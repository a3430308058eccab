import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { docx, odt } from '../../../test/setup/documents.ts'
import { inspectFile } from './inspect-file.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/data/fixtures/documents/${name}`, import.meta.url))

const text = (content: string) => inspectFile(Buffer.from(content))
const told = (inspection: ReturnType<typeof inspectFile>) =>
  'kind' in inspection ? `${inspection.verdict} ${inspection.kind}` : inspection.verdict

const withTemplate = (target: string) =>
  docx(['x'], {
    'word/_rels/settings.xml.rels': `<Relationships><Relationship Id="rId1" Type="http://x/attachedTemplate" Target="${target}" TargetMode="External"/></Relationships>`,
  })

const WEB_DOCX = Buffer.from(
  zipSync({
    '[Content_Types].xml': strToU8('<Types>wordprocessingml.document.main+xml</Types>'),
    'word/document2.xml': strToU8('<w:document/>'),
  }),
)

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

describe('inspectFile', () => {
  it.each([
    ['a DOCX', docx(['Hello']), 'fine docx'],
    ['an ODT', odt(), 'fine odt'],
    ['an RTF', Buffer.from('{\\rtf1\\ansi Hello}'), 'fine rtf'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF'), 'fine pdf'],
    ['a text', Buffer.from('﻿Ring the bell, O’Brien.\n\tمرحبا 😀'), 'fine txt'],
    ['a PNG', PNG, 'fine png'],
    ['a DOCX of Word on the web', WEB_DOCX, 'fine docx'],
    ...[
      'file:///C:\\Users\\Ada\\Templates\\Normal.dotm',
      'C:\\Templates\\Normal.dotm',
      'file:///Users/ada/Normal.dotm',
      'Normal.dotm',
      'Macintosh%20HD:Users:ada:Normal.dotm',
      'Templates%20of%20mine/Normal.dotm',
    ].map((target) => [`a DOCX begun with ${target}`, withTemplate(target), 'fine docx'] as const),
    ['a DOCX with a chart', docx(['x'], { 'word/embeddings/chart.xlsx': 'PK' }), 'fine docx'],
    [
      'a PDF in whose pictures three letters happen to stand',
      Buffer.from('%PDF-1.7\n1 0 obj\n<< /Length 9 >>\nstream\n\u0001/JS (\u0002\nendstream'),
      'fine pdf',
    ],
    ['a text in an older set of letters', Buffer.from([0xc7, 0x61, 0xfd]), 'fine txt'],
  ])('takes %s', (_name, bytes, verdict) => {
    expect(told(inspectFile(bytes))).toBe(verdict)
  })

  it.each([
    ['macros in a DOCX', docx(['x'], { 'word/vbaProject.bin': 'x' }), 'doubtful docx'],
    ['macros in an ODT', odt({ 'Basic/Standard/script-lb.xml': '<a/>' }), 'doubtful odt'],
    ['macros that LibreOffice wrote into an ODT', fixture('macros.odt'), 'doubtful odt'],
    ['an OLE object', docx(['x'], { 'word/embeddings/oleObject1.bin': 'x' }), 'doubtful docx'],
    ...[
      'http://evil.example/t.dotm',
      'HTTPS://evil.example/t.dotm',
      'ftp://evil.example/t.dotm',
      '\\\\evil.example\\share\\t.dotm',
      '//evil.example/share/t.dotm',
      'file://evil.example/share/t.dotm',
      'file:///\\\\evil.example\\share\\t.dotm',
      'file://///evil.example/share/t.dotm',
    ].map(
      (target) => [`a template from ${target}`, withTemplate(target), 'doubtful docx'] as const,
    ),
    [
      'a script in a PDF',
      Buffer.from('%PDF-1.7 << /S /JavaScript /JS (app.alert(1)) >>'),
      'doubtful pdf',
    ],
    [
      'a script under another spelling',
      Buffer.from('%PDF-1.7 << /S /#4Aava#53cript >>'),
      'doubtful pdf',
    ],
    ['a launch action', Buffer.from('%PDF-1.4 << /S /Launch /F (calc.exe) >>'), 'doubtful pdf'],
    [
      'an object in an RTF',
      Buffer.from('{\\rtf1{\\object\\objemb{\\*\\objdata 01}}}'),
      'doubtful rtf',
    ],
    ['a script in packed objects of a PDF', fixture('packed-script.pdf'), 'doubtful pdf'],
    [
      'a PDF whose packed objects cannot be unpacked',
      Buffer.from('%PDF-1.7\n1 0 obj\n<</Type /ObjStm /Filter /LZWDecode>>\nstream\nx\nendstream'),
      'doubtful pdf',
    ],
    [
      'a field of a DOCX, in pieces, that asks another program',
      docx(['x'], {
        'word/footer1.xml':
          '<w:p><w:instrText>DD</w:instrText><w:instrText>EAUTO c:\\x</w:instrText></w:p>',
      }),
      'doubtful docx',
    ],
    ...[
      '<office:script script:language="ooo:Basic"/>',
      '<script:event-listener script:event-name="dom:load"/>',
      '<text:a xlink:href="vnd.sun.star.script:x?language=Python"/>',
      '<text:section-source xlink:type="simple" xlink:href="file:///etc/hosts"/>',
      '<text:dde-connection-decl office:dde-application="soffice"/>',
      '<draw:applet xlink:href="x"/>',
    ].map(
      (act) =>
        [`an ODT with ${act}`, odt({ 'content.xml': `<a>${act}</a>` }), 'doubtful odt'] as const,
    ),
    ['an object in an ODT', odt({ 'Object 1/content.xml': '<a/>' }), 'doubtful odt'],
    [
      'a PDF that is an archive too',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.from(zipSync({ a: strToU8('b') }))]),
      'doubtful pdf',
    ],
  ])('sets %s apart', (_name, bytes, verdict) => {
    expect(told(inspectFile(bytes))).toBe(verdict)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a program', Buffer.from('MZ\u0090\u0000\u0003')],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /')],
    ['a page', Buffer.from('  <!doctype html><script>alert(1)</script>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a GIF', Buffer.from('GIF89a=1;alert(1)')],
    ['an archive', Buffer.from(zipSync({ 'a.txt': strToU8('a') }))],
    ['a spreadsheet', Buffer.from(zipSync({ '[Content_Types].xml': strToU8('spreadsheetml') }))],
    ['a bomb', docx(['x'], { 'word/big.bin': 'a'.repeat(30_000_000) })],
    [
      'many parts',
      docx(['x'], Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`p/${n}`, '']))),
    ],
    ['a path that climbs', docx(['x'], { '../../evil.xml': 'x' })],
    ['entities', docx(['x'], { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' })],
    [
      'an archive with something before it',
      Buffer.concat([Buffer.from('PK\u0003\u0004 '), docx(['x'])]),
    ],
    ['an archive with something after it', Buffer.concat([docx(['x']), Buffer.from('<script>')])],
    ['half an archive', docx(['x']).subarray(0, 200)],
    ['UTF-16 that does not say so', Buffer.from('hello', 'utf16le')],
    ['a page in UTF-16', Buffer.from('\ufeff<script>alert(1)</script>', 'utf16le')],
    ['a document of an older Word', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['an ODT with a password', odt({ 'META-INF/manifest.xml': '<m:encryption-data/>' })],
  ])('refuses %s', (_name, bytes) => {
    expect(told(inspectFile(bytes))).toBe('refused')
  })

  it('answers on any bytes whatever, and never takes what is called one thing for another', () => {
    const starts = fc.constantFrom('PK\u0003\u0004', '%PDF-', '{\\rtf', '', '\u0089PNG\r\n\u001a\n')
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const bytes = Buffer.concat([Buffer.from(start, 'latin1'), rest])
        expect(['fine', 'doubtful', 'refused']).toContain(inspectFile(bytes).verdict)
      }),
    )
  })

  it('takes a text of one letter and one of many', () => {
    expect(told(text('a'))).toBe('fine txt')
    expect(told(text('word '.repeat(200_000)))).toBe('fine txt')
  })
})
