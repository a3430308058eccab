const RECEIVED = ['name', 'title', 'kind', 'receipt', 'desk', 'status'] as const
const DECIDED = [...RECEIVED, 'note'] as const

const table = <const Name extends string>(
  entries: readonly {
    readonly name: Name
    /** Who reads it and when, for the person who edits it. */
    readonly description: string
    /** The places it may use. */
    readonly placeholders: readonly string[]
  }[],
) => entries

/** Every message the desk sends to a contributor: when, and with which places to fill in. */
export const TEMPLATE_NAMES = table([
  {
    name: 'submission-received',
    description: 'The receipt, sent at once to whoever sent something in.',
    placeholders: RECEIVED,
  },
  {
    name: 'submission-accepted',
    description: 'The desk wants the piece.',
    placeholders: DECIDED,
  },
  {
    name: 'submission-accepted-as',
    description: 'The desk wants it in another form than it was offered in.',
    placeholders: [...DECIDED, 'form'],
  },
  {
    name: 'submission-declined',
    description: 'The desk says no, with a note if the editor wrote one.',
    placeholders: DECIDED,
  },
  {
    name: 'submission-not-for-us',
    description: 'The desk says no to what its pages never print.',
    placeholders: DECIDED,
  },
  {
    name: 'submission-changes-asked',
    description: 'The desk asks for changes before it decides.',
    placeholders: [...DECIDED, 'until'],
  },
  {
    name: 'submission-changes-reminder',
    description: 'A week before the time for changes is over.',
    placeholders: [...RECEIVED, 'until'],
  },
  {
    name: 'submission-expired',
    description: 'No changed version came in time.',
    placeholders: RECEIVED,
  },
  {
    name: 'submission-merged',
    description: 'It goes on together with another submission.',
    placeholders: RECEIVED,
  },
  {
    name: 'submission-reopened',
    description: 'An answer is taken back, and the desk looks at it again.',
    placeholders: RECEIVED,
  },
  {
    name: 'submission-withdrawn',
    description: 'Confirms that the contributor took it back.',
    placeholders: RECEIVED,
  },
  {
    name: 'submission-resubmitted',
    description: 'The receipt of a changed version.',
    placeholders: RECEIVED,
  },
  {
    name: 'desk-wrote',
    description: 'What an editor writes to the contributor in the conversation.',
    placeholders: DECIDED,
  },
  {
    name: 'status-link',
    description: 'The link to the page on which contributors see what they sent.',
    placeholders: ['name', 'desk', 'link', 'minutes'],
  },
  {
    name: 'draft-kept',
    description: 'The link to a form that was kept for later.',
    placeholders: ['desk', 'link', 'until'],
  },
  {
    name: 'draft-reminder',
    description: 'A kept form that was not sent, before it is dropped.',
    placeholders: ['desk', 'link', 'until'],
  },
  {
    name: 'draft-deadline',
    description: 'A kept form that was not sent, a few days before its call closes.',
    placeholders: ['desk', 'link', 'call', 'until'],
  },
  {
    name: 'mail-taken',
    description: 'The receipt of a submission that came as an e-mail.',
    placeholders: [...RECEIVED, 'dropped'],
  },
  {
    name: 'files-left-out',
    description: 'An answer came by e-mail, and not all of its files could be taken.',
    placeholders: [...RECEIVED, 'dropped'],
  },
  {
    name: 'mail-put-off',
    description: 'Somebody sent more by e-mail within an hour than is taken; once a day.',
    placeholders: ['name', 'title', 'desk', 'mails', 'megabytes', 'minutes'],
  },
])

export type ContributorTemplateName = (typeof TEMPLATE_NAMES)[number]['name']

/** The words of one language for every message. */
export type Wordings = Readonly<Record<ContributorTemplateName, { subject: string; text: string }>>

/** Every message to a colleague, or to a guest of the desk who has no account. */
export const COLLEAGUE_TEMPLATE_NAMES = table([
  {
    name: 'guest-preview',
    description: 'To somebody without an account, who is to see a proof.',
    placeholders: ['name', 'title', 'check', 'days', 'link'],
  },
  {
    name: 'guest-approval',
    description: 'To somebody without an account, who is asked to sign a check of a proof.',
    placeholders: ['name', 'title', 'check', 'days', 'link'],
  },
  {
    name: 'desk-notice',
    description: 'To a colleague, about something that cannot wait.',
    placeholders: ['name', 'short', 'title', 'text', 'note', 'link', 'account'],
  },
])

export type ColleagueTemplateName = (typeof COLLEAGUE_TEMPLATE_NAMES)[number]['name']

/** Subject and text of every message to colleagues, in one language. */
export type ColleagueWordings = Readonly<
  Record<ColleagueTemplateName, { subject: string; text: string }>
>
