import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { consoleEmail } from './console-email.ts'

describe('consoleEmail', () => {
  it('prints a mail so that a person can read it', async () => {
    const printed: string[] = []
    const adapter = consoleEmail('Opinion Desk <desk@example.org>', (text) => printed.push(text))({
      payload: {} as Payload,
    })
    await adapter.sendEmail({
      to: { name: '', address: 'ada@example.org' },
      subject: 'Your pitch',
      text: 'Dear Ada,\n\nThank you.\n',
    })
    expect(adapter.defaultFromAddress).toBe('desk@example.org')
    expect(printed.join('')).toContain(
      'From: Opinion Desk <desk@example.org>\nTo: ada@example.org\nSubject: Your pitch\n\nDear Ada,\n\nThank you.\n',
    )
  })

  it('lets nothing a contributor wrote steer the terminal', async () => {
    const printed: string[] = []
    const adapter = consoleEmail(undefined, (text) => printed.push(text))({
      payload: {} as Payload,
    })
    await adapter.sendEmail({
      to: 'ada@example.org',
      subject: 'a\u001b[2Jb\nTo: eve@example.org',
      text: 'one\u001b]0;owned\u0007two\u009b31m\rthree',
    })
    expect(printed.join('')).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    expect(printed.join('')).toContain('Subject: a [2Jb To: eve@example.org\n')
  })
})
