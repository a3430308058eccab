import type { SubmissionPlace } from '../workflow/index.ts'
import type { AcceptedSubmission } from './piece-of-submission.ts'

type RowId = number | string

/** A submission as its row holds it, relations as row ids. */
export type SubmissionRow = AcceptedSubmission &
  SubmissionPlace & {
    contributor?: RowId | null
    piece?: RowId | null
    mergedInto?: RowId | null
    decision?: string | null
    decisionReason?: string | null
    decisionNote?: string | null
    acceptedAs?: string | null
    decidedAt?: string | null
    heldDecision?: boolean | null
    answerBy?: string | null
  }
