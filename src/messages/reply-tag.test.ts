import { describe, expect, it } from '@jest/globals'
import { replyTag, submissionOfTag, taggedAddress } from './reply-tag.ts'

const ID = '01890000-0000-7000-8000-000000000000'

describe('the address of answers', () => {
  it('names its submission, whatever a mail server does to its letters', () => {
    const tag = replyTag(ID, 'secret')
    expect(submissionOfTag(tag, 'secret')).toBe(ID)
    expect(submissionOfTag(tag.toUpperCase(), 'secret')).toBe(ID)
    expect(taggedAddress('pitches@desk.example', tag)).toBe(`pitches+${tag}@desk.example`)
    expect(taggedAddress('x@desk.example', tag).split('@')[0]!.length).toBeLessThanOrEqual(64)
  })

  it('names nothing that the desk did not make', () => {
    const tag = replyTag(ID, 'secret')
    const other = ID.replace('8000', '8001').replaceAll('-', '')
    for (const wrong of [
      '',
      's.x',
      tag.slice(0, -1),
      `${tag}0`,
      `s.${other}.${tag.split('.')[2]}`,
    ]) {
      expect(submissionOfTag(wrong, 'secret')).toBeUndefined()
    }
    expect(submissionOfTag(tag, 'another secret')).toBeUndefined()
  })
})
