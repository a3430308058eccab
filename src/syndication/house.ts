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
  licence?: string | null
  credit?: string | null
  keyHash?: string | null
  /** ISO 8601: nothing is sent before. */
  pausedUntil?: Date | string | null
  secretMadeAt?: Date | string | null
  keyMadeAt?: Date | string | null
  disabledAt?: Date | string | null
  disabledWhy?: string | null
}

/** What a partner has of a piece; times as the database gives them. */
export type CopyRow = {
  id: number | string
  partner: string
  partnerName: string
  piece: string
  toldAt?: Date | string | null
  toldState?: string | null
  toldSequence?: number | null
  fetchedAt?: Date | string | null
  fetchedState?: string | null
  fetchedSequence?: number | null
}

export type DeliveryRow = {
  id: number | string
  publicId: string
  partner: string
  partnerName: string
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
  sentAt?: Date | string | null
  failure?: string | null
}
