import type { Tab, UIField } from 'payload'

const panel = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field: `opinion-desk/client#${component}` }, disableListColumn: true },
})

/**
 * What the piece says is so, and who may reply: kept beside the text, never a part of it. The gate leads here
 * by these names.
 */
export const factsTab = (): Tab => ({
  label: 'Facts',
  fields: [panel('claims', 'ClaimsPanel'), panel('replies', 'RepliesPanel')],
})
