import type { NoteType } from '../publishing/content.ts'

/** What a reader calls each kind of public note. */
export const NOTE_NAMES: Record<NoteType, string> = {
  clarification: 'Clarification',
  concern: 'Expression of concern',
  correction: 'Correction',
  'partial-retraction': 'Partial retraction',
  restoration: 'Restored',
  retraction: 'Retraction',
  update: 'Update',
}
