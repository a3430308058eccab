import type { Stage } from '../src/workflow/index.ts'

/**
 * What every noun of the desk needs to know about the newsroom it lives in.
 *
 * Collections are functions of the model, because a host may rename a slug and may bring its own users
 * and media.
 */
export type Slugs = {
  pieces: string
  authors: string
  disclaimers: string
  submissions: string
  contributors: string
  calls: string
  media: string
  users: string
  topics: string
  sections: string
  series: string
  proofs: string
  approvals: string
  releases: string
  publications: string
  events: string
  outbox: string
  notices: string
  partners: string
  deliveries: string
  copies: string
  deskNotes: string
  comments: string
  attachments: string
  correspondence: string
  scores: string
  textMarks: string
  contributorPasses: string
  pitchDrafts: string
  usedTokens: string
  rateCounts: string
  messageTemplates: string
  setAsideMails: string
  signedLinks: string
  idempotencyRecords: string
  ledgerHeads: string
  workflowDefinitions: string
  reasons: string
  identities: string
  styleRules: string
  copyMarks: string
  claims: string
  replies: string
  figures: string
  settings: string
}

export const DEFAULT_SLUGS: Slugs = {
  pieces: 'opinion-pieces',
  authors: 'authors',
  disclaimers: 'disclaimers',
  submissions: 'submissions',
  contributors: 'contributors',
  calls: 'calls',
  media: 'media',
  users: 'users',
  topics: 'topics',
  sections: 'sections',
  series: 'series',
  proofs: 'proofs',
  approvals: 'approvals',
  releases: 'releases',
  publications: 'publications',
  events: 'events',
  outbox: 'outbox',
  notices: 'notices',
  partners: 'partners',
  deliveries: 'deliveries',
  copies: 'copies',
  deskNotes: 'desk-notes',
  comments: 'comments',
  attachments: 'attachments',
  correspondence: 'correspondence',
  scores: 'scores',
  textMarks: 'text-marks',
  contributorPasses: 'contributor-passes',
  pitchDrafts: 'pitch-drafts',
  usedTokens: 'used-tokens',
  rateCounts: 'rate-counts',
  messageTemplates: 'message-templates',
  setAsideMails: 'set-aside-mails',
  signedLinks: 'signed-links',
  idempotencyRecords: 'idempotency-records',
  ledgerHeads: 'ledger-heads',
  workflowDefinitions: 'workflow-definitions',
  reasons: 'reasons',
  identities: 'identities',
  styleRules: 'style-rules',
  copyMarks: 'copy-marks',
  claims: 'claims',
  replies: 'replies',
  figures: 'figures',
  settings: 'desk-settings',
}

export type Model = {
  slugs: Slugs
  /** BCP 47 codes a piece may be written in, first one the default. */
  languages: readonly { code: string; label: string }[]
  /** Stages a row of a piece may hold, those of the standard workflow included; where one begins by default. */
  stages: readonly { value: string; label: string }[]
  firstStage: string
  /** Stages of the desk's workflow, in their order. */
  workflowStages: readonly Stage[]
  /** Folder that pictures are kept in. */
  mediaDir: string
  /** Cookies go over TLS only. */
  secureCookies: boolean
}

/** Groups of the admin menu, in the words of the desk. */
export const MENU = {
  desk: 'Desk',
  intake: 'Intake',
  people: 'People and policy',
  filing: 'Filing',
  published: 'Published',
  record: 'Record',
} as const
