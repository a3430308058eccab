import { describe, expect, it } from '@jest/globals'
import {
  INITIAL_PIECE_STAGES,
  INITIAL_SUBMISSION_STAGE,
  PIECE_STAGES,
  PUBLICATION_STATES,
  stagesOfGroup,
  SUBMISSION_STAGES,
} from './stages.ts'

describe('stages', () => {
  it('sorts the stages of a piece by who has something to do', () => {
    expect(stagesOfGroup(PIECE_STAGES, 'open')).toEqual([
      'editing',
      'checking',
      'approved',
      'blocked',
    ])
    expect(stagesOfGroup(PIECE_STAGES, 'waiting')).toEqual(['commissioned', 'writing', 'scheduled'])
    expect(stagesOfGroup(PIECE_STAGES, 'ended')).toEqual(['published', 'archived'])
  })

  it('sorts the stages of a submission likewise', () => {
    expect(stagesOfGroup(SUBMISSION_STAGES, 'open')).toEqual([
      'received',
      'screening',
      'triage',
      'reading',
      'resubmitted',
    ])
    expect(stagesOfGroup(SUBMISSION_STAGES, 'waiting')).toEqual(['changes-asked'])
    expect(stagesOfGroup(SUBMISSION_STAGES, 'ended')).toHaveLength(6)
  })

  it('begins a piece before any proof, and a submission unread', () => {
    expect(INITIAL_PIECE_STAGES).toEqual(['commissioned', 'writing', 'editing'])
    expect(INITIAL_SUBMISSION_STAGE).toBe('received')
  })

  it.each([
    ['pieces', PIECE_STAGES],
    ['submissions', SUBMISSION_STAGES],
    ['publications', PUBLICATION_STATES],
  ])('names and describes each stage of %s once', (_, list) => {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
    for (const { name, label, description } of list) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(label.toLowerCase().replace(' ', '-')).toBe(name)
      expect(description).toMatch(/^[A-Z].*\.$/)
    }
  })
})
