import type { TextPlace } from '../copydesk/text-place.ts'
import type { ClaimState, ReplyState } from '../claims/index.ts'
import type { BylineMode, NoteChoice, PieceKind, PublicationState } from '../publishing/content.ts'
import type { CheckCode } from './checks.ts'
import type { RightsTable } from './rights.ts'
import type { Rule } from './rules.ts'

/** A row id as a database gives it; compared as text. */
export type PersonId = number | string

/** Who acts: a signed-in colleague, the desk's own clock, a machine with a key, or a guest by a signed link. */
export type Actor = {
  kind: 'guest' | 'key' | 'service' | 'system' | 'user'
  id: PersonId
  roles: readonly string[]
  /** Of somebody without an account, as the desk knows them. */
  name?: string
  /** The one check that somebody without an account was asked for. */
  signs?: CheckCode
}

export type BylineFacts = {
  authorId: string
  name: string
  /** The account of the author, when there is one. */
  userId?: PersonId
  interests?: Declaration
  payment?: Declaration
  aiUse?: Declaration
  /** What a check of who this is came to. */
  identity?: 'checked' | 'failed' | 'not-checked'
  /** Nothing under the name is live. */
  isNew?: boolean
  /** When other pieces under the name went or go out; ISO 8601. */
  others?: readonly string[]
  /** It is recorded that the author agreed to the terms. */
  termsAgreed?: boolean
}

/** `none`: declared that there is none. Silence is `not-asked`. */
export type Declaration = 'declared' | 'none' | 'not-asked'

export type QuestionFacts = {
  /** Tells two questions of one code apart; the code stands in where it is absent. */
  id?: string
  code: string
  /** What is asked, as a person reads it. */
  message: string
  answered: boolean
  /** `should` never stands in the way. @default 'must' */
  weight?: 'must' | 'should'
  anchor?: string
  path?: string
}

export type PictureFacts = {
  alt?: string
  credit?: string
  /** Where it stands in the body. */
  text?: TextPlace
  /** It was deleted from the library. */
  isMissing?: boolean
}

/** What is kept of a text, by its public id, and where it stands in it: or most likely does, once that changed. */
type OfText = { item?: string; text?: TextPlace }

export type DisclaimerFacts = {
  code: string
  text: string
  /** How many named authors the wording speaks of. */
  agreesWith: 'any' | 'none' | 'one' | 'several'
}

export type PieceFacts = {
  stage: string
  kind: PieceKind
  language: string
  headline: string
  standfirst?: string
  slug: string
  /** The body holds at least one word. */
  hasText: boolean
  /** ISO 8601: nothing of it goes out before. */
  embargoUntil?: string
  /** Hash of the content that a proof made now would have. */
  workingHash: string
  bylineMode: BylineMode
  bylines: readonly BylineFacts[]
  openQuestions: readonly QuestionFacts[]
  /** The public note that would go out with the next release; `minor` goes without. */
  note?: { type: NoteChoice; text?: string }
  /** The picture above the text. */
  picture?: PictureFacts
  /** Pictures in the body. */
  bodyPictures?: readonly PictureFacts[]
  disclaimers: readonly DisclaimerFacts[]
  /** The source of this translation has changed, or was withdrawn, and nobody has dealt with it. */
  sourceChanged?: boolean
  /** It came in as a submission. */
  cameIn?: boolean
  /** It came in with terms that the contributor agreed to, kept as they were shown. */
  termsOfSubmission?: boolean
  /** Words of the body; counted only where a length was asked for. */
  words?: number
  commissionedWords?: number
  lengthReason?: string
  /** Fee and rights are written down. */
  hasCommissionTerms?: boolean
  /** Pictures whose licence ends some day; ISO 8601. */
  licences?: readonly { name: string; field: string; endsAt: string; text?: TextPlace }[]
  /** Names of mandatory disclaimers that are not worded in its language. */
  untranslatedDisclaimers?: readonly string[]
  /** Declared, and no word of what. */
  wordless?: readonly {
    /** Absent for the desk itself. */
    who?: string
    what: 'aiUse' | 'interests' | 'payment'
    field: string
  }[]
  sponsored?: boolean
  /** One of its disclaimers is for sponsored pieces. */
  sponsorDisclosed?: boolean
  /** Claims that are not settled. @default none */
  claims?: readonly ({ sentence: string; state: ClaimState } & OfText)[]
  /** Rights of reply that are not settled. @default none */
  replies?: readonly ({ who: string; state: ReplyState } & OfText)[]
  /** Findings of the copy desk that nobody mended or dismissed; counted only where the desk asks. */
  openFindings?: number
  /** Where the first of them is. */
  firstFinding?: TextPlace
  /** Checks that the piece needs, by its own word or its kind's. @default none */
  needs?: readonly CheckCode[]
}

export type ApprovalFacts = {
  kind: 'author' | 'copy' | 'editor' | 'fact' | 'legal' | 'picture'
  by: PersonId
  decision: 'approved' | 'lapsed' | 'refused' | 'withdrawn'
  /** Roles of the account now, whatever they were when it signed; none for an account that is gone. */
  roles: readonly string[]
  /** @default 'user' */
  byKind?: 'guest' | 'service' | 'user'
  /** ISO 8601. */
  at?: string
  /** Why, as it was written. */
  note?: string
}

export type ProofFacts = {
  publicId: string
  hash: string
  /** Working hash of the piece at the moment the proof was made. */
  workingHash: string
  madeBy: PersonId
  /** Oldest first: the last word of a person is the one that counts. */
  approvals: readonly ApprovalFacts[]
}

export type PublicationFacts = {
  state: PublicationState
  /** A legal hold: nothing may change or go. */
  hold?: boolean
  /** Who retracted in an emergency, as long as no second person has confirmed it. */
  emergencyBy?: PersonId
  /** Who removed it, as long as it is removed. */
  removedBy?: PersonId
  /** Its text was erased by order. */
  erased?: boolean
  /** ISO 8601: when the text that stands there now went out. */
  releasedAt?: string
}

/** Who must approve a proof besides whoever wrote the piece and made the proof. */
export type ApprovalRule = {
  /** How many people. */
  readonly count: number
  /** Roles that must be among them, each held by another person. */
  readonly including: readonly string[]
}

/** What the desk's options ask of every piece. */
export type GatePolicy = {
  /** What the desk's settings ask of some pieces and not of others. */
  rules?: readonly Rule[]
  /** Days between two pieces of one author. @default 0 */
  spacingDays?: number
  /** How far from the length asked for, in percent. @default 20 */
  lengthTolerance?: number
  /** @default one second person */
  approvals?: ApprovalRule
  /** Every named author declares interests, or that there are none. @default false */
  requireInterests?: boolean
  /** Every piece that is not the house's own carries a disclaimer. @default true */
  requireDisclaimer?: boolean
  /** Minutes in which a publication may be undone. @default 10 */
  undoMinutes?: number
}

/** Everything the gate looks at: plain data, loaded by the caller in one transaction. */
export type GateFacts = {
  piece: PieceFacts
  proof?: ProofFacts
  actor: Actor
  /** Another publication already stands at the piece's address. */
  slugTaken?: boolean
  publication?: PublicationFacts
  /** Disclaimers of which the proof shows an older version than may go out. */
  outdatedDisclaimers?: readonly { name: string; version: number }[]
  policy?: GatePolicy
  /** When it would go out, if not now; ISO 8601. */
  releaseAt?: string
  /** What each role may do on this desk. @default the rights of the house */
  rights?: RightsTable
  /** ISO 8601, by the clock of the database. */
  now: string
  /** The stored row of the piece, for requirements that a desk adds about fields of its own. */
  row?: Readonly<Record<string, unknown>>
}

/** Whether two ids are of one person; ids that look different as text are different people. */
export function isSamePerson(one: PersonId | undefined, other: PersonId | undefined): boolean {
  return one !== undefined && other !== undefined && String(one) === String(other)
}
