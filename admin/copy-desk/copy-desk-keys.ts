import type { KeyEntry } from '../keys/key-table.ts'

export type CopyAct = 'dismiss' | 'next' | 'previous' | 'rule' | 'take'

/** The keys of the list of findings: they count only while one of them has the focus. */
export const COPY_KEYS: readonly KeyEntry<CopyAct>[] = [
  { act: 'next', keys: ['j', 'ArrowDown'], inList: true },
  { act: 'previous', keys: ['k', 'ArrowUp'], inList: true },
  { act: 'take', keys: ['t'], inList: true },
  { act: 'dismiss', keys: ['d'], inList: true },
  { act: 'rule', keys: ['r'], inList: true },
]
