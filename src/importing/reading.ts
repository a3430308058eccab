import type { Block, CommentPolicy } from '../publishing/content.ts'
import type { Question } from './question.ts'

/** What the importer must know of the house that imports. */
export type HouseForImport = {
  /** The name the house prints of itself. */
  name: string
  /** The house's disclaimers, each with every wording a source may carry it in. */
  disclaimers: { code: string; wordings: string[] }[]
  /** The year the text is thought to be of; only named in questions, never written into a text. */
  year?: number
}

/** A plain text to read; `questions` are those that arose while its bytes were decoded. */
export type SourceText = { name: string; text: string; questions?: Question[] }

/** A name under which a text was printed, as far as the byline tells. */
export type ProposedAuthor = { name: string; role?: string }

/** The piece as proposed: its text is the source's, word for word. */
export type ProposedPiece = {
  /** BCP 47, guessed from letters and common words. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Empty when none was found; then there is a question `headline-missing`. */
  headline: string
  standfirst: string | null
  /** The place a report is sent from; the words stay in the first paragraph too. */
  dateline: string | null
  authors: ProposedAuthor[]
  /** Anchors are empty: whoever makes the piece gives them. */
  body: Block[]
}

export type FoundDisclaimer = {
  /** Code of the house's disclaimer; null when it is none of them and is proposed as a new one. */
  code: string | null
  /** The text without label, brackets and emphasis marks. */
  wording: string
  /** 0 to 1: how near the wording is to the nearest of the house's. */
  similarity: number
  placement: 'after-body' | 'before-body'
}

export type FoundInvitation = { text: string; email?: string; url?: string }

/** `heading` or `bio` may be empty, not both. */
export type FoundAuthorBox = { heading: string; bio: string }

/** Text that stands around the body. `text` is the source's, word for word. */
export type Furniture = { text: string } & (
  | { kind: 'author-box'; box: FoundAuthorBox }
  | { kind: 'byline'; authors: ProposedAuthor[] }
  | { kind: 'comment-notice'; comments: CommentPolicy }
  | { kind: 'disclaimer'; disclaimer: FoundDisclaimer }
  | { kind: 'pitch-invitation'; invitation: FoundInvitation }
)

export type SetAsideReason = 'boilerplate' | 'date-line' | 'invisible' | 'kicker' | 'mark' | 'rule'

/** Words of the source that go neither into the piece nor into the furniture. */
export type SetAside = { text: string; reason: SetAsideReason }

/** One stretch of the source, in the order of the source, and where it went. */
export type Stretch =
  | { to: 'headline' }
  | { to: 'standfirst' }
  | { to: 'body'; index: number }
  | { to: 'furniture'; index: number }
  | { to: 'set-aside'; index: number }

/** A plain-text article as read: what it seems to hold, and what a person must decide. */
export type ArticleReading = {
  format: 1
  /** `text` is kept as it came. `fingerprint` is the same for the same words. */
  source: { name: string; text: string; fingerprint: string }
  piece: ProposedPiece
  disclaimers: FoundDisclaimer[]
  /** Null when the source says nothing of comments. */
  comments: CommentPolicy | null
  invitation: FoundInvitation | null
  authorBox: FoundAuthorBox | null
  furniture: Furniture[]
  setAside: SetAside[]
  questions: Question[]
  order: Stretch[]
}
