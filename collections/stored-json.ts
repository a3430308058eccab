import type { JSONField } from 'payload'

/** A value the desk wrote, shown in the panel as text: the panel's own editor for JSON is fetched from elsewhere. */
export const storedJson = (field: Omit<JSONField, 'type'>): JSONField => ({
  ...field,
  type: 'json',
  admin: { ...field.admin, components: { Field: 'opinion-desk/client#StoredJson' } },
})
