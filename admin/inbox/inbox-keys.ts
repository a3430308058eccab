import type { KeyEntry } from '../keys/key-table.ts'

export type InboxAct =
  | 'accept'
  | 'assign'
  | 'back'
  | 'decline'
  | 'filter'
  | 'first'
  | 'help'
  | 'last'
  | 'next'
  | 'open'
  | 'previous'
  | 'score'
  | 'tick'
  | 'untick'
  | 'down'
  | 'up'
  | 'enter'
  | 'space'

/** Every key of the inbox. */
export const INBOX_KEYS: readonly KeyEntry<InboxAct>[] = [
  { act: 'next', keys: ['j'] },
  { act: 'previous', keys: ['k'] },
  { act: 'open', keys: ['o'] },
  { act: 'score', keys: ['s'] },
  { act: 'accept', keys: ['a'] },
  { act: 'decline', keys: ['d'] },
  { act: 'assign', keys: ['g'] },
  { act: 'tick', keys: ['x'] },
  { act: 'untick', keys: ['u'] },
  { act: 'filter', keys: ['/'] },
  { act: 'help', keys: ['?'] },
  { act: 'back', keys: ['Escape'] },
  { act: 'down', keys: ['ArrowDown'], inList: true },
  { act: 'up', keys: ['ArrowUp'], inList: true },
  { act: 'first', keys: ['Home'], inList: true },
  { act: 'last', keys: ['End'], inList: true },
  { act: 'enter', keys: ['Enter'], inList: true },
  { act: 'space', keys: [' '], inList: true },
]

/** As they are shown to whoever asks. */
export const SHOWN_KEYS = [
  { keys: ['j', '↓'], word: 'keys:next' },
  { keys: ['k', '↑'], word: 'keys:previous' },
  { keys: ['o', 'Enter'], word: 'keys:open' },
  { keys: ['a'], word: 'keys:accept' },
  { keys: ['d'], word: 'keys:decline' },
  { keys: ['s'], word: 'keys:score' },
  { keys: ['g'], word: 'keys:assign' },
  { keys: ['x'], word: 'keys:tick' },
  { keys: ['u'], word: 'keys:untick' },
  { keys: ['/'], word: 'keys:filter' },
  { keys: ['Esc'], word: 'keys:back' },
  { keys: ['?'], word: 'keys:help' },
] as const
