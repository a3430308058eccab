/** Stages, transitions, the gate and approvals; `transition()` is the only door. */
export { actorOf, mayDo, rightsOfDesk, SYSTEM } from './actor.ts'
export * from './change-workflow.ts'
export { CHECKS, findCheck } from './checks.ts'
export type { Check, CheckCode } from './checks.ts'
export { createPiece, openingStage } from './create-piece.ts'
export type { PieceOrigin } from './create-piece.ts'
export { openDefinitions, rulesOfPiece, stagesOfDesk } from './definitions.ts'
export * from './gate-facts.ts'
export * from './gate.ts'
export { guardPiece } from './guard-piece.ts'
export { guardSubmission } from './guard-submission.ts'
export { pieceEndpoints } from './piece-endpoints.ts'
export { publicationEndpoints } from './publication-endpoints.ts'
export { publishDue } from './publish-due.ts'
export { faultOfKindRules, MOST_APPROVALS } from './kind-rules.ts'
export { keepNote } from './keep-note.ts'
export { stylesOfDesk, timesOfText } from './prose-facts.ts'
export { MOST_OF_PIECE, rowsOfPiece } from './rows-of-piece.ts'
export * from './publication-transitions.ts'
export * from './overrides.ts'
export { refuseUnstorable } from './refuse-unstorable.ts'
export { refuseWrongTypes } from './refuse-wrong-types.ts'
export { clockProblem, countOverdue, isOverdue, tellLateSchedules } from './overdue.ts'
export * from './requirements.ts'
export { resolveWorkflow } from './resolve-workflow.ts'
export type { ResolvedWorkflow, WorkflowOption } from './resolve-workflow.ts'
export { revisionOfHeader, staleRevision } from './revision.ts'
export * from './rights.ts'
export * from './rules.ts'
export * from './stages.ts'
export {
  bodyOfRequest,
  idOfRequest,
  pageOfRequest,
  badParameter,
  queryOfRequest,
  requireRight,
  staffEndpoint,
  textOfBody,
} from './staff-endpoint.ts'
export * from './submission-transitions.ts'
export * from './tables-as-markdown.ts'
export { tellOverdue } from './tell-overdue.ts'
export { tellOfPiece } from './tell-of-piece.ts'
export type { PieceNews } from './tell-of-piece.ts'
export type { TimelineItem } from './timeline.ts'
export type { ApprovalPosition, CheckPosition, Signature } from './signatures.ts'
export {
  claimSubmission,
  findSubmission,
  saveSubmissionVersion,
  submissionMovedMeanwhile,
} from './move-submission.ts'
export type { SubmissionPlace } from './move-submission.ts'
export { findPiece, positionOf, transition } from './transition.ts'
export type { PiecePosition, TransitionAnswer, TransitionRequest } from './transition.ts'
export { PROVISIONAL_REASON, takePublicationTransition } from './take-publication-transition.ts'
export type {
  PublicationTransitionAnswer,
  PublicationTransitionRequest,
} from './take-publication-transition.ts'
export * from './transitions.ts'
export * from './ways-of-stage.ts'
export * from './workflow-check.ts'
export { zoneOfDesk } from './zone-of-desk.ts'
