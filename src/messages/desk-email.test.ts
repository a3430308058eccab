import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { deskEmail } from './desk-email.ts'
import { isServerDown } from './retry.ts'

const adapterFor = async (environment: Record<string, string>, url: string) =>
  (await deskEmail(environment, url))({ payload: {} as Payload })

describe('how a newsroom sends mail', () => {
  it.each(['http://localhost:3000', 'http://127.0.0.1:4000', 'http://[::1]:3000'])(
    'is by printing it where only this machine is served: %s',
    async (url) => expect((await adapterFor({}, url)).name).toBe('console'),
  )

  it('is through the server that is named, wherever it is served', async () => {
    const environment = { SMTP_URL: 'smtp://mail.example.org' }
    for (const url of ['http://localhost:3000', 'https://news.example']) {
      expect((await adapterFor(environment, url)).name).toBe('nodemailer')
    }
  })

  it('is not at all on a public address without one: letters wait, and no link is printed', async () => {
    const adapter = await adapterFor({ SMTP_URL: ' ' }, 'https://news.example')
    const error: unknown = await Promise.resolve(
      adapter.sendEmail({ to: 'ada@example.org', subject: 'Sign here', text: 'https://…' }),
    ).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'ENOMAILSERVER' })
    expect(String((error as Error).message)).toContain('SMTP_URL')
    // So that the run ends there, and no other message loses a try.
    expect(isServerDown(error)).toBe(true)
  })
})
