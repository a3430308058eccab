import type { PartnerFilter } from './partner-filter.ts'

/** Rows of the syndication, as the database has them. */
export type PartnerRow = PartnerFilter & {
  id: number | string
  publicId: string
  name: string
  state: 'active' | 'disabled'
  webhook?: string | null
  /** Encrypted with the secret of the desk. */
  secret?: string | null
  previousSecret?: string | null
  /** ISO 8601: nothing is sent before. */
  pausedUntil?: Date | string | null
}

export type DeliveryRow = {
  id: number | string
  publicId: string
  partner: string
  piece: string
  slug: string
  tells: string
  release?: string | null
  sequence: number
  body: string
  state: 'dead' | 'sending' | 'sent' | 'waiting'
  tries: number
  dueAt: Date | string
  lease?: string | null
}
