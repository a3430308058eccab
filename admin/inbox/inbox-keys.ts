import type { KeyEntry } from '../keys/key-table.ts'

export type InboxAct =
  | 'accept'
  | 'assign'
  | 'bulk'
  | 'back'
  | 'decline'
  | 'filter'
  | 'first'
  | 'help'
  | 'last'
  | 'next'
  | 'not-for-us'
  | 'open'
  | 'previous'
  | 'score'
  | 'spam'
  | 'tick'
  | 'undo'
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
  { act: 'not-for-us', keys: ['n'] },
  { act: 'spam', keys: ['!'] },
  { act: 'undo', keys: ['z'] },
  { act: 'assign', keys: ['g'] },
  { act: 'tick', keys: ['x'] },
  { act: 'untick', keys: ['u'] },
  { act: 'bulk', keys: ['b'] },
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
  { keys: ['n'], word: 'keys:notForUs' },
  { keys: ['!'], word: 'keys:spam' },
  { keys: ['z'], word: 'keys:undo' },
  { keys: ['s'], word: 'keys:score' },
  { keys: ['g'], word: 'keys:assign' },
  { keys: ['x'], word: 'keys:tick' },
  { keys: ['u'], word: 'keys:untick' },
  { keys: ['b'], word: 'keys:bulk' },
  { keys: ['/'], word: 'keys:filter' },
  { keys: ['Esc'], word: 'keys:back' },
  { keys: ['?'], word: 'keys:help' },
] as const
