/** The roles a member of the desk may hold; one person may hold several. */
export const ROLES = [
  'admin',
  'desk-chief',
  'editor',
  'copy-editor',
  'fact-checker',
  'legal',
  'picture-editor',
  'reader',
  'api',
] as const

export type Role = (typeof ROLES)[number]

/** What each role is for, as shown where roles are given out. */
export const ROLE_DESCRIPTIONS: Readonly<Record<Role, string>> = {
  admin: 'Runs the installation: accounts, settings, and everything the desk may do.',
  'desk-chief': 'Answers for the opinion pages, withdrawals included.',
  editor: 'Takes pieces from pitch to publication.',
  'copy-editor': 'Edits text and signs off its language.',
  'fact-checker': 'Checks claims and signs off facts.',
  legal: 'Reads for legal risk, keeps disclaimers, may take text off the site.',
  'picture-editor': 'Chooses pictures, and signs off rights, credits and descriptions.',
  reader: 'Reads and scores submissions, and sees nothing else.',
  api: 'A machine with a key: reads what its key is for.',
}

/** What a right lets a person do, and who has it. */
export type RightEntry = { readonly description: string; readonly roles: readonly Role[] }

const chief = ['admin', 'desk-chief'] as const
const editors = [...chief, 'editor'] as const
const textHands = [...editors, 'copy-editor'] as const
const staff = [...textHands, 'fact-checker', 'legal', 'picture-editor'] as const

/** Every right of the desk and the roles that hold it. What is not listed here, nobody may do. */
export const RIGHTS = {
  'pieces.read': {
    description: 'Read pieces, their history, proofs and approvals',
    roles: staff,
  },
  'pieces.create': { description: 'Start a piece', roles: editors },
  'pieces.edit': { description: 'Change the text and details of a piece', roles: textHands },
  'pieces.comment': { description: 'Comment on a piece and suggest changes', roles: staff },
  'claims.edit': {
    description: 'Mark claims of a piece, add their sources, and keep who was asked for a reply',
    roles: [...textHands, 'fact-checker', 'legal'],
  },
  'claims.check': {
    description: 'Say whether a claim is supported',
    roles: [...editors, 'fact-checker'],
  },
  'style.read': { description: 'Read the rules of house style', roles: staff },
  'style.edit': {
    description: 'Add and change the rules of house style',
    roles: [...chief, 'copy-editor'],
  },
  'pieces.assign': { description: 'Give a piece to a colleague, with a due date', roles: editors },
  'pieces.make-proof': { description: 'Freeze a piece as a proof', roles: textHands },
  'pieces.approve': { description: 'Approve a proof for publication', roles: editors },
  'pieces.approve-copy': {
    description: 'Sign off the language of a proof',
    roles: [...chief, 'copy-editor'],
  },
  'pieces.approve-facts': {
    description: 'Sign off the facts of a proof',
    roles: [...chief, 'fact-checker'],
  },
  'pieces.approve-legal': {
    description: 'Sign off a proof for legal risk',
    roles: ['admin', 'legal'],
  },
  'pieces.approve-pictures': {
    description: 'Sign off the pictures of a proof',
    roles: [...chief, 'picture-editor'],
  },
  'pieces.approve-author': {
    description: 'Record that the author agrees to a proof, or does not',
    roles: editors,
  },
  'pieces.lower-checks': {
    description: 'Say that a piece does not need a check that somebody else signs',
    roles: chief,
  },
  'pieces.invite': {
    description: 'Send a link to a proof to somebody without an account, to look at it',
    roles: editors,
  },
  'pieces.invite-to-sign': {
    description: 'Ask somebody without an account to sign a check of a proof',
    roles: [...chief, 'legal'],
  },
  'pieces.publish': { description: 'Publish an approved proof', roles: editors },
  'pieces.schedule': {
    description: 'Set or clear the time an approved proof goes out',
    roles: editors,
  },
  'pieces.send-back': {
    description: 'Send a piece back for more work',
    roles: [...textHands, 'fact-checker', 'legal'],
  },
  'pieces.archive': { description: 'Archive a piece, or take it out again', roles: editors },
  'pieces.delete': {
    description: 'Delete a piece of which nothing was ever published',
    roles: chief,
  },
  'pieces.export': {
    description: 'Export the whole file of a piece: text, approvals, messages, corrections',
    roles: [...chief, 'legal'],
  },
  'publications.read': {
    description: 'Read publications and releases in the panel, withdrawn ones included',
    roles: [...staff, 'api'],
  },
  'publications.correct': {
    description: 'Start a correction of something published, and add public notes',
    roles: editors,
  },
  'publications.retract': {
    description: 'Retract: the text stays, marked as retracted; confirm an emergency retraction',
    roles: chief,
  },
  'publications.retract-emergency': {
    description: 'Retract at once when nobody else is there; a second person confirms after',
    roles: [...editors, 'legal'],
  },
  'publications.remove': {
    description: 'Remove: a notice with the reason stands in place of the text',
    roles: [...chief, 'legal'],
  },
  'publications.unpublish': {
    description: 'Unpublish: take the text off the site and back to the desk',
    roles: chief,
  },
  'publications.restore': {
    description: 'Put back what was retracted, removed or unpublished',
    roles: chief,
  },
  'publications.hold': {
    description: 'Set or lift a legal hold: nothing may change or go',
    roles: ['admin', 'legal'],
  },
  'partners.read': {
    description: 'See partners, what they take, and what they were told',
    roles: [...editors, 'legal'],
  },
  'partners.edit': {
    description: 'Add partners, change what they take, make their secrets, repeat calls to them',
    roles: chief,
  },
  'authors.read': { description: 'Read author profiles', roles: staff },
  'authors.edit': {
    description: 'Add and change authors and their declarations',
    roles: textHands,
  },
  'authors.check-identity': {
    description: 'Record that it was checked who an author is, or that the check failed',
    roles: editors,
  },
  'authors.read-identity': {
    description: 'See who stands behind a pseudonym; each look is recorded',
    roles: [...chief, 'legal'],
  },
  'disclaimers.read': {
    description: 'Read disclaimers and their versions',
    roles: [...staff, 'api'],
  },
  'disclaimers.edit': {
    description: 'Add disclaimers and new versions of them',
    roles: [...chief, 'legal'],
  },
  'submissions.read': { description: 'Read submissions', roles: [...editors, 'reader'] },
  'submissions.score': {
    description: 'Score a submission and recommend a decision',
    roles: [...editors, 'reader'],
  },
  'submissions.edit': {
    description: 'Add submissions by hand, sort them and link duplicates',
    roles: editors,
  },
  'submissions.decide': {
    description: 'Accept, decline or return a submission, or reverse that',
    roles: editors,
  },
  'contributors.read': {
    description: 'See who sent a submission and how to reach them',
    roles: editors,
  },
  'contributors.edit': {
    description: 'Change, check or merge the records of contributors',
    roles: editors,
  },
  'contributors.erase': { description: 'Erase the personal data of a contributor', roles: chief },
  'calls.read': {
    description: 'Read calls for submissions, drafts included',
    roles: [...staff, 'api'],
  },
  'calls.edit': { description: 'Open, change and close calls for submissions', roles: editors },
  'media.read': { description: 'Look through the picture library', roles: staff },
  'media.edit': {
    description: 'Upload pictures and change their descriptions and credits',
    roles: [...textHands, 'picture-editor'],
  },
  'terms.read': { description: 'Read topics, sections and series', roles: [...staff, 'api'] },
  'terms.edit': { description: 'Add and change topics, sections and series', roles: editors },
  'figures.read': { description: 'See what the desk did, in numbers', roles: editors },
  'ledger.read': {
    description: 'Read the ledger of what happened, and verify it',
    roles: [...chief, 'legal'],
  },
  'outbox.read': { description: 'Read messages that wait or were sent', roles: editors },
  'outbox.edit': {
    description: 'Release, hold, repeat or cancel messages that wait',
    roles: chief,
  },
  'settings.read': { description: 'Read the settings of the desk', roles: staff },
  'settings.edit': { description: 'Change the settings of the desk', roles: chief },
  'users.read': { description: 'See who works on the desk', roles: staff },
  'users.edit': {
    description: 'Add accounts, give out roles, and close accounts',
    roles: ['admin'],
  },
  'keys.edit': { description: 'Issue and revoke keys for machines', roles: ['admin'] },
  'imports.run': { description: 'Import articles as pieces', roles: editors },
} as const satisfies Record<string, RightEntry>

/** The stable word of a right, for example `pieces.publish`. */
export type Right = keyof typeof RIGHTS

/** Every right by its word, a desk's own included. */
export type RightsTable = Readonly<Record<string, RightEntry>>

/** Every right, in the order in which the table is printed. */
export const RIGHT_NAMES = Object.keys(RIGHTS) as readonly Right[]

/** Whether `value` is the word of a right. */
export function isRight(value: string): value is Right {
  return Object.hasOwn(RIGHTS, value)
}

/** Whether `value` is the name of a role. */
export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value)
}

/**
 * Whether anyone holding `roles` may do `right`; unknown roles and unknown rights give nothing.
 *
 * @param rights the table of the desk; where there is a request, `mayDo(req, right)` takes it from there.
 */
export function mayRoles(
  roles: readonly string[],
  right: string,
  rights: RightsTable = RIGHTS,
): boolean {
  const entry = Object.hasOwn(rights, right) ? rights[right] : undefined
  return (
    entry !== undefined && roles.some((role) => (entry.roles as readonly string[]).includes(role))
  )
}

/** Every right that `roles` hold together, in table order. */
export function rightsOf(roles: readonly string[]): Right[] {
  return RIGHT_NAMES.filter((right) => mayRoles(roles, right))
}

/**
 * Whether a machine's key opens `right`: the key must name the right as one of its scopes, and the
 * `api` role must hold it, so that no key is ever wider than the role.
 */
export function mayKey(scopes: readonly string[], right: string): boolean {
  return scopes.includes(right) && mayRoles(['api'], right)
}
