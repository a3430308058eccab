import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { composeMessage, templateOf } from '../../src/messages/index.ts'
import { smtpEmail } from '../../src/messages/smtp-email.ts'

type Taken = { from: string; to: string[]; mail: string }

describe('mail through a real SMTP server', () => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      if (!address.startsWith('nobody@')) return done()
      return done(Object.assign(new Error('no such user'), { responseCode: 550 }))
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          mail: Buffer.concat(chunks).toString(),
        })
        done()
      })
    },
  })
  let url: string

  beforeAll(async () => {
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

  const send = async (to: string, values: Record<string, string>) => {
    const message = composeMessage(templateOf('submission-received'), to, {
      name: 'Ada Moss',
      title: 'Ring the bell',
      kind: 'pitch',
      receipt: 'r-1',
      desk: 'The Desk',
      status: 'https://desk.example/pitch/status',
      ...values,
    })
    const adapter = (await smtpEmail(url, 'Opinion, daily <desk@example.org>'))({
      payload: {} as Payload,
    })
    await adapter.sendEmail({
      to: { name: '', address: message.to },
      subject: message.subject,
      text: message.text,
      messageId: '<m-1@desk.example>',
    })
    return taken.at(-1)!
  }

  it('goes to one recipient, from the desk, under its own Message-ID', async () => {
    const { from, to, mail } = await send('ada@example.org', {})
    expect({ from, to }).toEqual({ from: 'desk@example.org', to: ['ada@example.org'] })
    expect(mail).toContain('Message-ID: <m-1@desk.example>')
    expect(mail).toMatch(/^From: "Opinion, daily" <desk@example\.org>\r$/m)
    expect(mail).toMatch(/^To: ada@example\.org\r$/m)
  })

  it('gets no header and no recipient out of what a contributor wrote', async () => {
    const evil = 'x\r\nBcc: eve@example.org\r\nX-Evil: 1'
    const { to, mail } = await send('ada@example.org', { name: evil, title: evil, desk: evil })
    expect(to).toEqual(['ada@example.org'])
    const [head = ''] = mail.split('\r\n\r\n', 1)
    expect(head).not.toMatch(/^(?:Bcc|X-Evil):/im)
  })

  it('tells apart a recipient that is refused for good', async () => {
    await expect(send('nobody@example.org', {})).rejects.toMatchObject({
      code: 'EENVELOPE',
      responseCode: 550,
    })
  })
})
