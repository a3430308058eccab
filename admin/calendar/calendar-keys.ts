import type { KeyEntry } from '../keys/key-table.ts'

export type CalendarAct =
  | 'after'
  | 'before'
  | 'dayAfter'
  | 'dayBefore'
  | 'help'
  | 'list'
  | 'month'
  | 'next'
  | 'previous'
  | 'today'
  | 'week'

export const CALENDAR_KEYS: readonly KeyEntry<CalendarAct>[] = [
  { act: 'previous', keys: ['k'] },
  { act: 'next', keys: ['j'] },
  { act: 'today', keys: ['t'] },
  { act: 'month', keys: ['1'] },
  { act: 'week', keys: ['2'] },
  { act: 'list', keys: ['3'] },
  { act: 'help', keys: ['?'] },
  { act: 'before', keys: ['ArrowUp', 'ArrowLeft'], inList: true },
  { act: 'after', keys: ['ArrowDown', 'ArrowRight'], inList: true },
  { act: 'dayBefore', keys: ['['], inList: true },
  { act: 'dayAfter', keys: [']'], inList: true },
]

export const SHOWN_KEYS = [
  { keys: ['j'], word: 'keys:forward' },
  { keys: ['k'], word: 'keys:backward' },
  { keys: ['t'], word: 'common:today' },
  { keys: ['1', '2', '3'], word: 'keys:shapes' },
  { keys: ['↑', '↓'], word: 'keys:entries' },
  { keys: ['Enter'], word: 'keys:entry' },
  { keys: ['[', ']'], word: 'keys:moveDay' },
  { keys: ['?'], word: 'keys:help' },
] as const
