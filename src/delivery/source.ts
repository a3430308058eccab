import type { SearchFilter } from '../search/index.ts'
import type { Change } from './changes.ts'
import type {
  Content,
  PieceKind,
  PrintedAuthor,
  PublicationState,
  PrintedDisclaimer,
  Term,
} from '../publishing/content.ts'

/** What stands at one public address. Every time is ISO 8601 in UTC. */
export type Publication = {
  /** Public id of the publication. */
  id: string
  /** Public id of the piece. */
  piece: string
  slug: string
  state: PublicationState
  /** Present for `live` and `retracted` only. */
  content?: Content
  /** The reason the public is given for a retraction or a removal. */
  publicNote?: string
  /** The slug readers are sent to; present for `redirect` only. */
  redirectTo?: string
  /** The date in the dateline, by which lists are ordered. */
  publishedAt: string
  firstPublishedAt: string
  /** Moves with every release, note and change of state. */
  modifiedAt: string
  /** Public id of the release that stands here. */
  release: string
  /** Grows with every change at this address: of two answers the smaller one is the older. */
  sequence: number
  /** The same text in other languages, as far as it is live. */
  translations?: readonly Translation[]
}

/** A text in another language than the one beside it. */
export type Translation = {
  /** Public id of the piece. */
  piece: string
  slug: string
  /** BCP 47. */
  language: string
}

/** Conditions of a list; all given ones must hold. Slugs, except `kind` and `language`. */
export type ListFilter = {
  author?: string
  topic?: string
  section?: string
  series?: string
  kind?: PieceKind
  /** BCP 47, in canonical form. */
  language?: string
  /** First and last day of publication, in UTC, as `2026-03-01`. */
  from?: string
  until?: string
  /** Published at this time or later, and before that one; ISO 8601. */
  since?: string
  before?: string
}

/** The last row of the page before. */
export type Position = { at: string; id: string }

/** The last word of the page before. */
export type WordPage = { limit: number; after?: string }

/** A disclaimer as it would be printed now, in the wording for one author, for several, for none. */
export type Policy = {
  code: string
  version: number
  language: string
  placement: PrintedDisclaimer['placement']
  wordings: { one?: string; several?: string; none?: string }
}

export type Page = { limit: number; after?: Position }

/** A publication without its text, for what only counts addresses. */
export type PublicAddress = Pick<
  Publication,
  'id' | 'modifiedAt' | 'publishedAt' | 'slug' | 'state' | 'translations'
> & {
  /** BCP 47, where it is known. */
  language?: string
}

/** The house, as readers see it. */
export type Site = {
  name: string
  /** Origin of the readers' pages, without a trailing slash. */
  url: string
  description: string
  /** BCP 47 language of the interface. */
  language: string
  /** IANA name of the zone in which days and months begin. */
  timeZone: string
  email?: string
  /** Site-relative or absolute address. */
  logo?: string
  /**
   * When anything public last changed: the settings or any publication, withdrawals included. Lists and
   * feeds carry it as `Last-Modified`, so a value that stands still hides changes from readers.
   */
  updatedAt: string
}

/**
 * Everything delivery knows of the database. Only published things are behind it: no caller can ask for
 * a draft, because there is no question for it. A method that cannot answer throws; it never guesses.
 */
export type PublicationSource = {
  /** Whatever stands at the slug, in any state. */
  bySlug(slug: string): Promise<Publication | null>
  /** The publication of a piece by its public id, never a `redirect`. */
  byPiece(publicId: string): Promise<Publication | null>
  /** Live and retracted ones, newest first by (`publishedAt`, `id`), strictly after `page.after`. */
  list(filter: ListFilter, page: Page): Promise<Publication[]>
  /** The rows of `list` without their text, in the same order. */
  addresses(page: Page, filter?: Pick<ListFilter, 'before' | 'since'>): Promise<PublicAddress[]>
  /** When the first and the last of `list` were published; `null` where there are none. */
  span(): Promise<{ first: string; last: string } | null>
  /** Those of `list` that carry at least one public note, by (`modifiedAt`, `id`), newest first. */
  noted(page: Page): Promise<Publication[]>
  /** Authors as their newest live publication prints them, by slug, strictly after `page.after`. */
  authors(page: WordPage): Promise<PrintedAuthor[]>
  /** Topics or sections of what is public, as the newest publication prints them, like `authors`. */
  terms(which: 'section' | 'topic', page: WordPage): Promise<Term[]>
  /** A disclaimer that is in force. */
  policy(code: string): Promise<Policy | null>
  /** Live and retracted ones with these ids, in any order. */
  byIds(ids: readonly string[]): Promise<Publication[]>
  /** Ids of those of `list` that hold the words, the best first. */
  search(question: string, filter: SearchFilter): Promise<string[]>
  /** One of `authors`. */
  authorBySlug(slug: string): Promise<PrintedAuthor | null>
  /** Live and retracted ones, whole, by id, strictly after it; what is published later comes later. */
  everything(page: { limit: number; after?: string }): Promise<Publication[]>
  /** What happened after a change, oldest first, from the beginning without one; `null` if there is no such change. */
  changes(page: { limit: number; since?: string }): Promise<Change[] | null>
  /** Id of the last change. */
  lastChange(): Promise<string | null>
  site(): Promise<Site>
}
