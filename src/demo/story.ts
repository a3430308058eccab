/**
 * The shapes in which the demo newsroom is told: plain data, in the words of the desk, tied to no
 * database. Things name each other by `slug`, `code` or `key`; times are counted from the moment of
 * seeding, so that the story never grows old.
 */

import type {
  BylineMode,
  CommentPolicy,
  NoteType,
  PieceKind,
  PrintedDisclosure,
} from '../publishing/content.ts'

/** Days counted from the moment of seeding: negative lies in the past, fractions are allowed. */
export type DaysFromNow = number

export type DemoLanguage = 'ar' | 'en' | 'tr'

export type DemoRole =
  | 'admin'
  | 'api'
  | 'copy-editor'
  | 'desk-chief'
  | 'editor'
  | 'fact-checker'
  | 'legal'
  | 'picture-editor'
  | 'reader'

/** A colleague at the desk; one for each role. */
export type DemoUser = { role: DemoRole; name: string; email: string }

/** A section, topic or series. */
export type DemoTerm = { slug: string; name: string; description: string }

export type DemoAuthor = {
  slug: string
  kind: 'organisation' | 'person'
  name: string
  role?: string
  affiliation?: string
  bio?: string
  links?: string[]
  /** Key of a picture in `pictures.ts`. */
  picture?: string
}

/** One text for each number of named authors: exactly one, more than one, nobody. */
export type DemoWording = { language: DemoLanguage; one: string; several: string; none: string }

export type DemoDisclaimer = {
  code: string
  /** What editors call it. */
  name: string
  placement: 'after-body' | 'before-body'
  /** The kinds of piece it must stand under. */
  kinds: PieceKind[]
  wordings: DemoWording[]
}

export type DemoCall = {
  slug: string
  title: string
  /** Paragraphs divided by empty lines. */
  guidelines: string
  opens: DaysFromNow
  closes: DaysFromNow
  words: { min: number; max: number }
}

export type DemoStage =
  'approved' | 'checking' | 'commissioned' | 'editing' | 'published' | 'writing'

export type DemoCheck = 'author' | 'copy' | 'editor' | 'fact' | 'legal' | 'picture'

/** A sign-off of one kind, by the colleague of that role, on the current proof. */
export type DemoApproval = { kind: DemoCheck; by: DemoRole }

/** Something the desk must settle before the piece can go on. */
export type DemoQuestion = {
  /** A phrase that stands in the text of the piece, exactly. */
  about: string
  question: string
  askedBy: DemoRole
}

/** A repair made after publication, and what the reader is told of it. */
export type DemoCorrection = {
  type: NoteType
  /** The public note. */
  note: string
  /** Stands once in the text as first published. */
  before: string
  after: string
  made: DaysFromNow
}

/** An author of a piece for whom none is told has declared that there is none. */
export type DemoDisclosure = {
  kind: PrintedDisclosure['kind']
  /** Slug of the author who declares; absent when the desk declares. */
  author?: string
  text: string
}

export type DemoPiece = {
  slug: string
  kind: PieceKind
  language: DemoLanguage
  /** Slug of the published piece that it is a translation of. */
  translationOf?: string
  stage: DemoStage
  headline: string
  /** Shorter forms for other places. */
  headlines?: { search?: string; social?: string }
  standfirst?: string
  byline: BylineMode
  /** Slugs, in the order printed; empty unless `byline` is `authors`. */
  authors: string[]
  section: string
  topics: string[]
  series?: string
  /** Key of a picture in `pictures.ts`. */
  picture?: string
  /** The body as first published (or as it stands), in the notation of `prose.ts`. */
  text: string
  /** What was asked for: shown to the desk only. */
  assignment?: { text: string; words: number; due: DaysFromNow }
  /** Codes of the disclaimers that stand under it. */
  disclaimers: string[]
  disclosures?: DemoDisclosure[]
  comments: CommentPolicy['policy']
  /** Slug of the published piece that this one answers. */
  answers?: string
  /** The colleague who looks after it; approves nothing of it. */
  editor: DemoRole
  questions?: DemoQuestion[]
  /** Sign-offs the gate waits for, beside those given. */
  needed?: DemoCheck[]
  approvals?: DemoApproval[]
  /** When it went out; for `published` only. */
  published?: DaysFromNow
  correction?: DemoCorrection
}

export type DemoContributor = { name: string; email: string }

export type DemoSubmission = {
  slug: string
  form: 'draft' | 'pitch'
  channel: 'api' | 'e-mail' | 'hand' | 'web'
  stage: 'accepted' | 'declined' | 'received' | 'triage'
  /** E-mail address of the contributor. */
  contributor: string
  /** Slug of the call it answers. */
  call?: string
  title: string
  text: string
  received: DaysFromNow
  /** The typed decision, with the message that was sent. */
  decision?: {
    outcome: 'accepted' | 'declined'
    by: DemoRole
    message: string
    made: DaysFromNow
    /** Slug of the piece that accepting made. */
    piece?: string
  }
}

export type DemoNewsroom = {
  site: {
    name: string
    description: string
    /** Where pitches are sent. */
    pitchEmail: string
    language: DemoLanguage
    /** Stands under every piece, before the address. */
    invitation: string
    /** What the reader is told under each comment policy. */
    commentNotices: Record<CommentPolicy['policy'], string>
    /** The same, and the invitation, for readers and contributors of other languages. */
    otherLanguages: {
      language: DemoLanguage
      deskName: string
      invitation: string
      commentNotices: Record<CommentPolicy['policy'], string>
    }[]
  }
  users: DemoUser[]
  sections: DemoTerm[]
  topics: DemoTerm[]
  series: DemoTerm[]
  authors: DemoAuthor[]
  disclaimers: DemoDisclaimer[]
  calls: DemoCall[]
  pieces: DemoPiece[]
  contributors: DemoContributor[]
  submissions: DemoSubmission[]
}
