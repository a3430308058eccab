import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { paragraphsOf, pieceOfSubmission } from './piece-of-submission.ts'

const pitch = {
  title: 'Ring the bell',
  kind: 'pitch',
  language: 'en',
  interests: 'none',
  aiUse: 'none',
} as const

describe('pieceOfSubmission', () => {
  it('makes a commission of a pitch, with the declarations and the proposed author', () => {
    expect(pieceOfSubmission(pitch, 7)).toEqual({
      headline: 'Ring the bell',
      kind: 'op-ed',
      stage: 'commissioned',
      language: 'en',
      bylineMode: 'authors',
      bylines: [{ author: 7, interests: 'none', aiUse: 'none' }],
    })
  })

  it('takes the text of a draft into the editing', () => {
    const piece = pieceOfSubmission(
      {
        ...pitch,
        kind: 'draft',
        text: 'One.\n\nTwo.',
        interests: 'declared',
        interestsText: 'A seat.',
        aiUse: 'declared',
        aiUseText: 'A translation.',
      },
      'a1',
    )
    expect(piece).toMatchObject({
      stage: 'editing',
      bylines: [
        {
          author: 'a1',
          interests: 'declared',
          interestsText: 'A seat.',
          aiUse: 'declared',
          aiUseText: 'A translation.',
        },
      ],
    })
    expect(piece.body?.root.children).toHaveLength(2)
  })

  it('leaves the byline open when there is no author, and asks what was not declared', () => {
    expect(pieceOfSubmission({ title: 'T', kind: 'pitch' }, undefined)).toMatchObject({
      bylines: [],
      aiUse: 'not-asked',
    })
  })
})

describe('paragraphsOf', () => {
  const shown = (text: string) =>
    paragraphsOf(text).map((block) =>
      block.type === 'paragraph'
        ? block.children.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
        : '',
    )

  it('makes a paragraph of every block and keeps single line breaks', () => {
    expect(shown('One\ntwo\n\n\n \nThree\n\t\nFour')).toEqual(['One\ntwo', 'Three', 'Four'])
  })

  it('loses no word', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '<b>', '{x}') })
    fc.assert(
      fc.property(text, (written) => {
        const wordsOf = (all: string) => all.split(/\s+/).filter(Boolean)
        expect(wordsOf(shown(written).join('\n'))).toEqual(wordsOf(written))
      }),
    )
  })
})
