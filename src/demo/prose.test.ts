import { describe, expect, it } from '@jest/globals'
import { parseInline, parseProse } from './prose.ts'

describe('parseProse', () => {
  it('reads blocks divided by empty lines, and a line break within one as a space', () => {
    expect(parseProse('\nOne\ntwo\n\n## Three\n\n---\n')).toEqual([
      { type: 'paragraph', anchor: '', children: [{ type: 'text', text: 'One two' }] },
      { type: 'crosshead', anchor: '', level: 2, children: [{ type: 'text', text: 'Three' }] },
      { type: 'rule', anchor: '' },
    ])
  })

  it('joins the lines of a quote and drops their marks', () => {
    expect(parseProse('> A promise\n> kept.')).toEqual([
      { type: 'quote', anchor: '', children: [{ type: 'text', text: 'A promise kept.' }] },
    ])
  })

  it('keeps the items of a list apart and joins the lines of each', () => {
    expect(parseProse('- one\n  and a half\n- two')).toEqual([
      {
        type: 'list',
        anchor: '',
        ordered: false,
        items: [[{ type: 'text', text: 'one and a half' }], [{ type: 'text', text: 'two' }]],
      },
    ])
  })

  it('reads a link whose words run over the end of a line', () => {
    const [block] = parseProse('Its [full\nreport](https://harbour.example.org/a) notes')
    expect(block).toEqual({
      type: 'paragraph',
      anchor: '',
      children: [
        { type: 'text', text: 'Its ' },
        {
          type: 'link',
          href: 'https://harbour.example.org/a',
          children: [{ type: 'text', text: 'full report' }],
        },
        { type: 'text', text: ' notes' },
      ],
    })
  })

  it('makes nothing of nothing', () => {
    expect(parseProse(' \n\n ')).toEqual([])
  })
})

describe('parseInline', () => {
  it('marks italics', () => {
    expect(parseInline('simply *there*, in a heap')).toEqual([
      { type: 'text', text: 'simply ' },
      { type: 'text', text: 'there', marks: ['italic'] },
      { type: 'text', text: ', in a heap' },
    ])
  })

  it('takes an address that is not https for text', () => {
    const line = 'a [b](javascript:alert) c'
    expect(parseInline(line)).toEqual([{ type: 'text', text: line }])
  })
})
