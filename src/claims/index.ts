/** Claims with their sources, and the right of reply: how each stands towards the text. */
export {
  isSettled,
  nearestSentence,
  placeOf,
  sentencesOfText,
  stateOfClaim,
  VERDICTS,
} from './claim.ts'
export type { ClaimState, SentencesOfText, Verdict } from './claim.ts'
export { missingInReply, OUTCOMES, stateOfReply, WAYS_OF_ASKING } from './reply.ts'
export type { Outcome, Reply, ReplyState, WayOfAsking } from './reply.ts'
