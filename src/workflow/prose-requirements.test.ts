import { describe, expect, it } from '@jest/globals'

import type { GateFacts } from './gate-facts.ts'
import { PROSE_REQUIREMENTS } from './prose-requirements.ts'

const check = (code: keyof typeof PROSE_REQUIREMENTS, piece: Partial<GateFacts['piece']>) =>
  PROSE_REQUIREMENTS[code].check({ piece } as GateFacts)

describe('what the gate says of what a text says', () => {
  it('names each claim that is not settled, shortened, and leads to it', () => {
    const sentence = `The tower ${'really '.repeat(20)}stands.`
    const found = check('claims-settled', {
      claims: [
        { sentence: 'It is old.', state: 'open' },
        { sentence, state: 'stale' },
      ],
    })
    expect(found.map(({ at }) => at)).toEqual([{ field: 'claims' }, { field: 'claims' }])
    expect(found[0]?.message).toBe('Nobody has checked the claim “It is old.”')
    expect(found[1]?.message).toMatch(/changed.*“The tower .*…”$/)
    expect(check('claims-settled', {})).toEqual([])
  })

  it('says what is to be done about each right of reply', () => {
    const states = ['waiting', 'overdue', 'unprinted', 'stale'] as const
    const found = check('replies-settled', {
      replies: states.map((state) => ({ who: 'The council', state })),
    })
    expect(new Set(found.map(({ message }) => message)).size).toBe(4)
    for (const { message } of found) expect(message).toContain('The council')
    expect(check('replies-settled', {})).toEqual([])
  })

  it('leads to the sentence in the text, and to its entry where it stands nowhere', () => {
    const text = { block: 'body.2', start: 0, end: 10, words: 'It is old.' }
    const claims = [
      { item: 'c1', sentence: 'It is old.', state: 'open' as const, text },
      { item: 'c2', sentence: 'It is new.', state: 'stale' as const },
    ]
    expect(check('claims-settled', { claims }).map(({ at }) => at)).toEqual([
      { field: 'claims', item: 'c1', text },
      { field: 'claims', item: 'c2' },
    ])
    const replies = [{ item: 'r1', who: 'The council', state: 'stale' as const, text }]
    expect(check('replies-settled', { replies })[0]?.at).toEqual({
      field: 'replies',
      item: 'r1',
      text,
    })
    expect(check('copy-desk-clear', { openFindings: 2, firstFinding: text })[0]?.at).toEqual({
      field: 'copyDesk',
      text,
    })
  })

  it('counts the findings that are open', () => {
    expect(check('copy-desk-clear', { openFindings: 1 })[0]?.message).toMatch(/^One finding/)
    expect(check('copy-desk-clear', { openFindings: 3 })[0]?.message).toMatch(/^3 findings/)
    expect(check('copy-desk-clear', { openFindings: 0 })).toEqual([])
    expect(check('copy-desk-clear', {})).toEqual([])
  })
})
