/** How a notice is shown: for information, something is wanted of the reader, something went wrong. */
export type NoticeTone = 'calm' | 'trouble' | 'wanted'

/** One kind of notice to colleagues; its words stand with the others of the panel, under `notices`. */
export type NoticeEntry = {
  readonly tone: NoticeTone
  /** It cannot wait until the reader looks at the first screen: it goes out as an e-mail too. */
  readonly mails: boolean
}

const notices = <Code extends string>(table: Readonly<Record<Code, NoticeEntry>>) => table

const CALM: NoticeEntry = { tone: 'calm', mails: false }
const WANTED: NoticeEntry = { tone: 'wanted', mails: false }
const WANTED_NOW: NoticeEntry = { tone: 'wanted', mails: true }
const TROUBLE: NoticeEntry = { tone: 'trouble', mails: false }
const TROUBLE_NOW: NoticeEntry = { tone: 'trouble', mails: true }

/**
 * Every notice of the desk by its stable code, the most pressing first: where one event has several for one
 * person, the first of them is given and the others are left out.
 */
export const NOTICES = notices({
  'schedule-blocked': TROUBLE_NOW,
  'retraction-to-confirm': WANTED_NOW,
  'approval-lapsed': TROUBLE_NOW,
  'approval-withdrawn': TROUBLE_NOW,
  'check-failed': TROUBLE_NOW,
  'piece-sent-back': WANTED,
  'check-wanted': WANTED_NOW,
  'proof-made': WANTED_NOW,
  'piece-assigned': WANTED,
  'submission-assigned': WANTED,
  'piece-overdue': TROUBLE,
  'submission-overdue': TROUBLE,
  'submissions-overdue': TROUBLE,
  'comment-mentions': WANTED_NOW,
  'source-changed': WANTED,
  'partner-gone': TROUBLE_NOW,
  'delivery-dead': TROUBLE,
  'proof-approved': CALM,
  'guest-signed': CALM,
  'guest-refused': TROUBLE_NOW,
  'comment-answered': CALM,
  'comment-added': CALM,
  'piece-published': CALM,
  'piece-scheduled': CALM,
  'piece-unscheduled': CALM,
  'correction-started': CALM,
  'publication-retracted': CALM,
  'publication-removed': CALM,
  'publication-unpublished': CALM,
  'publication-undone': CALM,
  'publication-held': CALM,
  'publication-hold-lifted': CALM,
  'publication-erased': CALM,
  'publication-restored': CALM,
})

/** The stable word of a notice, for example `proof-made`. */
export type NoticeCode = keyof typeof NOTICES

/** Every code, the most pressing first. */
export const NOTICE_CODES = Object.keys(NOTICES) as readonly NoticeCode[]

/** Whether `code` is the code of a notice. */
export function isNotice(code: string): code is NoticeCode {
  return Object.hasOwn(NOTICES, code)
}
