import { describe, expect, it } from '@jest/globals'

import { publicationChanged } from './publication-changed.ts'

const row = { piece: 'p', slug: 'gül', state: 'live', release: 'r', revision: 3, content: 'TEXT' }
const at = { origin: 'https://desk.example', at: '2026-01-02T03:04:05.000Z' }

describe('what a partner is told', () => {
  it('is where to look, and no text', () => {
    expect(publicationChanged(row, at)).toEqual({
      type: 'publication.changed',
      timestamp: at.at,
      data: {
        id: 'p',
        slug: 'gül',
        state: 'live',
        release: 'r',
        sequence: 3,
        url: 'https://desk.example/opinion/g%C3%BCl',
      },
    })
  })

  it('says “gone” of what went back to the desk', () => {
    const state = (given: string) => publicationChanged({ ...row, state: given }, at).data.state
    expect(['live', 'retracted', 'removed', 'unpublished'].map(state)).toEqual([
      'live',
      'retracted',
      'removed',
      'gone',
    ])
  })
})
