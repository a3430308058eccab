import { describe, expect, it } from '@jest/globals'
import { isNotice } from '../notices/notice-table.ts'
import type { NoticeCode } from '../notices/notice-table.ts'
import { PUBLICATION_TRANSITIONS } from './publication-transitions.ts'
import { mayRoles } from './rights.ts'
import { PIECE_WORKFLOW } from './transitions.ts'
import { AUDIENCES, rightsAsked, whoIsTold } from './who-is-told.ts'
import type { Parties } from './who-is-told.ts'

const roles: Record<string, string> = { 1: 'editor', 2: 'desk-chief', 3: 'legal', 4: 'copy-editor' }
const parties: Parties = {
  assignee: '4',
  maker: '1',
  signers: ['2'],
  writers: ['2'],
  holders: (right) => Object.keys(roles).filter((id) => mayRoles([roles[id] ?? ''], right)),
}

describe('who is told', () => {
  it('binds every code of the tables of transitions to people', () => {
    for (const { name, queues } of [...PIECE_WORKFLOW.transitions, ...PUBLICATION_TRANSITIONS]) {
      for (const code of queues) {
        expect({ name, code, known: isNotice(code) }).toMatchObject({ known: true })
        expect(AUDIENCES[code as NoticeCode]).toBeDefined()
      }
    }
  })

  it('asks for a signature those who could give one', () => {
    expect(whoIsTold('proof-made', parties).to).toEqual([])
    expect(whoIsTold('proof-made', { ...parties, writers: [] }).to).toEqual(['2'])
    expect(whoIsTold('proof-made', parties, ['pieces.approve-legal']).to).toEqual(['3'])
  })

  it('tells those around a piece what became of it, each once', () => {
    const own: Parties = { ...parties, assignee: '1' }
    expect(whoIsTold('piece-sent-back', own).to).toEqual(['1', '2'])
    expect(whoIsTold('schedule-blocked', parties).to).toEqual(['4', '1', '2'])
  })

  it('names the rights it must know the holders of', () => {
    expect(rightsAsked(['piece-sent-back'])).toEqual([])
    expect(rightsAsked(['proof-made', 'schedule-blocked'])).toEqual([
      'pieces.approve',
      'pieces.schedule',
    ])
  })
})
