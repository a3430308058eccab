import { describe, expect, it } from '@jest/globals'
import { SUBMISSION_STAGES } from '../workflow/stages.ts'
import { DECISIONS, DECLINE_REASONS } from './decision-table.ts'
import { noteToContributor, possibleDecisions, readDecision } from './decision.ts'

/** From where each decision may be taken and where it leads, written out by hand. */
const WRITTEN: Record<string, string> = {
  accept: 'received triage reading changes-asked resubmitted > accepted',
  'ask-for-changes': 'received triage reading resubmitted > changes-asked',
  'accept-as': 'received triage reading changes-asked resubmitted > accepted',
  decline: 'received triage reading changes-asked resubmitted > declined',
  'decline-not-for-us': 'received triage reading resubmitted > declined',
  'take-up': 'received > triage',
  'give-to-readers': 'triage resubmitted > reading',
  merge: 'received screening triage reading resubmitted > merged',
  reverse: 'declined spam merged expired > triage',
  'reverse-acceptance': 'accepted > triage',
  'let-through': 'screening > triage',
  'mark-as-spam': 'received screening triage > spam',
}

const problems = (input: unknown) => {
  const read = readDecision(input)
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`)
}

describe('the table of decisions', () => {
  it('leads where it says', () => {
    const table = Object.fromEntries(
      DECISIONS.map(({ name, from, to }) => [name, `${from.join(' ')} > ${to}`]),
    )
    expect(table).toEqual(WRITTEN)
  })

  it('decides nothing twice: from a stage that ends a submission it is only reversed', () => {
    for (const { name, group } of SUBMISSION_STAGES) {
      if (group !== 'ended') continue
      for (const decision of possibleDecisions(name, ['admin'])) {
        expect(decision.name).toMatch(/^reverse/)
        expect(decision.note).toBe('required')
      }
    }
    expect(possibleDecisions('withdrawn', ['admin'])).toEqual([])
  })

  it('is open to those who may decide, and to nobody else', () => {
    const names = (roles: string[]) => possibleDecisions('triage', roles).map(({ name }) => name)
    const all = [
      'accept',
      'accept-as',
      'ask-for-changes',
      'decline',
      'decline-not-for-us',
      'give-to-readers',
      'merge',
      'mark-as-spam',
    ]
    expect(names(['editor'])).toEqual(all)
    expect(names(['desk-chief'])).toEqual(all)
    for (const role of [
      'reader',
      'copy-editor',
      'fact-checker',
      'legal',
      'picture-editor',
      'api',
      '',
    ]) {
      expect(names([role])).toEqual([])
    }
  })
})

describe('readDecision', () => {
  it('reads a whole decision', () => {
    const read = readDecision({
      decision: 'decline',
      reason: 'covered',
      note: ' Not now.\r\n',
      revision: 3,
    })
    expect(read.ok && read.decision).toEqual({
      name: 'decline',
      reason: 'covered',
      note: 'Not now.',
      expectedRevision: 3,
    })
  })

  it.each([
    [{ decision: 'decline' }, ['reason required']],
    [{ decision: 'decline', reason: 'because' }, ['reason not-a-choice']],
    [{ decision: 'accept', reason: 'covered' }, ['reason not-a-choice']],
    [{ decision: 'ask-for-changes' }, ['note required']],
    [{ decision: 'ask-for-changes', note: ' \n ' }, ['note required']],
    [{ decision: 'mark-as-spam', note: 'x' }, ['note contradiction']],
    [{ decision: 'accept', note: 'x'.repeat(5001) }, ['note too-long']],
    [{ decision: 'accept', note: { $ne: '' } }, ['note wrong-type']],
    [{ decision: 'accept', note: 'a\ud800' }, ['note broken-text']],
    [{ decision: 'accept', revision: '3' }, ['revision wrong-type']],
    [{ decision: 'accept', stage: 'accepted' }, ['stage unknown-field']],
    [{ decision: 'accept', form: 'letter' }, ['form contradiction']],
    [{ decision: 'accept-as' }, ['form required']],
    [{ decision: 'accept-as', form: 'editorial' }, ['form not-a-choice']],
    [{ decision: 'merge' }, ['into required']],
    [{ decision: 'merge', into: { $ne: null } }, ['into wrong-type']],
    [{ decision: 'take-up', hold: true }, ['hold contradiction']],
    [{ decision: 'decline-not-for-us', hold: 'yes' }, ['hold wrong-type']],
    [{ decision: 'reverse' }, ['note required']],
    [{ decision: 'mark-as-spam', message: { subject: 'a', text: 'b' } }, ['message contradiction']],
    [{ decision: 'accept', message: { subject: 'a\nBcc: x', text: 'b' } }, ['message line-break']],
    [{ decision: 'accept', message: { subject: '', text: 'b' } }, ['message required']],
    [{ decision: 'accept', message: 'hello' }, ['message wrong-type']],
    [{ decision: '__proto__' }, ['decision not-a-choice']],
    [{}, ['decision not-a-choice']],
    [[], [' wrong-type']],
    [null, [' wrong-type']],
  ])('%j: %j', (input, expected) => {
    expect(problems(input)).toEqual(expected)
  })
})

describe('the time in which a decision can be undone', () => {
  const read = (undoFor: unknown) => {
    const told = readDecision({ decision: 'decline-not-for-us', revision: 1, undoFor })
    return told.ok ? (told.decision.undoFor ?? 0) : told.problems.map(({ field }) => field)
  }

  it('is up to a minute, in whole seconds', () => {
    expect([0, 1, 60, null].map(read)).toEqual([0, 1, 60, 0])
    for (const wrong of [61, -1, 1.5, '5', true, {}]) expect(read(wrong)).toEqual(['undoFor'])
  })
})

describe('what a contributor reads', () => {
  const text = (input: object) => {
    const read = readDecision(input)
    return read.ok ? noteToContributor(read.entry, read.decision) : undefined
  }

  it('is the editor’s note, else the sentence of the reason, else nothing', () => {
    expect(text({ decision: 'decline', reason: 'covered', note: 'Dear Ada' })).toBe('Dear Ada')
    expect(text({ decision: 'decline', reason: 'covered' })).toBe(DECLINE_REASONS[1]!.sentence)
    expect(text({ decision: 'accept' })).toBe('')
  })
})
