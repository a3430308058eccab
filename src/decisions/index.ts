/** Typed decisions about submissions. */
export { DECISIONS, DECLINE_REASONS } from './decision-table.ts'
export type { DecisionEntry, DecisionName, Reason } from './decision-table.ts'
export { possibleDecisions, readDecision } from './decision.ts'
export type { Decision, PossibleDecision } from './decision.ts'
export { decideSubmission } from './decide-submission.ts'
export type { DecisionAnswer, DecisionRequest } from './decide-submission.ts'
export { submissionEndpoints } from './submission-endpoints.ts'
