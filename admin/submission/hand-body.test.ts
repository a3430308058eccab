import { describe, expect, it } from '@jest/globals'

import { handBody } from './hand-body.ts'

describe('handBody', () => {
  it('says what was filled in, in the words of the interface', () => {
    const fields = new Map([
      ['call', ''],
      ['kind', 'draft'],
      ['title', ' Ring the bell '],
      ['pitch', 'By phone.'],
      ['text', 'Whole.'],
      ['links', 'https://one.example\n\n https://two.example '],
      ['exclusive', 'no'],
      ['interests', 'some'],
      ['interestsText', 'Rings bells.'],
      ['aiUse', 'none'],
      ['aiUseText', 'left over'],
      ['answer-q1', 'Here.'],
      ['answer-q2', ' '],
      ['sendReceipt', 'yes'],
    ])
    expect(handBody(fields)).toEqual({
      kind: 'draft',
      title: 'Ring the bell',
      pitch: 'By phone.',
      text: 'Whole.',
      links: ['https://one.example', 'https://two.example'],
      exclusive: false,
      interests: { declared: 'some', text: 'Rings bells.' },
      aiUse: { declared: 'none' },
      answers: [{ question: 'q1', answer: 'Here.' }],
      sendReceipt: true,
    })
  })

  it('leaves out what was left open, so that the desk asks for it', () => {
    expect(handBody(new Map([['kind', 'pitch']]))).toEqual({ kind: 'pitch', sendReceipt: false })
    expect(
      handBody(
        new Map([
          ['kind', 'pitch'],
          ['text', 'of a draft'],
        ]),
      ),
    ).not.toHaveProperty('text')
  })
})
