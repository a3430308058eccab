import type { Right } from '../../src/workflow/rights.ts'

/** A screen of the desk's own: its word, where it stands in the panel, and what opens it. */
export type DeskPlace = {
  name: 'board' | 'calendar' | 'figures' | 'inbox'
  path: `/${string}`
  right: Right
}

export const DESK_PLACES: readonly DeskPlace[] = [
  { name: 'inbox', path: '/inbox', right: 'submissions.read' },
  { name: 'board', path: '/board', right: 'pieces.read' },
  { name: 'calendar', path: '/calendar', right: 'pieces.read' },
  { name: 'figures', path: '/figures', right: 'figures.read' },
]
