import { describe, expect, it } from '@jest/globals'

import { isMovable } from './movable.ts'
import type { CalendarRights } from './movable.ts'

const NONE: CalendarRights = { maySchedule: false, mayAssign: false, mayEdit: false }
const KINDS = ['scheduled', 'published', 'due', 'embargo'] as const
const moved = (rights: Partial<CalendarRights>) =>
  KINDS.filter((kind) => isMovable({ kind, id: 1 }, { ...NONE, ...rights }))

describe('an entry of the calendar', () => {
  it.each([
    [{}, []],
    [{ maySchedule: true }, ['scheduled']],
    [{ mayAssign: true }, []],
    [{ mayEdit: true }, ['embargo']],
    [{ mayAssign: true, mayEdit: true }, ['due', 'embargo']],
    [{ mayAssign: true, mayEdit: true, maySchedule: true }, ['scheduled', 'due', 'embargo']],
  ])('with %j is moved: %j', (rights, kinds) => {
    expect(moved(rights)).toEqual(kinds)
  })

  it('that is known by its publication alone stays', () => {
    expect(isMovable({ kind: 'scheduled', id: null }, { ...NONE, maySchedule: true })).toBe(false)
  })
})
