import { describe, expect, it } from '@jest/globals'
import { isConventional } from './commit-subjects.mjs'

describe('the subject of a commit', () => {
  it.each([
    'feat(workflow): roles and rights as one table',
    'fix: a lapsed approval blocks the schedule',
    'feat(delivery)!: lists answer a cursor',
    'test(src/storage, ledger): commits that fail',
    "Merge branch 'corrections'",
    'Revert "feat: bulk decisions"',
  ])('is right: %s', (subject) => expect(isConventional(subject)).toBe(true))

  it.each([
    'roles and rights',
    'feature: roles',
    'feat:roles',
    'feat(workflow) roles',
    'feat(): roles',
    'Feat: roles',
    'feat: ',
    'wip',
    '',
  ])('is refused: %s', (subject) => expect(isConventional(subject)).toBe(false))
})
