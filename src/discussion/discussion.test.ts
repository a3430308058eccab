import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { lexicalFromBlocks } from '../publishing/lexical-from-blocks.ts'
import type { Block } from '../publishing/content.ts'
import { anchorOf, findAnchor } from './anchor.ts'
import { actsOn, readComment } from './comment.ts'
import { proseOf, replaceWords } from './prose.ts'

const TEXT =
  'The town hall keeps four clocks. None of the clocks is right.\nA clock is a promise, and the town hall keeps four of those as well.'

const at = (words: string, text = TEXT) => {
  const from = text.indexOf(words)
  return anchorOf(text, from, from + words.length)
}
const wordsAt = (text: string, anchor: ReturnType<typeof at>) => {
  const found = findAnchor(text, anchor)
  return found && { words: text.slice(found.from, found.to), isChanged: found.isChanged }
}

describe('the words a comment is about', () => {
  it('are found where they stand', () => {
    expect(wordsAt(TEXT, at('four clocks'))).toEqual({ words: 'four clocks', isChanged: false })
  })

  it('are found after the text around them moved', () => {
    const edited = `A new opening.\n${TEXT.replace('None of the clocks is right.', 'None is right.')}`
    expect(wordsAt(edited, at('a promise'))).toEqual({ words: 'a promise', isChanged: false })
  })

  it('are the same of several, by what stands around them', () => {
    const second = anchorOf(
      TEXT,
      TEXT.lastIndexOf('the town hall'),
      TEXT.lastIndexOf('the town hall') + 13,
    )
    const found = findAnchor(`The cat sat in the town hall. ${TEXT}`, second)
    expect(found?.from).toBe(TEXT.lastIndexOf('the town hall') + 30)
  })

  it('are told as changed when other words stand in their place', () => {
    const edited = TEXT.replace('None of the clocks is right', 'Not one clock has been right')
    expect(wordsAt(edited, at('None of the clocks is right'))).toEqual({
      words: 'Not one clock has been right',
      isChanged: true,
    })
  })

  it('are gone when neither they nor what stood around them is there', () => {
    expect(findAnchor('Something else altogether.', at('None of the clocks is right'))).toBeNull()
    expect(findAnchor('', at('four clocks'))).toBeNull()
  })

  it('are found again in any text they were taken from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const [from, to] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [
            number,
            number,
          ]
          const anchor = anchorOf(text, from, to)
          fc.pre(anchor.quote !== '')
          const found = findAnchor(text, anchor)
          expect(found?.isChanged).toBe(false)
          expect(text.slice(found?.from, found?.to)).toBe(anchor.quote)
        },
      ),
    )
  })

  it('take time with the length of the text alone', () => {
    const hostile = 'ab'.repeat(200_000)
    expect(
      findAnchor(hostile, { quote: 'ab', before: 'ab'.repeat(30), after: 'ab'.repeat(30) }),
    ).not.toBeNull()
  })
})

const body = (...blocks: Block[]) => lexicalFromBlocks(blocks)
const paragraph = (...children: Extract<Block, { type: 'paragraph' }>['children']): Block => ({
  type: 'paragraph',
  anchor: '',
  children,
})
const run = (text: string, bold = false) => ({
  type: 'text' as const,
  text,
  ...(bold ? { marks: ['bold' as const] } : {}),
})

describe('the prose of a body', () => {
  it('is what the editor shows, block by block', () => {
    const text = body(
      paragraph(run('One '), run('bold', true), run(' word.')),
      { type: 'list', anchor: '', ordered: false, items: [[run('First')], [run('Second')]] },
      paragraph(run('A line,'), { type: 'break' }, run('another.')),
      { type: 'rule', anchor: '' },
    )
    expect(proseOf(text)).toBe('One bold word.\nFirst\nSecond\nA line,\nanother.')
    expect(proseOf(null)).toBe('')
    expect(proseOf({ root: 'x' })).toBe('')
  })
})

describe('a suggestion that is taken', () => {
  const text = body(
    paragraph(run('The hall keeps '), run('four', true), run(' clocks.')),
    paragraph(run('Four clocks are four too many.')),
  )
  const prose = proseOf(text)

  it('stands in the place of its words, and nothing else changes', () => {
    const taken = replaceWords(text, at('four too many', prose), 'three too many')
    expect(proseOf(taken)).toBe(prose.replace('four too many', 'three too many'))
    expect(proseOf(text)).toBe(prose)
  })

  it('reaches over marks, and takes on the first', () => {
    const taken = replaceWords(text, at('keeps four clocks', prose), 'has a clock') as typeof text
    expect(proseOf(taken).split('\n')[0]).toBe('The hall has a clock.')
    expect(JSON.stringify(taken)).toContain('"The hall has a clock"')
  })

  it('may be nothing: the words go', () => {
    expect(proseOf(replaceWords(text, at(' too many', prose), ''))).toContain(
      'Four clocks are four.',
    )
  })

  it('is not taken over the end of a paragraph, or for words that are gone', () => {
    expect(replaceWords(text, at('clocks.\nFour', prose), 'x')).toBeNull()
    expect(replaceWords(text, { quote: 'five', before: '', after: '' }, 'x')).toBeNull()
  })
})

describe('what may be done with a thread', () => {
  const standing = {
    state: 'open',
    isSuggestion: false,
    isOwn: false,
    mayComment: true,
    mayEdit: true,
  } as const

  it.each([
    ['a comment', {}, ['resolve']],
    ['my own', { isOwn: true }, ['resolve', 'withdraw']],
    ['a suggestion', { isSuggestion: true }, ['take', 'turn-down']],
    ['a suggestion, for who may not edit', { isSuggestion: true, mayEdit: false }, []],
    [
      'my own suggestion, when I may not edit',
      { isSuggestion: true, mayEdit: false, isOwn: true },
      ['withdraw'],
    ],
    ['one that is resolved', { state: 'resolved' }, ['reopen']],
    ['one that was turned down', { state: 'turned-down', isSuggestion: true }, ['reopen']],
    ['one that was taken', { state: 'taken', isSuggestion: true }, []],
    ['one that was withdrawn', { state: 'withdrawn', isOwn: true }, []],
    ['any, for who may only read', { mayComment: false, isOwn: true }, []],
  ] as const)('%s', (_, more, acts) => {
    expect(actsOn({ ...standing, ...more })).toEqual(acts)
  })
})

describe('what is written', () => {
  const anchor = { quote: 'four clocks', before: 'keeps ', after: '.' }
  const fields = (body: Record<string, unknown>) => {
    const read = readComment(body)
    return read.ok ? [] : read.problems.map(({ field }) => field)
  }

  it('is a comment, an answer or a suggestion', () => {
    expect(readComment({ text: ' Who counted? ', anchor, mentions: [3, '3'] })).toEqual({
      ok: true,
      input: { text: 'Who counted?', anchor, mentions: ['3'] },
    })
    expect(readComment({ text: 'I did.', thread: 'x' })).toMatchObject({ ok: true })
    expect(readComment({ anchor, replacement: '' })).toEqual({
      ok: true,
      input: { text: '', anchor, replacement: '', mentions: [] },
    })
  })

  it.each([
    [{}, ['text']],
    [{ text: 5 }, ['text', 'text']],
    [{ text: 'x'.repeat(4001) }, ['text', 'text']],
    [{ text: '\ud800' }, ['text', 'text']],
    [{ text: 'x', anchor: { quote: ' ' } }, ['anchor.quote']],
    [{ text: 'x', anchor: { quote: 'x'.repeat(601) } }, ['anchor.quote', 'anchor.quote']],
    [{ text: 'x', thread: 'y', anchor }, ['thread']],
    [{ replacement: 'x' }, ['anchor']],
    [{ replacement: 'four clocks', anchor }, ['replacement']],
    [{ replacement: 'two\nlines', anchor }, ['replacement']],
    [{ text: 'x', mentions: Array.from({ length: 11 }, (_, id) => id) }, ['mentions']],
    [{ text: 'x', mentions: [{}] }, ['mentions']],
  ])('%# is refused with the field', (body, wrong) => {
    expect(fields(body)).toEqual(wrong)
  })
})
