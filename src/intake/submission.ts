import type { Answer } from './answers.ts'
import type { SubmissionKind } from './call.ts'

/** What a contributor says about interests or the use of AI: that there is nothing, or what there is. */
export type Declaration = { declared: 'none' } | { declared: 'some'; text: string }

/** What came in, read and found in order. Every text is NFC, without blanks at its ends. */
export type Submission = {
  kind: SubmissionKind
  /** Slug of the call it answers. */
  call?: string
  name: string
  /** Where mail to the contributor goes. */
  email: string
  /** What makes two addresses the same contributor. */
  emailIdentity: string
  title: string
  pitch: string
  /** The draft itself; there exactly when `kind` is `draft`. */
  text?: string
  language: string
  interests: Declaration
  aiUse: Declaration
  /** Offered to this desk only. */
  exclusive: boolean
  /** Where and when it appeared before. */
  publishedBefore?: string
  links: string[]
  note?: string
  /** Answers to the questions of the call, each with its question as it was asked. */
  answers?: Answer[]
  /** SHA-256 in hex of the terms agreed to; absent when the desk has none. */
  agreedTerms?: string
}
