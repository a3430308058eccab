/**
 * What a reader gets: the canonical content of a proof, and of the release and publication made of it.
 *
 * It is the desk's own format, not Lexical's JSON (which changes when a text is merely saved again), so
 * that equal content has an equal hash. Plain JSON: no `undefined`, no dates except ISO 8601 strings.
 * It only grows: a reader of format 1 must be able to read whatever is stored as format 1.
 */

export type Mark = 'bold' | 'italic' | 'strike' | 'subscript' | 'superscript' | 'underline' | 'code'

/** A run of text. `marks` is sorted and absent when empty. */
export type TextRun = { type: 'text'; text: string; marks?: Mark[] }
/** `href` is http(s), mailto or tel; anything else never becomes a link. */
export type Link = { type: 'link'; href: string; children: TextRun[] }
export type LineBreak = { type: 'break' }
/** A note to the words before it; readers find it at the end of the text, by a number. */
export type Footnote = { type: 'footnote'; children: NoteInline[] }
/** What may stand in a footnote: no other one. */
export type NoteInline = Link | LineBreak | TextRun
export type Inline = Footnote | NoteInline

export type Paragraph = { type: 'paragraph'; anchor: string; children: Inline[] }
/** A heading inside the body; level 2 is the first below the headline. */
export type Crosshead = { type: 'crosshead'; anchor: string; level: 2 | 3; children: Inline[] }
export type Quote = { type: 'quote'; anchor: string; children: Inline[] }
export type List = { type: 'list'; anchor: string; ordered: boolean; items: Inline[][] }
export type Rule = { type: 'rule'; anchor: string }
export type PictureBlock = { type: 'picture'; anchor: string; picture: Picture }
/** Words of the text, set large beside it. */
export type PullQuote = {
  type: 'pull-quote'
  anchor: string
  children: Inline[]
  attribution?: string
}
/** What the desk itself says in the middle of somebody's text. */
export type EditorsNote = { type: 'editors-note'; anchor: string; children: Inline[] }
/** Something that stands elsewhere; `url` is its own page there, of a host that `embeds.ts` knows. */
export type Embed = { type: 'embed'; anchor: string; url: string; title: string }
/**
 * Another piece of the house. Only which one it is stands in the text: how it is called and where it is found is
 * looked up for whoever reads, and while it is not live nothing stands in its place.
 */
export type Related = {
  type: 'related'
  anchor: string
  /** Public id of the piece. */
  piece: string
  /** Looked up, and never part of a proof. */
  found?: RelatedFound
}
/** A live publication, as far as a link to it tells. */
export type RelatedFound = {
  slug: string
  headline: string
  /** Who signs it; empty where a name is withheld. */
  byline: string
  /** BCP 47. */
  language: string
}
/** `anchor` is stable from one release of a piece to the next, so that notes and links keep their place. */
export type Block =
  | Crosshead
  | EditorsNote
  | Embed
  | List
  | Paragraph
  | PictureBlock
  | PullQuote
  | Quote
  | Related
  | Rule

export type Picture = {
  /** Public id of the media row. */
  id: string
  /** Site-relative or absolute address of the largest form. */
  url: string
  width: number
  height: number
  alt: string
  caption?: string
  credit?: string
  /** Smaller forms, ascending by width. */
  sizes?: { url: string; width: number; height: number }[]
}

export type PieceKind = 'analysis' | 'column' | 'editorial' | 'letter' | 'op-ed' | 'reply'

/** `authors`: the named authors; `desk`: the house speaks (an editorial); `withheld`: the name is withheld. */
export type BylineMode = 'authors' | 'desk' | 'withheld'

/** An author as printed: a later change of the profile does not reach a proof. */
export type PrintedAuthor = {
  id: string
  slug: string
  kind: 'organisation' | 'person'
  name: string
  role?: string
  affiliation?: string
  bio?: string
  picture?: Picture
  links?: string[]
}

export type Byline = {
  mode: BylineMode
  /** What stands under the headline, for example `Ada Moss and Ben Ruiz`. */
  line: string
  authors: PrintedAuthor[]
}

/** The exact text shown, with the version it was taken from and the SHA-256 of the text in hex. */
export type PrintedDisclaimer = {
  code: string
  version: number
  language: string
  placement: 'after-body' | 'before-body'
  text: string
  hash: string
}

export type PrintedDisclosure = {
  /** Public id of the author who declares; absent when the desk declares. */
  author?: string
  kind: 'ai-use' | 'interests' | 'payment' | 'sponsor'
  text: string
}

export type NoteType =
  | 'clarification'
  | 'concern'
  | 'correction'
  | 'partial-retraction'
  | 'restoration'
  | 'retraction'
  | 'update'
/** A public note on what was published; never edited once out. */
export type PublicNote = {
  id: string
  type: NoteType
  at: string
  text: string
  anchor?: string
  /** Id of an earlier note that this one takes the place of; both stay readable. */
  supersedes?: string
  /** What changed with it, word by word, where the desk tells readers. Never part of a proof. */
  changes?: TextChange[]
}

/** A run of a passage: it stayed, or it was taken out or put in. */
export type TextPart = { text: string; change?: 'added' | 'removed' }
/** One passage that changed. `anchor` of a passage that is there now. */
export type TextChange = {
  where: 'body' | 'headline' | 'standfirst'
  anchor?: string
  parts: TextPart[]
}

/** What an editor may choose for the next release: a note, or that a slip needs none. */
export type NoteChoice = Exclude<NoteType, 'restoration' | 'retraction'> | 'minor'

export type Term = { id: string; slug: string; name: string }

export type CommentPolicy = {
  policy: 'closed' | 'open' | 'pre-moderated'
  /** What the reader is told. */
  notice: string
  /** BCP 47, where it is not in the language of the piece. */
  language?: string
}

/**
 * The invitation to send pitches that stands under a piece. `url` is within the site, or absolute; `language` (BCP 47)
 * stands where the text is not in the language of the piece.
 */
export type PitchInvitation = { text: string; url: string; email?: string; language?: string }

export type Content = {
  format: 1
  /** Public id of the piece. */
  piece: string
  kind: PieceKind
  /** BCP 47. */
  language: string
  direction: 'ltr' | 'rtl'
  slug: string
  headline: string
  /** Variants for other places; absent where the headline serves. */
  headlines?: { search?: string; social?: string }
  standfirst?: string
  byline: Byline
  section?: Term
  topics: Term[]
  series?: Term
  picture?: Picture
  body: Block[]
  /** Words of the body. */
  words: number
  disclaimers: PrintedDisclaimer[]
  disclosures: PrintedDisclosure[]
  notes: PublicNote[]
  comments: CommentPolicy
  invitation?: PitchInvitation
  /** Where the text first appeared, when that was elsewhere. */
  firstPublishedAt?: { name: string; url?: string; date?: string }
  sponsor?: Sponsor
  /** Public id of the piece that this one is a translation of; only of one that was live. */
  translationOf?: string
}

/** Who paid for a piece, and from when until when. */
export type Sponsor = { name: string; from?: string; until?: string }

/** What the public finds at an address. */
export type PublicationState = 'live' | 'redirect' | 'removed' | 'retracted' | 'unpublished'
