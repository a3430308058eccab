import type { PieceKind } from '../publishing/content.ts'

/** A disclaimer as the desk keeps it. Ids of sections, topics and authors are row ids, as text. */
export type Disclaimer = {
  code: string
  version: number
  language: string
  placement: 'after-body' | 'before-body'
  inForce: boolean
  title?: string | null
  forOne?: string | null
  forSeveral?: string | null
  forNone?: string | null

  /** Whatever is in its language carries it; the rest of the scope is not looked at. */
  siteWide?: boolean | null
  /** Kinds of piece that carry it without being asked. */
  kinds: readonly PieceKind[]
  sections?: readonly string[]
  topics?: readonly string[]
  authors?: readonly string[]
  /** Words of which one stands in the affiliation of a named author. */
  affiliations?: readonly string[] | null
  syndicated?: boolean | null
  sponsored?: boolean | null
  aiDeclared?: boolean | null

  /** Of several that apply in one family, the narrowest is shown. */
  family?: string | null
  /** Cannot be taken off a piece. */
  mandatory?: boolean | null
  /** ISO 8601: from this moment on; without it, always. */
  effectiveFrom?: string | null
  /** ISO 8601: up to this moment, which no longer counts; without it, for good. */
  effectiveUntil?: string | null
  /** The oldest version with which an approved piece may still go out; without it, any. */
  requiredVersion?: number | null
}

/** What of a piece decides which disclaimers go with it. Ids are row ids, as text. */
export type PieceScope = {
  kind: PieceKind
  language: string
  section?: string | null
  topics?: readonly string[]
  /** Of those named in public: of a withheld name nothing is told, not even by a disclaimer. */
  authors?: readonly string[]
  affiliations?: readonly string[]
  syndicated?: boolean
  sponsored?: boolean
  aiDeclared?: boolean
  /** Codes of those chosen on the piece. */
  chosen: readonly string[]
  /** Codes of those taken off the piece. */
  without?: readonly string[]
}
