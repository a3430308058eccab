import { describe, expect, it } from '@jest/globals'
import { DECISIONS } from '../decisions/decision-table.ts'
import { isRight } from './rights.ts'
import { INITIAL_SUBMISSION_STAGE, stagesOfGroup, SUBMISSION_STAGES } from './stages.ts'
import type { SubmissionStage } from './stages.ts'
import {
  checkSubmission,
  findSubmissionTransition,
  SUBMISSION_TRANSITIONS,
  submissionTransitionsFrom,
} from './submission-transitions.ts'
import type { SubmissionTransition } from './submission-transitions.ts'

const WAYS: Record<SubmissionStage, string> = {
  received:
    'set-aside take-up ask-for-changes accept accept-as decline decline-not-for-us mark-as-spam merge withdraw',
  screening: 'let-through mark-as-spam merge withdraw',
  triage:
    'give-to-readers ask-for-changes accept accept-as decline decline-not-for-us mark-as-spam merge withdraw',
  reading: 'ask-for-changes accept accept-as decline decline-not-for-us merge withdraw',
  'changes-asked': 'resubmit accept accept-as decline withdraw expire',
  resubmitted:
    'give-to-readers ask-for-changes accept accept-as decline decline-not-for-us merge withdraw',
  accepted: 'reverse-acceptance',
  declined: 'reverse',
  withdrawn: '',
  spam: 'reverse',
  merged: 'reverse',
  expired: 'reverse',
}

describe('the ways of a submission', () => {
  it.each(SUBMISSION_STAGES.map(({ name }) => name))('lead out of %s as written', (stage) => {
    expect(
      submissionTransitionsFrom(stage)
        .map(({ name }) => name)
        .join(' '),
    ).toBe(WAYS[stage])
  })

  it('reach every stage, and lead from each that has not ended to an end', () => {
    const reached = new Set<string>([INITIAL_SUBMISSION_STAGE])
    for (const stage of reached) {
      for (const { to } of submissionTransitionsFrom(stage as SubmissionStage)) reached.add(to)
    }
    expect([...reached].sort()).toEqual(SUBMISSION_STAGES.map(({ name }) => name).sort())
    const ended = stagesOfGroup(SUBMISSION_STAGES, 'ended')
    for (const group of ['open', 'waiting'] as const) {
      for (const stage of stagesOfGroup(SUBMISSION_STAGES, group)) {
        expect(submissionTransitionsFrom(stage).some(({ to }) => ended.includes(to))).toBe(true)
      }
    }
  })

  it('let a contributor withdraw until the desk has decided, and only then answer', () => {
    const contributor = SUBMISSION_TRANSITIONS.filter(({ by }) => by === 'contributor')
    expect(contributor.map(({ name }) => name)).toEqual(['resubmit', 'withdraw'])
    expect(submissionTransitionsFrom('accepted').map(({ by }) => by)).toEqual(['desk'])
  })

  it('need a right of whoever on the desk takes them, and of nobody else', () => {
    const all: readonly SubmissionTransition[] = SUBMISSION_TRANSITIONS
    for (const { by, right } of all) {
      expect(right === undefined ? by !== 'desk' : by === 'desk' && isRight(right)).toBe(true)
    }
    expect(findSubmissionTransition('accept')?.right).toBe('submissions.decide')
    expect(findSubmissionTransition('constructor')).toBeUndefined()
  })

  it('agree with the decisions an editor can record', () => {
    const byDesk = SUBMISSION_TRANSITIONS.filter(({ by }) => by === 'desk')
    expect(DECISIONS.map(({ name }) => name).sort()).toEqual(byDesk.map(({ name }) => name).sort())
    for (const { name, label, from, to, right, note, isDecision } of DECISIONS) {
      expect(findSubmissionTransition(name)).toMatchObject({
        name,
        label,
        from,
        to,
        right,
        note,
        by: 'desk',
        decision: isDecision,
      })
    }
  })
})

describe('checkSubmission', () => {
  const codes = (name: string, facts: object) =>
    checkSubmission(findSubmissionTransition(name) as SubmissionTransition, {
      id: 'one',
      ...facts,
    }).map(({ code }) => code)

  it('reverses an acceptance only once the piece is off the desk', () => {
    expect(codes('reverse-acceptance', { pieceStage: 'editing' })).toEqual(['piece-archived'])
    expect(codes('reverse-acceptance', { pieceStage: 'published' })).toEqual(['piece-archived'])
    expect(codes('reverse-acceptance', { pieceStage: 'archived' })).toEqual([])
    expect(codes('reverse', { pieceStage: 'editing' })).toEqual([])
  })

  it('merges into another submission that goes on', () => {
    const other = (stage: SubmissionStage, id = 'two') => ({ other: { id, stage } })
    expect(codes('merge', other('reading'))).toEqual([])
    expect(codes('merge', other('accepted'))).toEqual([])
    expect(codes('merge', other('merged'))).toEqual(['other-submission-open'])
    expect(codes('merge', other('triage', 'one'))).toEqual(['other-submission-open'])
    expect(codes('merge', {})).toEqual(['other-submission-open'])
  })
})
