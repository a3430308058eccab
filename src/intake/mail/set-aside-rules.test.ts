import { describe, expect, it } from '@jest/globals'

import { headersOf, isMailActPossible, lineOfMail, plainHeader } from './set-aside-rules.ts'

describe('a mail that was set aside', () => {
  it('is tried again and dropped from where it waits, and brought back after it was dropped', () => {
    const possible = (['aside', 'waiting', 'taken', 'dropped'] as const).map((state) => [
      isMailActPossible('again', state),
      isMailActPossible('drop', state),
    ])
    expect(possible).toEqual([
      [true, true],
      [false, true],
      [false, false],
      [true, false],
    ])
  })

  it('is told in a line that turns round nothing beside it', () => {
    expect(lineOfMail('  Ring\r\n\tthe\u202e bell\ud800 ')).toBe('Ring the bell')
    expect(lineOfMail('x'.repeat(300))).toHaveLength(200)
  })

  it('has headers up to the first empty line, or as many as fit', () => {
    expect(headersOf(Buffer.from('Subject: A\r\n\r\nSubject: B')).toString()).toBe(
      'Subject: A\r\n\r\n',
    )
    expect(headersOf(Buffer.from('Subject: A')).toString()).toBe('Subject: A')
    expect(headersOf(Buffer.alloc(100_000, 'a'))).toHaveLength(65_536)
  })

  it('says who sent it even where no parser can open it', () => {
    const headers = Buffer.from('From: Ada\r\n <ada@example.org>\r\nSubject: =?x?Q?bell\r\n\r\n')
    expect(plainHeader(headers, 'from')).toBe('Ada <ada@example.org>')
    expect(plainHeader(headers, 'subject')).toBe('=?x?Q?bell')
    expect(plainHeader(headers, 'date')).toBe('')
  })
})
