import { PUBLICATION_TRANSITIONS } from './publication-transitions.ts'
import { PIECE_STAGES } from './stages.ts'
import { PIECE_WORKFLOW } from './transitions.ts'

/** What the desk records of a piece besides its transitions, in a few words for people. */
const WORDS: Readonly<Record<string, string>> = {
  'piece.created': 'Started',
  'piece.saved': 'Saved',
  'piece.blocked': 'Blocked',
  'piece.assigned': 'Put into other hands',
  'piece.needs-changed': 'Changed what is checked',
  'piece.overdue': 'Overdue',
  'piece.source-seen': 'Compared with the source',
  'piece.finding-dismissed': 'Dismissed a finding of the copy desk',
  'piece.finding-reopened': 'Brought a finding of the copy desk back',
  'piece.claim-marked': 'Marked a claim',
  'piece.claim-changed': 'Changed a claim',
  'piece.claim-checked': 'Checked a claim',
  'piece.reply-kept': 'Kept a right of reply',
  'piece.exported': 'Exported its file',
  'schedule.overdue': 'Did not go out at its time',
  'proof.stale': 'The text was changed after its proof',
  'link.made': 'Sent a link',
  'link.revoked': 'Revoked a link',
  'link.answered': 'Answered by the link',
  'comment.added': 'Commented',
  'comment.suggested': 'Suggested other words',
  'comment.open': 'Opened a comment again',
  'comment.resolved': 'Resolved a comment',
  'comment.taken': 'Took a suggestion',
  'comment.turned-down': 'Turned a suggestion down',
  'comment.withdrawn': 'Withdrew a comment',
  'check.ignored': 'A late answer of a checking service, set aside',
}

type Labelled = readonly { readonly name: string; readonly label: string }[]

/**
 * What happened, in a few words: the label of its transition where it has one.
 *
 * @param transitions of the workflow that moves the piece.
 */
export function eventWords(
  type: string,
  transitions: Labelled = PIECE_WORKFLOW.transitions,
): string {
  const known = WORDS[type]
  if (known !== undefined) return known
  const name = type.replace(/^[^.]*\./, '')
  const label =
    transitions.find((each) => each.name === name)?.label ??
    PUBLICATION_TRANSITIONS.find((each) => each.name === name)?.label
  if (label !== undefined) return label
  const words = name.replaceAll('-', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** Name of a stage for people; the stable word itself for a stage this desk does not have. */
export const stageWords = (stage: string, stages: Labelled = PIECE_STAGES): string =>
  stages.find(({ name }) => name === stage)?.label ?? stage
