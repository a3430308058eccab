import { PUBLICATION_TRANSITIONS } from './publication-transitions.ts'
import type { PublicationTransition } from './publication-transitions.ts'
import { REQUIREMENTS } from './requirements.ts'
import { mayRoles, RIGHT_NAMES, RIGHTS, ROLE_DESCRIPTIONS, ROLES } from './rights.ts'
import { PUBLICATION_STATES, SUBMISSION_STAGES } from './stages.ts'
import { SUBMISSION_REQUIREMENTS, SUBMISSION_TRANSITIONS } from './submission-transitions.ts'
import type { SubmissionTransition } from './submission-transitions.ts'
import { PIECE_WORKFLOW } from './transitions.ts'
import type { PieceWorkflow } from './transitions.ts'

type Rows = readonly (readonly string[])[]

/** A Markdown table; what would end a cell or a line is escaped. */
function markdownTable(head: readonly string[], rows: Rows): string {
  const cell = (text: string) =>
    text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (word: string) => `\`${word}\``
const codes = (words: readonly string[]) => (words.length > 0 ? words.map(code).join(', ') : '–')

/** Who holds which right: one row a right, one column a role. */
export function rightsAsMarkdown(): string {
  return markdownTable(
    ['Right', 'What it allows', ...ROLES],
    RIGHT_NAMES.map((right) => [
      code(right),
      RIGHTS[right].description,
      ...ROLES.map((role) => (mayRoles([role], right) ? 'yes' : '')),
    ]),
  )
}

/** What each role is for. */
export function rolesAsMarkdown(): string {
  return markdownTable(
    ['Role', 'What it is for'],
    ROLES.map((role) => [code(role), ROLE_DESCRIPTIONS[role]]),
  )
}

/** Stages or states with what they mean. */
export function stagesAsMarkdown(
  stages: readonly { readonly name: string; readonly description: string }[],
): string {
  return markdownTable(
    ['Stage', 'What it means'],
    stages.map(({ name, description }) => [code(name), description]),
  )
}

/** The ways of a piece. */
export function pieceTransitionsAsMarkdown(workflow: PieceWorkflow = PIECE_WORKFLOW): string {
  return markdownTable(
    ['Transition', 'What it does', 'From', 'To', 'Who', 'Note', 'Requirements'],
    workflow.transitions.map((transition) => [
      code(transition.name),
      transition.description,
      codes(transition.from),
      codes(transition.to),
      transition.by === 'system' ? 'the clock' : code(transition.right),
      transition.note,
      codes(transition.requirements),
    ]),
  )
}

/** The ways of a publication. */
export function publicationTransitionsAsMarkdown(): string {
  const transitions: readonly PublicationTransition[] = PUBLICATION_TRANSITIONS
  return markdownTable(
    ['Transition', 'What it does', 'From', 'To', 'Who', 'Public note', 'Requirements'],
    transitions.map((transition) => [
      code(transition.name),
      transition.description,
      codes(transition.from),
      transition.to === null ? 'stays' : code(transition.to),
      code(transition.right),
      transition.publicNote,
      codes(transition.requirements),
    ]),
  )
}

/** The ways of a submission. */
export function submissionTransitionsAsMarkdown(): string {
  const transitions: readonly SubmissionTransition[] = SUBMISSION_TRANSITIONS
  return markdownTable(
    ['Transition', 'What it does', 'From', 'To', 'Who', 'Note', 'Requirements'],
    transitions.map(({ name, description, from, to, by, right, note, requirements }) => [
      code(name),
      description,
      codes(from),
      code(to),
      right === undefined ? `the ${by === 'system' ? 'clock' : by}` : code(right),
      note,
      codes(requirements),
    ]),
  )
}

/** Every requirement by its code. */
export function requirementsAsMarkdown(): string {
  return markdownTable(
    ['Requirement', 'What must hold'],
    Object.entries({ ...REQUIREMENTS, ...SUBMISSION_REQUIREMENTS }).map(([name, { title }]) => [
      code(name),
      title,
    ]),
  )
}

const MADE = 'Made from the code by `npm run docs`; a change here is lost.'

const page = (title: string, from: string, sections: readonly (readonly [string, string])[]) =>
  `# ${title}\n\n${MADE} ${from}\n\n${sections.map(([name, table]) => `## ${name}\n\n${table}\n`).join('\n')}`

/** The pages of `docs/` that are made from the code, by their file names; each ends in a line feed. */
export function pagesOfWorkflow(workflow: PieceWorkflow = PIECE_WORKFLOW): Record<string, string> {
  return {
    'roles.md': page(
      'Who may do what',
      'The table is `src/workflow/rights.ts`. One person may hold several roles; without one, a person sees nothing of the desk.',
      [
        ['Roles', rolesAsMarkdown()],
        ['Rights', rightsAsMarkdown()],
      ],
    ),
    'transitions.md': page(
      'How things move',
      'The tables are `src/workflow/transitions.ts`, `publication-transitions.ts`, `submission-transitions.ts` and `requirements.ts`. Who holds a right stands in [roles.md](roles.md).',
      [
        ['Stages of a piece', stagesAsMarkdown(workflow.stages)],
        ['Transitions of a piece', pieceTransitionsAsMarkdown(workflow)],
        ['States of a publication', stagesAsMarkdown(PUBLICATION_STATES)],
        ['Transitions of a publication', publicationTransitionsAsMarkdown()],
        ['Stages of a submission', stagesAsMarkdown(SUBMISSION_STAGES)],
        ['Transitions of a submission', submissionTransitionsAsMarkdown()],
        ['Requirements', requirementsAsMarkdown()],
      ],
    ),
  }
}
