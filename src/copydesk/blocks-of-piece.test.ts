import { describe, expect, it } from '@jest/globals'

import { lexicalFromBlocks } from '../publishing/lexical-from-blocks.ts'
import { blocksOfPiece } from './blocks-of-piece.ts'

const text = (words: string) => ({ type: 'text' as const, text: words })

describe('the text of a piece, as the copy desk reads it', () => {
  it('is headline, standfirst and each block of the body, with where the editor has it', () => {
    const body = lexicalFromBlocks([
      {
        type: 'paragraph',
        anchor: '',
        children: [
          text('A clock '),
          { type: 'link', href: 'https://example.org', children: [text('is a')] },
          { type: 'break' },
          text('promise.'),
        ],
      },
      { type: 'crosshead', anchor: '', level: 2, children: [text('Winding')] },
      { type: 'rule', anchor: '' },
      { type: 'list', anchor: '', ordered: false, items: [[text('one')], [text('two')]] },
      { type: 'quote', anchor: '', children: [text('No.')] },
    ])
    expect(blocksOfPiece({ headline: 'On clocks', standfirst: ' ', body })).toEqual([
      { id: 'headline', kind: 'headline', text: 'On clocks' },
      { id: 'body.0', kind: 'paragraph', text: 'A clock is a\npromise.' },
      { id: 'body.1', kind: 'crosshead', text: 'Winding' },
      { id: 'body.3.0', kind: 'item', text: 'one' },
      { id: 'body.3.1', kind: 'item', text: 'two' },
      { id: 'body.4', kind: 'quote', text: 'No.' },
    ])
  })

  it('is empty where there is none, and comes back from a body without a floor', () => {
    expect(blocksOfPiece({})).toEqual([])
    expect(blocksOfPiece({ headline: 3, body: { root: 'x' } })).toEqual([])
    let node: object = { type: 'text', text: 'deep' }
    for (let depth = 0; depth < 5000; depth += 1) node = { type: 'paragraph', children: [node] }
    expect(blocksOfPiece({ body: { root: { children: [node] } } })).toEqual([])
  })
})
