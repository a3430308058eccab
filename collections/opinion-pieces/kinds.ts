import type { PieceKind } from '../../src/publishing/content.ts'

export const KINDS: readonly { value: PieceKind; label: string }[] = [
  { value: 'op-ed', label: 'Op-ed' },
  { value: 'column', label: 'Column' },
  { value: 'editorial', label: 'Editorial' },
  { value: 'analysis', label: 'Analysis' },
  { value: 'letter', label: 'Letter to the editor' },
  { value: 'reply', label: 'Reply' },
]
