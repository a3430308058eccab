import type { Content, PieceKind, PublicationState } from './content.ts'

/** What decides in which lists a publication stands. */
export type Standing = {
  kind: PieceKind
  /** BCP 47. */
  language: string
  /** Slugs. */
  section: string | null
  series: string | null
  authors: readonly string[]
  topics: readonly string[]
  /** ISO 8601. */
  publishedAt: string
}

/** A change of what stands at an address. */
export type AddressChange = {
  slug: string
  /** Names this state of the address: of two changes with the same one the second is no news. */
  mark: string
  /** Where it stands from now on; `null` where no list may show it. */
  standing: Standing | null
}

/** Where a text stands once it is published. */
export const standingOf = (content: Content, publishedAt: string): Standing => ({
  kind: content.kind,
  language: content.language,
  section: content.section?.slug ?? null,
  series: content.series?.slug ?? null,
  authors: content.byline.authors.map(({ slug }) => slug),
  topics: content.topics.map(({ slug }) => slug),
  publishedAt,
})

/** The name of a state of an address. */
export const markOf = (publication: string, revision: number): string =>
  `${publication} ${revision}`

/** What a row of publications must be read with for {@link changeOfRow}. */
export const STANDING = {
  publicId: true,
  slug: true,
  state: true,
  revision: true,
  kind: true,
  language: true,
  section: true,
  series: true,
  authors: true,
  topics: true,
  publishedAt: true,
} as const

export type StandingRow = {
  publicId: string
  slug: string
  state: PublicationState
  revision: number
  kind?: PieceKind | null
  language?: string | null
  section?: string | null
  series?: string | null
  authors?: string[] | null
  topics?: string[] | null
  publishedAt?: string | null
}

/**
 * The change after which a row is as it is given; its slug alone where the row does not say where it stands.
 *
 * @param beside what else changed with it, for a state of its own that the revision does not tell.
 */
export function changeOfRow(
  { publicId, slug, state, revision, ...row }: StandingRow,
  beside = '',
): AddressChange | string {
  const mark = markOf(publicId, revision) + beside
  if (state !== 'live' && state !== 'retracted') return { slug, mark, standing: null }
  const { kind, language, publishedAt, section = null, series = null } = row
  if (!kind || !language || !publishedAt) return slug
  return {
    slug,
    mark,
    standing: {
      kind,
      language,
      section,
      series,
      authors: row.authors ?? [],
      topics: row.topics ?? [],
      publishedAt: new Date(publishedAt).toISOString(),
    },
  }
}
