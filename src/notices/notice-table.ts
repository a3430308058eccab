/** How a notice is shown: for information, something is wanted of the reader, something went wrong. */
export type NoticeTone = 'calm' | 'trouble' | 'wanted'

/** One kind of notice to colleagues. */
export type NoticeEntry = {
  readonly tone: NoticeTone
  /** It cannot wait until the reader looks at the first screen: it goes out as an e-mail too. */
  readonly mails: boolean
  /** Subject of the e-mail, before the title. */
  readonly short: string
  /** One sentence; places: {title}, {who} (who did it), {detail} (a word of its own, as the entry says). */
  readonly text: string
}

const notices = <Code extends string>(table: Readonly<Record<Code, NoticeEntry>>) => table

const calm = (short: string, text: string): NoticeEntry => ({
  tone: 'calm',
  mails: false,
  short,
  text,
})

/**
 * Every notice of the desk by its stable code, the most pressing first: where one event has several for one
 * person, the first of them is given and the others are left out.
 */
export const NOTICES = notices({
  'schedule-blocked': {
    tone: 'trouble',
    mails: true,
    short: 'Did not go out',
    text: '“{title}” did not go out at its time. Open it to see what stands in the way.',
  },
  'retraction-to-confirm': {
    tone: 'wanted',
    mails: true,
    short: 'Confirm the retraction',
    text: '{who} retracted “{title}” in an emergency. A second person must confirm it.',
  },
  'approval-lapsed': {
    tone: 'trouble',
    mails: true,
    short: 'Your signature lapsed',
    text: 'What you signed of “{title}” no longer stands: {detail}.',
  },
  'approval-withdrawn': {
    tone: 'trouble',
    mails: true,
    short: 'Approval withdrawn',
    text: '{who} took back the approval of “{title}”.',
  },
  'check-failed': {
    tone: 'trouble',
    mails: true,
    short: 'A check failed',
    text: '“{title}” did not pass its check: {detail}, says {who}.',
  },
  'piece-sent-back': {
    tone: 'wanted',
    mails: false,
    short: 'Sent back',
    text: '{who} sent “{title}” back for more work.',
  },
  'check-wanted': {
    tone: 'wanted',
    mails: true,
    short: 'Waits for your signature',
    text: '“{title}” now needs a check that you may sign: {detail}.',
  },
  'proof-made': {
    tone: 'wanted',
    mails: true,
    short: 'Waits for your signature',
    text: '{who} made a proof of “{title}”. It waits for your signature.',
  },
  'piece-assigned': {
    tone: 'wanted',
    mails: false,
    short: 'In your hands',
    text: '{who} put “{title}” into your hands.',
  },
  'submission-assigned': {
    tone: 'wanted',
    mails: false,
    short: 'In your hands',
    text: '{who} put the submission “{title}” into your hands.',
  },
  'piece-overdue': {
    tone: 'trouble',
    mails: false,
    short: 'Overdue',
    text: '“{title}” is in your hands, and its time is past.',
  },
  'submission-overdue': {
    tone: 'trouble',
    mails: false,
    short: 'Overdue',
    text: 'The submission “{title}” is in your hands, and waits for longer than the desk promises.',
  },
  'submissions-overdue': {
    tone: 'trouble',
    mails: false,
    short: 'Waiting too long',
    text: 'Submissions in nobody’s hands that have waited for longer than the desk promises: {title}.',
  },
  'source-changed': {
    tone: 'wanted',
    mails: false,
    short: 'The source changed',
    text: '“{title}” is a translation, and its source was changed: {detail}. Compare the two.',
  },
  'partner-gone': {
    tone: 'trouble',
    mails: true,
    short: 'A partner was switched off',
    text: 'The server of the partner “{title}” wants no calls any more, so it was switched off. Ask them whether their copies are gone too.',
  },
  'delivery-dead': {
    tone: 'trouble',
    mails: false,
    short: 'A partner could not be told',
    text: 'The partner “{title}” could not be told of a change. The calls to partners say why.',
  },
  'proof-approved': calm('Approved', '{who} approved “{title}”.'),
  'guest-signed': calm(
    'Signed by a guest',
    '{who} signed “{title}” by the link you sent: {detail}.',
  ),
  'guest-refused': {
    tone: 'trouble',
    mails: true,
    short: 'Refused by a guest',
    text: '{who} refused “{title}” by the link you sent: {detail}.',
  },
  'piece-published': calm('Published', '“{title}” is published.'),
  'piece-scheduled': calm('Scheduled', '{who} scheduled “{title}”. It goes out by itself.'),
  'piece-unscheduled': calm('Schedule cleared', '{who} cleared the schedule of “{title}”.'),
  'correction-started': calm(
    'Correction started',
    '{who} opened “{title}” for a correction. Readers see the published text meanwhile.',
  ),
  'publication-retracted': calm('Retracted', '{who} retracted “{title}”.'),
  'publication-removed': calm('Removed', '{who} removed “{title}” from the site.'),
  'publication-unpublished': calm('Unpublished', '{who} took “{title}” off the site.'),
  'publication-undone': calm('Undone', '{who} undid the publication of “{title}”.'),
  'publication-held': calm(
    'On legal hold',
    '{who} put “{title}” on legal hold: nothing of it may change or go.',
  ),
  'publication-hold-lifted': calm('Hold lifted', '{who} lifted the legal hold on “{title}”.'),
  'publication-erased': calm('Text erased', '{who} had the text of a removed piece erased.'),
  'publication-restored': calm('Restored', '{who} put “{title}” back.'),
})

/** The stable word of a notice, for example `proof-made`. */
export type NoticeCode = keyof typeof NOTICES

/** Every code, the most pressing first. */
export const NOTICE_CODES = Object.keys(NOTICES) as readonly NoticeCode[]

/** Whether `code` is the code of a notice. */
export function isNotice(code: string): code is NoticeCode {
  return Object.hasOwn(NOTICES, code)
}
