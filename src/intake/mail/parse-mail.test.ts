import { describe, expect, it } from '@jest/globals'

import { tnefOf } from '../../../test/setup/tnef.ts'
import { parseMail } from './parse-mail.ts'

const raw = (headers: string, body: Buffer | string) =>
  Buffer.concat([
    Buffer.from(
      `From: Ada Moss <ada@example.org>\r\nMIME-Version: 1.0\r\n${headers}\r\n\r\n`,
      'latin1',
    ),
    Buffer.from(body as string),
  ])

const parts = (kind: string, ...each: (readonly [headers: string, body: string])[]) =>
  raw(
    `Subject: Water\r\nContent-Type: multipart/${kind}; boundary=b`,
    `${each.map(([headers, body]) => `--b\r\n${headers}\r\n\r\n${body}\r\n`).join('')}--b--\r\n`,
  )

const TEXT = 'Content-Type: text/plain; charset=utf-8'
const HTML = 'Content-Type: text/html; charset=utf-8'
const file = (type: string, name: string) =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"`
const named = ({ files }: Awaited<ReturnType<typeof parseMail>>) =>
  files.map(({ bytes, name }) => [name, bytes.toString()])

describe('the words of a mail', () => {
  const page =
    '<h1>The well</h1><p>As <a href="https://source.example/a?b=c">the report</a> says.</p><img src="https://track.example/p.gif"><table><tr><td>One</td><td>Two</td></tr></table>'
  const words = 'The well\n\nAs the report [https://source.example/a?b=c] says.\n\nOne\nTwo'

  it.each([
    ['alone', raw(`Subject: Water\r\n${HTML}`, page)],
    ['with a file', parts('mixed', [HTML, page], [file('text/plain', 'a.txt'), 'Notes.'])],
    ['with a picture in it', parts('related', [HTML, page], ['Content-Type: image/png', 'x'])],
    ['beside an empty text', parts('alternative', [TEXT, ' '], [HTML, page])],
    ['as the only alternative', parts('alternative', [HTML, page])],
  ])('in HTML %s are read with their links, and without pictures', async (_how, mail) => {
    expect((await parseMail(mail)).text).toBe(words)
  })

  it('are not broken into lines, and stand in the letters they were typed in', async () => {
    const long = 'word '.repeat(40).trim()
    expect((await parseMail(raw(HTML, `<h2>Su</h2><p>${long}</p>`))).text).toBe(`Su\n\n${long}`)
  })

  it('wrapped by the mail program flow again', async () => {
    const flowed = raw(`${TEXT}; format=flowed`, 'One paragraph \r\nof two lines.\r\n\r\nNext.\r\n')
    expect((await parseMail(flowed)).text).toBe('One paragraph of two lines.\n\nNext.')
  })

  const turkish = Buffer.from('Say\u00fdn edit\u00f6r, \u00fehir ve su', 'latin1')
  const arabic = Buffer.from([0xc7, 0xe1, 0xe3, 0xc7, 0xc1, 0x20, 0xdd, 0xed])

  it.each([
    [
      'Turkish',
      'Content-Type: text/plain; charset=windows-1254',
      turkish,
      'Sayın editör, şhir ve su',
    ],
    ['Turkish, unnamed', 'Content-Type: text/plain', turkish, 'Sayın editör, şhir ve su'],
    ['Arabic, unnamed', 'X-Mailer: Old', arabic, 'الماء في'],
    [
      'Japanese',
      'Content-Type: text/plain; charset=ISO-2022-JP',
      Buffer.from('\u001b$BF|K\\8l\u001b(B'),
      '日本語',
    ],
  ])('in %s letters are read', async (_language, headers, body, text) => {
    expect((await parseMail(raw(headers, body))).text).toBe(text)
  })

  it('in a subject that no header may hold are read as well', async () => {
    const old = raw(
      'Subject: \u00deehir suyu\r\nContent-Type: text/plain; charset=iso-8859-9',
      turkish,
    )
    expect(await parseMail(old)).toMatchObject({
      subject: 'Şehir suyu',
      text: 'Sayın editör, şhir ve su',
    })
  })
})

describe('what comes with a mail', () => {
  it('of another mail is that one’s words and files, two deep', async () => {
    const inner = parts('mixed', [TEXT, 'Her words.'], [file('text/plain', 'notes.txt'), 'Notes.'])
    const mail = parts(
      'mixed',
      [TEXT, 'See below.'],
      [
        file('message/rfc822', 'her draft.eml'),
        inner.toString().replaceAll('boundary=b', 'boundary=i').replaceAll('--b', '--i'),
      ],
    )
    const opened = await parseMail(mail)
    expect(opened.text).toBe('See below.\n\n--- Ada Moss: Water ---\n\nHer words.')
    expect(named(opened)).toEqual([['notes.txt', 'Notes.']])
  })

  it('from Outlook in a wrapping is unwrapped; its text counts where the mail has none', async () => {
    const wrapped = tnefOf('Inside.', [{ name: 'draft.txt', bytes: Buffer.from('A draft.') }])
    const dat = [
      `${file('application/ms-tnef', 'winmail.dat')}\r\nContent-Transfer-Encoding: base64`,
      wrapped.toString('base64'),
    ] as const
    const both = await parseMail(parts('mixed', [TEXT, 'Outside.'], dat))
    expect([both.text, named(both)]).toEqual(['Outside.', [['draft.txt', 'A draft.']]])
    expect((await parseMail(parts('mixed', dat))).text).toBe('Inside.')
  })

  it('that nobody put there is no file: signatures, invitations, marks of encryption', async () => {
    const mail = parts(
      'mixed',
      [TEXT, 'Words.'],
      [file('application/pkcs7-signature', 'smime.p7s'), 'x'],
      ['Content-Type: text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST'],
      ['Content-Type: application/pgp-encrypted', 'Version: 1'],
      [file('application/pdf', 'empty.pdf'), ''],
    )
    const opened = await parseMail(mail)
    expect([opened.text, named(opened)]).toEqual(['Words.', [['empty.pdf', '']]])
    expect(opened.isCalendarAnswer).toBe(false)
  })

  it('is an answer of a calendar where it says so', async () => {
    const answer = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR'
    const mail = raw('Content-Type: text/calendar; method=REPLY', answer)
    expect((await parseMail(mail)).isCalendarAnswer).toBe(true)
  })
})
