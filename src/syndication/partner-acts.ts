/** What a person may do with a partner besides changing its details. */
export const PARTNER_ACTS = {
  enable: { label: 'Switch on' },
  disable: { label: 'Switch off' },
  'new-secret': { label: 'Make a signing secret' },
  'retire-secret': { label: 'Drop the older secret' },
  'new-key': { label: 'Make a key for copies' },
  'revoke-key': { label: 'Revoke the key' },
  'repeat-dead': { label: 'Send again what was given up' },
} as const

export type PartnerAct = keyof typeof PARTNER_ACTS

export const isPartnerAct = (name: string): name is PartnerAct => Object.hasOwn(PARTNER_ACTS, name)
