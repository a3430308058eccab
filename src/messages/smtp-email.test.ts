import { describe, expect, it } from '@jest/globals'
import { DEFAULT_SENDER, MailSettingError, readSender } from './sender.ts'
import { readSmtpUrl } from './smtp-email.ts'

describe('MAIL_FROM', () => {
  it.each([
    ['desk@example.org', { address: 'desk@example.org', name: DEFAULT_SENDER.name }],
    ['Opinion Desk <desk@example.org>', { address: 'desk@example.org', name: 'Opinion Desk' }],
    [
      '"Opinion, daily" <desk@example.org>',
      { address: 'desk@example.org', name: 'Opinion, daily' },
    ],
    [' ', DEFAULT_SENDER],
    [undefined, DEFAULT_SENDER],
  ])('%j is read', (text, sender) => {
    expect(readSender(text)).toEqual(sender)
  })

  it.each(['desk', 'Desk <desk@example.org', 'desk@example.org>', 'a@b.c, d@e.f', 'A\nB <a@b.c>'])(
    '%j is refused with an example',
    (text) => {
      expect(() => readSender(text)).toThrow(MailSettingError)
      expect(() => readSender(text)).toThrow('desk@example.org')
    },
  )
})

describe('SMTP_URL', () => {
  it('is read with its port, its user and its kind of TLS', () => {
    expect(readSmtpUrl('smtps://user%40desk:p%2Fw@mail.example.org')).toMatchObject({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      auth: { user: 'user@desk', pass: 'p/w' },
    })
    expect(readSmtpUrl('smtp://127.0.0.1:2525?requireTLS=true')).toMatchObject({
      host: '127.0.0.1',
      port: 2525,
      secure: false,
      requireTLS: true,
    })
    expect(readSmtpUrl('smtp://localhost')).not.toHaveProperty('auth')
  })

  it.each(['mail.example.org:25', 'https://mail.example.org', 'smtp://', ''])(
    '%j is refused',
    (url) => {
      expect(() => readSmtpUrl(url)).toThrow(MailSettingError)
    },
  )

  it('is not repeated in the error, since it holds a password', () => {
    expect(() => readSmtpUrl('http://user:secret-word@mail.example.org')).not.toThrow('secret-word')
  })
})
