import type { Disclaimer, ShownDisclaimer } from '../disclosure/index.ts'
import type { Content, NoteChoice, Picture, PublicationState, PublicNote, Term } from './content.ts'

/** Id of a row as the database gives it. */
export type RowId = number | string

/** A piece as its row holds it, relations as row ids. */
export type PieceRow = {
  id: RowId
  publicId: string
  stage: string
  revision: number
  savedBy?: string | null
  blockedReason?: string | null
  kind: Content['kind']
  language: string
  slug: string
  headline: string
  standfirst?: string | null
  body?: unknown
  socialHeadline?: string | null
  searchHeadline?: string | null
  bylineMode: Content['byline']['mode']
  bylines?: BylineRow[] | null
  aiUse?: string | null
  aiUseText?: string | null
  disclaimers?: RowId[] | null
  withoutDisclaimers?: RowId[] | null
  picture?: RowId | null
  commentPolicy: Content['comments']['policy']
  invitation?: boolean | null
  section?: RowId | null
  topics?: RowId[] | null
  series?: RowId | null
  firstPublished?: { name?: string | null; url?: string | null; date?: string | null } | null
  sponsor?: { name?: string | null; from?: string | null; until?: string | null } | null
  questions?: QuestionRow[] | null
  noteType?: NoteChoice | null
  noteText?: string | null
  /** Id of the public note that this one takes the place of. */
  noteSupersedes?: string | null
  submission?: RowId | null
  termsHash?: string | null
  commissionedWords?: number | null
  lengthReason?: string | null
  commission?: { fee?: number | null; rights?: string | null } | null
  translationOf?: RowId | null
  translatedRelease?: string | null
  workingHash?: string | null
  /** Hash of the workflow it began with. */
  workflow?: string | null
  proof?: string | null
  publication?: string | null
  scheduledFor?: string | null
  embargoUntil?: string | null
  assignee?: RowId | null
  dueAt?: string | null
  priority?: 'high' | 'low' | 'normal' | null
  needs?: Partial<Record<ApprovalRow['kind'], 'needed' | 'not-needed' | null>> | null
}

export type BylineRow = {
  author: RowId
  role?: string | null
  interests?: 'declared' | 'none' | 'not-asked' | null
  interestsText?: string | null
  payment?: Declaration | null
  paymentText?: string | null
  aiUse?: Declaration | null
  aiUseText?: string | null
  termsAgreed?: boolean | null
  termsHow?: string | null
  termsAt?: string | null
}

export type Declaration = 'declared' | 'none' | 'not-asked'

export type QuestionRow = {
  id?: string | null
  code?: string | null
  message: string
  excerpt?: string | null
  settled?: boolean | null
  answer?: string | null
  weight?: 'must' | 'should' | null
}

export type AuthorRow = {
  id: RowId
  publicId: string
  slug: string
  kind: 'organisation' | 'person'
  name: string
  affiliation?: string | null
  bio?: string | null
  links?: string[] | null
  picture?: Picture | null
  user?: RowId | null
  pseudonym?: boolean | null
  /** Account of whoever stands behind a pseudonym, for the gate alone: nothing that is stored or told has it. */
  accountBehind?: string | null
  organisation?: RowId | null
  /** Name of the organisation, where the author belongs to one. */
  organisationName?: string
  identityState?: 'checked' | 'failed' | 'not-checked' | null
}

export type ProofRow = {
  id: RowId
  publicId: string
  piece: string
  number: number
  hash: string
  workingHash: string
  content: Content | null
  madeBy: string
  madeAt: string
}

export type ApprovalRow = {
  proof: string
  kind: 'author' | 'copy' | 'editor' | 'fact' | 'legal' | 'picture'
  decision: 'approved' | 'refused' | 'withdrawn'
  approvedBy: string
  approvedAt: string
  approverKind?: 'guest' | 'service' | 'user' | null
  note?: string | null
}

export type PublicationRow = {
  id: RowId
  publicId: string
  piece: string
  slug: string
  state: PublicationState
  release?: string | null
  proof?: string | null
  hash?: string | null
  revision: number
  publishedAt?: string | null
  firstPublishedAt?: string | null
  /** When the text that stands there went out. */
  releasedAt?: string | null
  publicNote?: string | null
  /** Public notes on withdrawals and restorations, oldest first. */
  acts?: PublicNote[] | null
  /** Public ids. */
  pictures?: string[] | null
  hold?: boolean | null
  emergencyBy?: string | null
  removedBy?: string | null
  erased?: boolean | null
  content?: Content | null
}

/** What the desk says of itself, as far as a reader sees it. */
export type HouseSettings = {
  name: string
  language: string
  deskName?: string | null
  invitation?: string | null
  pitchEmail?: string | null
  noticeClosed?: string | null
  noticePreModerated?: string | null
  noticeOpen?: string | null
  /** What readers are told in other languages. */
  readerTexts?:
    | {
        language?: string | null
        deskName?: string | null
        noticeClosed?: string | null
        noticePreModerated?: string | null
        noticeOpen?: string | null
      }[]
    | null
  /** What contributors are told in other languages. */
  pitchTexts?: { language?: string | null; invitation?: string | null }[] | null
  requireInterests?: boolean | null
  /** Readers are told what each note changed, word by word. */
  showChanges?: boolean | null
  /** Minutes in which a publication may be undone. */
  undoMinutes?: number | null
  spacingDays?: number | null
  lengthTolerance?: number | null
  rules?: RuleRow[] | null
  kindRules?:
    | {
        kind?: string | null
        checks?: string[] | null
        approvals?: number | null
        including?: string[] | null
      }[]
    | null
}

/** How much the house asks for something; read by the gate. */
export type RuleRow = {
  requirement: string
  level: 'off' | 'recommended' | 'required'
  kinds?: string[] | null
  moment?: string | null
}

/** What of an author is out, or is about to be, besides the piece at hand. */
export type PastOfAuthor = {
  /** Something under the name is live, the piece at hand included. */
  isOut: boolean
  /** When other pieces went or go out; ISO 8601, the nearest of each sort. */
  others: string[]
}

/** The piece that another is a translation of. */
export type SourceOfTranslation = Pick<
  PieceRow,
  'headline' | 'id' | 'language' | 'publicId' | 'slug'
> & {
  isTranslation: boolean
  /** What the public finds of it; `null` while nothing was published. */
  state: PublicationState | null
  /** Changes with every release of it, and when it is withdrawn or put back. */
  stamp: string
}

/** A picture that may be shown up to a moment. */
export type LicenceRow = {
  name: string
  field: 'body' | 'bylines' | 'picture'
  endsAt: string
  /** Of a picture in the body: where it stands there. */
  text?: { block: string }
}

/** A piece with everything that a proof of it would show. */
export type LoadedPiece = {
  piece: PieceRow
  /** Authors in the order of the bylines. */
  authors: { author: AuthorRow; byline: BylineRow }[]
  /** Codes of the disclaimers chosen on the piece. */
  chosenDisclaimers: string[]
  /** Codes of the disclaimers taken off it. */
  withoutDisclaimers: string[]
  houseDisclaimers: Disclaimer[]
  picture?: Picture
  /** By row id; `null` for one that is not in the library any more. */
  bodyPictures: Map<string, Picture | null>
  section?: Term
  topics: Term[]
  series?: Term
  settings: HouseSettings
  /** What stands in public now, without its text. */
  publication?: Omit<PublicationRow, 'content'>
  /** Another publication stands at the piece's address. */
  slugTaken: boolean
  /** The current proof, without its text. */
  proof?: Omit<ProofRow, 'content'>
  approvals: ApprovalRow[]
  /** What the current proof shows; read only where a disclaimer asks for a version of it. */
  shownDisclaimers?: ShownDisclaimer[]
  /** By public id of the author; read only where the piece is about to go out. */
  authorPasts?: Map<string, PastOfAuthor>
  licences: LicenceRow[]
  /** Of a translation. */
  source?: SourceOfTranslation
}

/** What was made of a piece before, as far as the next proof depends on it. */
export type PastOfPiece = {
  /** The text of the latest release. */
  published?: Content
  proofsMade: number
  /** Anchors of every proof of the piece: none of them is given to another block. */
  usedAnchors: string[]
}
