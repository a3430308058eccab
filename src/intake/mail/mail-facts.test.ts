import { describe, expect, it } from '@jest/globals'
import { factsOfMail, ownWords, titleOfMail, wordsOfMail } from './mail-facts.ts'
import type { ParsedMail } from './mail-facts.ts'

const own = {
  address: 'pitches@desk.example',
  authservId: 'mx.desk.example',
  threadOf: (tag: string) => (tag === 's.good' ? 'thread-1' : undefined),
}

const mail = (headers: Record<string, string | string[]> = {}, more: Partial<ParsedMail> = {}) => ({
  headers: Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((each) => ({ name, value: each })),
  ),
  from: [{ address: 'Ada@Example.org', name: 'Ada Moss' }],
  subject: 'A pitch',
  text: 'Words.',
  ...more,
})
const facts = (...given: Parameters<typeof mail>) => factsOfMail(mail(...given), own)

describe('factsOfMail', () => {
  it('knows a letter, and from whom', () => {
    expect(facts()).toMatchObject({
      kind: 'letter',
      name: 'Ada Moss',
      from: { identity: 'ada@example.org' },
      isAuthenticated: false,
    })
  })

  it.each([
    ['mx.desk.example; dmarc=pass header.from=example.org', true],
    ['MX.desk.example 1; spf=pass; dkim=pass; dmarc=pass (p=none)', true],
    ['mx.desk.example; dmarc=fail; spf=pass', false],
    ['mx.desk.example; spf=pass smtp.mailfrom=dmarc=pass', false],
    ['mx.evil.example; dmarc=pass', false],
    ['mx.desk.example.evil.org; dmarc=pass', false],
  ])('believes “%s”: %s', (verdict, expected) => {
    expect(facts({ 'authentication-results': verdict })).toMatchObject({
      isAuthenticated: expected,
    })
  })

  it('believes the topmost verdict only: the others came with the mail', () => {
    const forged = ['mx.desk.example; dmarc=fail', 'mx.desk.example; dmarc=pass']
    expect(facts({ 'authentication-results': forged })).toMatchObject({ isAuthenticated: false })
    const verdict = { 'authentication-results': 'mx.desk.example; dmarc=pass' }
    expect(factsOfMail(mail(verdict), { ...own, authservId: undefined })).toMatchObject({
      isAuthenticated: false,
    })
  })

  it.each([
    [{ 'auto-submitted': 'auto-replied' }],
    [{ 'auto-submitted': 'auto-generated; x=y' }],
    [{ precedence: 'bulk' }],
    [{ precedence: 'auto_reply' }],
    [{ 'list-id': '<news.example.org>' }],
    [{ 'x-autoreply': 'yes' }],
  ])('knows that a machine wrote %j', (headers) => {
    expect(facts(headers as unknown as Record<string, string>)).toEqual({ kind: 'automatic' })
  })

  it('takes a person’s mail that says it is not automatic, and none of its own', () => {
    expect(facts({ 'auto-submitted': 'no' }).kind).toBe('letter')
    expect(facts({}, { from: [{ address: 'Pitches@desk.example', name: '' }] }).kind).toBe(
      'automatic',
    )
    expect(facts({}, { from: [] }).kind).toBe('nobody')
    const two = [
      { address: 'a@example.org', name: '' },
      { address: 'b@example.org', name: '' },
    ]
    expect(facts({}, { from: two }).kind).toBe('nobody')
  })

  it('knows what came back, of which message and why', () => {
    const id = '01890000-0000-7000-8000-000000000000'
    const text = `Final-Recipient: rfc822; x@y\nDiagnostic-Code: smtp; 550 no such user\n\nMessage-ID: <${id}@desk.example>`
    const type = { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' }
    expect(facts(type, { text })).toEqual({
      kind: 'bounce',
      of: id,
      reason: 'smtp; 550 no such user',
    })
    const daemon = [{ address: 'MAILER-DAEMON@mx.example', name: '' }]
    expect(facts({ 'return-path': '<>' }, { from: daemon }).kind).toBe('bounce')
    expect(facts({ 'return-path': '<>' }).kind).toBe('letter')
  })

  it('takes a report that a mail is late, or was read, for none that came back', () => {
    const type = { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' }
    const late = 'Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: tomorrow'
    expect(facts(type, { text: late })).toEqual({ kind: 'automatic' })
    expect(facts(type, { text: `${late}\nAction: failed\nStatus: 5.1.1` }).kind).toBe('bounce')
    const read = { 'content-type': 'multipart/report; report-type=disposition-notification' }
    expect(facts(read)).toEqual({ kind: 'automatic' })
  })

  it('takes a person’s mail through the list that its own address is', () => {
    const list = {
      precedence: 'list',
      'list-id': 'Pitches <pitches.desk.example>',
      'list-post': '<https://lists.example/pitches>, <mailto:pitches@desk.example>',
    }
    expect(facts(list).kind).toBe('letter')
    expect(facts({ ...list, 'auto-submitted': 'auto-replied' }).kind).toBe('automatic')
    expect(facts({ 'list-post': '<mailto:news@example.org>', 'list-id': '<n.e>' }).kind).toBe(
      'automatic',
    )
  })

  it('finds the thread by an address of the desk’s own making only', () => {
    const to = (value: string) => facts({ to: value })
    expect(to('"Desk" <pitches+s.good@desk.example>')).toMatchObject({ thread: 'thread-1' })
    expect(to('pitches+s.guess@desk.example')).not.toHaveProperty('thread')
    expect(to('pitches+s.good@desk.example.evil.org, x')).toMatchObject({ kind: 'letter' })
    expect(to('other+s.good@desk.example')).not.toHaveProperty('thread')
  })
})

describe('what a mail becomes', () => {
  it('keeps the sender’s own words of an answer', () => {
    expect(ownWords('Yes.\r\n\r\nOn Monday the desk wrote:\r\n> Will you?\r\n> Please.')).toBe(
      'Yes.',
    )
    expect(ownWords('Inline\n> quoted\nanswer')).toBe('Inline\nanswer')
    expect(ownWords('Hello,\nOn Monday the desk wrote:\n> Shorter?\n\nYes.\n> When?\nToday.')).toBe(
      'Hello,\n\nYes.\nToday.',
    )
    expect(ownWords('Yes.\n-----Original Message-----\nFrom: the desk\nShorter?')).toBe('Yes.')
    expect(ownWords('> only quoted')).toBe('> only quoted')
  })

  it('keeps an own line that stands before a quote', () => {
    expect(ownWords('My answer to this:\n> Shorter?\nYes.')).toBe('My answer to this:\nYes.')
    const dated = '3 Mayıs 2026, desk@desk.example şunu yazdı:\n\n> Daha kısa?\nEvet.'
    expect(ownWords(dated)).toBe('Evet.')
  })

  it('says where a text was cut, and holds nothing that a database refuses', () => {
    expect(wordsOfMail(' a\0b\ud800c ', 10)).toBe('ab\ufffdc')
    expect(wordsOfMail('12345😀', 6)).toBe('12345\n\n[…]')
  })

  it.each([
    ['Re: AW: Fwd:  Ring the bell', 'Ring the bell'],
    ['', '(no subject)'],
    ['a\r\nBcc: x', 'a Bcc: x'],
    ['Reading rooms', 'Reading rooms'],
    ['مقال جديد', 'مقال جديد'],
  ])('has of the subject %j the title %j', (subject, title) => {
    expect(titleOfMail(subject)).toBe(title)
  })
})
