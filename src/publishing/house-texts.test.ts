import { describe, expect, it } from '@jest/globals'

import type { HouseSettings } from './house.ts'
import { commentsOf, invitationOf, signatureOf } from './house-texts.ts'

const settings: HouseSettings = {
  name: 'The Quay',
  language: 'en-GB',
  deskName: 'The board',
  invitation: ' Write to us ',
  pitchEmail: 'desk@quay.example',
  noticeOpen: 'Open',
  noticeClosed: 'Closed',
  noticePreModerated: '',
  readerTexts: [
    { language: 'tr', deskName: 'Kurul', noticeOpen: 'Açık', noticeClosed: ' ' },
    { language: 'ar', noticeOpen: 'مفتوح' },
    { language: 'ar-EG', noticeOpen: 'مفتوح في مصر' },
    { language: 'en-US', noticeOpen: 'Open, y’all' },
  ],
  pitchTexts: [{ language: 'ar', invitation: 'اكتبوا لنا' }],
}

describe('what the house says under a piece', () => {
  it('is in the language of the piece where it has words in it', () => {
    expect(commentsOf(settings, 'open', 'tr')).toEqual({ policy: 'open', notice: 'Açık' })
    expect(signatureOf(settings, 'tr')).toBe('Kurul')
    expect(invitationOf(settings, 'ar')).toEqual({
      text: 'اكتبوا لنا',
      url: '/pitch',
      email: 'desk@quay.example',
    })
  })

  it('is of the country of the piece before another, and of another before another language', () => {
    expect(commentsOf(settings, 'open', 'ar-EG').notice).toBe('مفتوح في مصر')
    expect(commentsOf(settings, 'open', 'ar-SA').notice).toBe('مفتوح')
    expect(commentsOf(settings, 'open', 'en-US').notice).toBe('Open, y’all')
    expect(commentsOf(settings, 'open', 'tr-CY')).toEqual({ policy: 'open', notice: 'Açık' })
  })

  it.each(['en-GB', 'en', 'en-AU'])('is the house’s own before another country’s: %s', (tag) => {
    expect(commentsOf(settings, 'open', tag)).toEqual({ policy: 'open', notice: 'Open' })
  })

  it('is the house’s own, and says of which language, where there are no words or only blanks', () => {
    const english = { policy: 'closed', notice: 'Closed', language: 'en-GB' }
    expect(commentsOf(settings, 'closed', 'tr')).toEqual(english)
    expect(commentsOf(settings, 'closed', 'ku')).toEqual(english)
    expect(invitationOf(settings, 'tr')).toMatchObject({ text: 'Write to us', language: 'en-GB' })
    expect(signatureOf(settings, 'ar')).toBe('The board')
  })

  it('is nothing where the house says nothing', () => {
    expect(commentsOf(settings, 'pre-moderated', 'tr')).toEqual({
      policy: 'pre-moderated',
      notice: '',
    })
    expect(invitationOf({ name: 'The Quay', language: 'en' }, 'ar')).toBeUndefined()
    expect(signatureOf({ name: 'The Quay', language: 'en' }, 'ar')).toBe('The Quay')
  })

  it('stands in the house’s words where a piece says a language that is none', () => {
    expect(commentsOf(settings, 'open', '???')).toMatchObject({ notice: 'Open', language: 'en-GB' })
  })
})
