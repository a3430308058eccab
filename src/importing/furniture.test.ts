import { describe, expect, it } from '@jest/globals'
import { isAuthorBoxHeading, isBio } from './author-box.ts'
import { isBoilerplate, isDateLine, isKicker } from './boilerplate.ts'
import { readCommentNotice } from './comment-notice.ts'
import { maybeDisclaimer, similarity, speakersOf } from './disclaimer.ts'
import { hiddenEmails } from './email.ts'
import { maybeInvitation } from './invitation.ts'
import { readByline } from './names.ts'

const house = { name: 'Harbour', disclaimers: [] }

describe('comment notices', () => {
  it.each([
    ['Comments are closed.', 'closed'],
    ['Comments are now closed', 'closed'],
    ['Comments on this article are closed.', 'closed'],
    ['(Comments have been disabled)', 'closed'],
    ['Comments: closed', 'closed'],
    ['Commenting is turned off for this story', 'closed'],
    ['This article is closed to new comments.', 'closed'],
    ['Comments are moderated', 'pre-moderated'],
    ['Leave a comment', 'open'],
    ['Comments are open until Friday.', 'open'],
  ])('reads %j as %s', (line, policy) => {
    expect(readCommentNotice(line)?.policy).toBe(policy)
  })

  it.each([
    'Her comments are closed-minded.',
    'Comments are closed, minds are closed, and the port is shut.',
    'The minister had no comments on the closed port.',
  ])('leaves %j alone', (line) => {
    expect(readCommentNotice(line)).toBeNull()
  })
})

describe('bylines', () => {
  it.each([
    ['By Ada Moss', ['Ada Moss']],
    ['BY ADA MOSS', ['ADA MOSS']],
    ['By Ada Moss, Ben Ruiz and Cem Ak', ['Ada Moss', 'Ben Ruiz', 'Cem Ak']],
    ['*By Ludwig van der Berg & Seán O’Brien*', ['Ludwig van der Berg', 'Seán O’Brien']],
    ['By J. R. Null', ['J. R. Null']],
    ['By Ada Moss in London', ['Ada Moss']],
    ['By Ada Moss | 12 March 2024', ['Ada Moss']],
    ['Author: Voltaire', ['Voltaire']],
    ['Words by Ada Moss, Professor of Law, Leith University', ['Ada Moss']],
    ['بقلم ليلى حداد', ['ليلى حداد']],
  ])('reads %j', (line, names) => {
    expect(readByline(line)?.map(({ name }) => name)).toEqual(names)
  })

  it.each([
    'By the river',
    'By Monday',
    'By Monday May Day',
    'By then it was late.',
    'By Leith University',
    'Bypass Ada Moss',
    'By Ada Moss?',
  ])('takes %j for none', (line) => {
    expect(readByline(line)).toBeNull()
  })
})

describe('disclaimers', () => {
  it.each([
    'Disclaimer: no part of this is advice.',
    'The views expressed in this article are the author’s own.',
    'The opinions of the writers do not necessarily represent those of this paper.',
    'Bu yazıda yer alan görüşler yazarına aittir.',
  ])('may be one: %j', (text) => {
    expect(maybeDisclaimer(text, house)).toBe(true)
  })

  it.each([
    'The views expressed by the minister do not reflect those of the party.',
    'The author does not necessarily agree.',
    'His views are his own.',
  ])('is none: %j', (text) => {
    expect(maybeDisclaimer(text, house)).toBe(false)
  })

  it('are compared without label, capitals and stops', () => {
    expect(similarity('DISCLAIMER: Our own views!', '(our own views)')).toBe(1)
    expect(similarity('our own views', 'a red boat')).toBe(0)
  })

  it('tell how many speak', () => {
    expect(speakersOf('the author’s own')).toBe('one')
    expect(speakersOf('the authors’ own')).toBe('several')
    expect(speakersOf('the authors do not')).toBe('several')
    expect(speakersOf('views are personal')).toBeNull()
  })
})

describe('other furniture', () => {
  it('knows headings of author boxes and lines on the author', () => {
    for (const line of ['About Author', '## About the Authors:', 'Yazar hakkında', 'عن الكاتب']) {
      expect(isAuthorBoxHeading(line)).toBe(true)
    }
    expect(isAuthorBoxHeading('About the author of this law')).toBe(false)
    expect(isBio('The writer is a pilot.', [])).toBe(true)
    expect(isBio('Ada Moss, a pilot, lives in Leith.', ['Ada Moss'])).toBe(true)
    expect(isBio('Ada Moss is a pilot.', [])).toBe(false)
    expect(isBio('Ada Mosses are green.', ['Ada Moss'])).toBe(false)
  })

  it('knows invitations from sentences about pitches', () => {
    expect(maybeInvitation('Letters: send to letters@harbour.example')).toBe(true)
    expect(maybeInvitation('We welcome pitches; e-mail them to us.')).toBe(true)
    expect(maybeInvitation('The pitch was green and the letters were short.')).toBe(false)
  })

  it('knows buttons, date lines and rubrics', () => {
    expect([isBoilerplate('SHARE'), isBoilerplate('Share the load')]).toEqual([true, false])
    expect([isDateLine('March 12, 2024'), isDateLine('March 12, 2024 was cold')]).toEqual([
      true,
      false,
    ])
    expect([isKicker('Opinion | Energy'), isKicker('Opinion is cheap')]).toEqual([true, false])
  })

  it('finds hidden addresses and leaves sentences alone', () => {
    const found = (text: string) => hiddenEmails(text).map(({ address }) => address)
    expect(found('a.b [at] c [dot] example and d at e dot org and [email protected]')).toEqual([
      'a.b@c.example',
      'd@e.org',
      undefined,
    ])
    expect(found('meet at noon (at the pier) dot dot')).toEqual([])
    expect(found('desk@harbour.example')).toEqual([])
  })
})
