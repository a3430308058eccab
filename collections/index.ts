/** The whole model at a glance: every noun of the desk, by the place it has in the menu. */
import type { CollectionConfig, GlobalConfig } from 'payload'

import { approvals } from './approvals.ts'
import { attachments } from './attachments.ts'
import { authors } from './authors.ts'
import { calls } from './calls.ts'
import { claims } from './claims.ts'
import { comments } from './comments.ts'
import { contributorPasses } from './contributor-passes.ts'
import { contributors } from './contributors.ts'
import { deliveries } from './deliveries.ts'
import { deskNotes } from './desk-notes.ts'
import { copyMarks } from './copy-marks.ts'
import { copies } from './copies.ts'
import { correspondence } from './correspondence.ts'
import { deskSettings } from './desk-settings.ts'
import { disclaimers } from './disclaimers.ts'
import { events } from './events.ts'
import { figures } from './figures.ts'
import { idempotencyRecords } from './idempotency-records.ts'
import { identities } from './identities.ts'
import { ledgerHeads } from './ledger-heads.ts'
import { media } from './media.ts'
import { messageTemplates } from './message-templates.ts'
import type { Model } from './model.ts'
import { notices } from './notices.ts'
import { opinionPieces } from './opinion-pieces/index.ts'
import { outbox } from './outbox.ts'
import { partners } from './partners.ts'
import { pitchDrafts } from './pitch-drafts.ts'
import { proofs } from './proofs.ts'
import { publications } from './publications.ts'
import { reasons } from './reasons.ts'
import { rateCounts } from './rate-counts.ts'
import { releases } from './releases.ts'
import { replies } from './replies.ts'
import { scores } from './scores.ts'
import { setAsideMails } from './set-aside-mails.ts'
import { signedLinks } from './signed-links.ts'
import { styleRules } from './style-rules.ts'
import { submissions } from './submissions.ts'
import { sections, series, topics } from './terms.ts'
import { textMarks } from './text-marks.ts'
import { usedTokens } from './used-tokens.ts'
import { users } from './users.ts'
import { withEmptyList } from './empty-list.ts'
import { withWholeSettings, withWholeWrites } from './whole-writes.ts'
import { workflowDefinitions } from './workflow-definitions.ts'

/** Nouns that a host may bring itself. */
export const ownNouns = (model: Model): { media: CollectionConfig; users: CollectionConfig } => ({
  media: finished(model)(media(model)),
  users: finished(model)(users(model)),
})

export const nouns = (model: Model): CollectionConfig[] => all(model).map(finished(model))

/** What every noun of the desk has, so that none can be without it. */
const finished = (model: Model) => (noun: CollectionConfig) =>
  withEmptyList(model)(withWholeWrites(noun))

const all = (model: Model): CollectionConfig[] => [
  // Desk
  opinionPieces(model),
  comments(model),
  notices(model),
  // Intake
  submissions(model),
  contributors(model),
  calls(model),
  attachments(model),
  correspondence(model),
  scores(model),
  setAsideMails(model),
  outbox(model),
  messageTemplates(model),
  // People and policy
  authors(model),
  disclaimers(model),
  styleRules(model),
  // Filing
  sections(model),
  topics(model),
  series(model),
  // Published
  publications(model),
  partners(model),
  deliveries(model),
  copies(model),
  // Record
  proofs(model),
  approvals(model),
  deskNotes(model),
  claims(model),
  replies(model),
  copyMarks(model),
  signedLinks(model),
  releases(model),
  reasons(model),
  events(model),
  ledgerHeads(model),
  figures(model),
  workflowDefinitions(model),
  idempotencyRecords(model),
  identities(model),
  // Kept by the intake for itself
  contributorPasses(model),
  pitchDrafts(model),
  textMarks(model),
  usedTokens(model),
  rateCounts(model),
]

export const settings = (model: Model): GlobalConfig => withWholeSettings(deskSettings(model))

export { jobsForAdmins } from './access.ts'
export { deskLanguageField, deskMailField, deskRolesField } from './users.ts'
export { DEFAULT_SLUGS } from './model.ts'
export type { Model, Slugs } from './model.ts'
