import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { composeMessage, RecipientError } from './compose.ts'
import { templateOf } from './templates.ts'

const receipt = templateOf('submission-received')
const values = {
  name: 'Ada Moss',
  title: 'Give the quay back',
  kind: 'pitch',
  receipt: '0190-1',
  desk: 'The Opinion Desk',
  status: 'https://desk.example/pitch/status',
}

describe('composeMessage', () => {
  it('fills the receipt', () => {
    const message = composeMessage(receipt, 'ada@example.org', values)
    expect(message).toMatchObject({
      template: 'submission-received',
      to: 'ada@example.org',
      subject: 'The Opinion Desk has your pitch: Give the quay back',
    })
    expect(message.text).toContain('Dear Ada Moss,\n')
    expect(message.text).toContain('Your reference is 0190-1.')
    expect(message.text).not.toMatch(/[{}]/)
  })

  it('leaves no gap where a place is empty', () => {
    const declined = composeMessage(templateOf('submission-declined'), 'ada@example.org', {
      ...values,
      note: '',
    })
    expect(declined.text).not.toMatch(/\n{3}/)
  })

  it('lets no line break of a value into the subject, whatever it holds', () => {
    const breaks = fc.string({
      unit: fc.constantFrom('a', '\r', '\n', '\u0000', '\u2028', '\u0085', ':', ' ', 'Bcc'),
    })
    fc.assert(
      fc.property(breaks, breaks, (title, desk) => {
        const { subject } = composeMessage(receipt, 'ada@example.org', { ...values, title, desk })
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(subject).toContain('has your pitch:')
      }),
    )
  })

  it.each([
    'ada@example.org\r\nBcc: eve@example.org',
    'ada@example.org, eve@example.org',
    'ada@example.org;eve@example.org',
    'Ada <ada@example.org>',
    'ada',
    '',
    'ada@@example.org',
  ])('sends nothing to %j', (to) => {
    expect(() => composeMessage(receipt, to, values)).toThrow(RecipientError)
  })

  it('keeps the words of the template when a title is endless', () => {
    const { subject } = composeMessage(receipt, 'ada@example.org', {
      ...values,
      title: '👨‍👩‍👧'.repeat(500),
    })
    expect(subject).toContain('The Opinion Desk has your pitch: 👨‍👩‍👧')
    expect(subject.length).toBeLessThanOrEqual(200)
    expect(subject.endsWith('👨‍👩‍👧…')).toBe(true)
  })

  it('isolates right-to-left values, and takes from them what would turn the sentence', () => {
    const { subject } = composeMessage(receipt, 'ada@example.org', {
      ...values,
      title: '\u202eعنوان\u2069',
    })
    expect(subject).toContain('\u2068عنوان\u2069')
    expect(subject).not.toContain('\u202e')
  })
})
