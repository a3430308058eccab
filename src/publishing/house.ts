import type { Disclaimer } from '../disclosure/index.ts'
import type { Content, Picture, PublicationState, Term } from './content.ts'

/** Id of a row as the database gives it. */
export type RowId = number | string

/** A piece as its row holds it, relations as row ids. */
export type PieceRow = {
  id: RowId
  publicId: string
  stage: string
  revision: number
  savedBy?: string | null
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
  picture?: RowId | null
  commentPolicy: Content['comments']['policy']
  invitation?: boolean | null
  section?: RowId | null
  topics?: RowId[] | null
  series?: RowId | null
  firstPublished?: { name?: string | null; url?: string | null; date?: string | null } | null
  questions?: QuestionRow[] | null
  noteType?: 'clarification' | 'correction' | 'update' | null
  noteText?: string | null
  workingHash?: string | null
  /** Hash of the workflow it began with. */
  workflow?: string | null
  proof?: string | null
  publication?: string | null
  scheduledFor?: string | null
  assignee?: RowId | null
  dueAt?: string | null
  priority?: 'high' | 'low' | 'normal' | null
}

export type BylineRow = {
  author: RowId
  role?: string | null
  interests?: 'declared' | 'none' | 'not-asked' | null
  interestsText?: string | null
}

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
  requireInterests?: boolean | null
}

/** A piece with everything that a proof of it would show. */
export type LoadedPiece = {
  piece: PieceRow
  /** Authors in the order of the bylines. */
  authors: { author: AuthorRow; byline: BylineRow }[]
  /** Codes of the disclaimers chosen on the piece. */
  chosenDisclaimers: string[]
  houseDisclaimers: Disclaimer[]
  picture?: Picture
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
}

/** What was made of a piece before, as far as the next proof depends on it. */
export type PastOfPiece = {
  /** The text of the latest release. */
  published?: Content
  proofsMade: number
  /** Anchors of every proof of the piece: none of them is given to another block. */
  usedAnchors: string[]
}
