import { describe, expect, it } from '@jest/globals'
import { SUBMISSION_STAGES } from '../workflow/stages.ts'
import { findSubmissionTransition } from '../workflow/submission-transitions.ts'
import { publicStatusOf } from './public-status.ts'

const RECEIVED = '2026-03-01T09:00:00.000Z'
const at = (stage: string, more: object = {}) =>
  publicStatusOf({ stage, receivedAt: RECEIVED, ...more }, 14)

describe('what a contributor is told', () => {
  it.each([
    ['received', 'waiting'],
    ['screening', 'waiting'],
    ['triage', 'waiting'],
    ['reading', 'reading'],
    ['changes-asked', 'changes-asked'],
    ['resubmitted', 'new-version'],
    ['accepted', 'accepted'],
    ['declined', 'declined'],
    ['withdrawn', 'withdrawn'],
    ['spam', 'closed'],
    ['merged', 'joined'],
    ['expired', 'expired'],
  ])('of %s is %s', (stage, state) => {
    expect(at(stage).state).toBe(state)
  })

  it('of what was decided in private is what was true before', () => {
    for (const stage of ['accepted', 'declined', 'changes-asked', 'merged']) {
      expect(at(stage, { heldDecision: true, answerBy: RECEIVED })).toMatchObject({
        state: 'reading',
        mayResubmit: false,
      })
    }
  })

  it('says by when the desk answers, or the contributor must', () => {
    expect(at('triage').by).toBe('2026-03-15T09:00:00.000Z')
    expect(at('changes-asked', { answerBy: '2026-04-01T00:00:00.000Z' }).by).toBe(
      '2026-04-01T00:00:00.000Z',
    )
    expect(at('declined').by).toBeUndefined()
  })

  it('offers only ways that the table of transitions has', () => {
    for (const { name } of SUBMISSION_STAGES) {
      const { mayResubmit, mayWithdraw } = at(name)
      expect(mayWithdraw).toBe(findSubmissionTransition('withdraw')?.from.includes(name))
      expect(mayResubmit).toBe(findSubmissionTransition('resubmit')?.from.includes(name))
    }
  })
})
