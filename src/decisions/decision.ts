import { mayRoles } from '../workflow/rights.ts'
import type { RightsTable } from '../workflow/rights.ts'
import { ACCEPTED_FORMS, decisionOf, DECISIONS } from './decision-table.ts'
import type { AcceptedForm, DecisionEntry } from './decision-table.ts'
import { readEditedMessage } from './edited-message.ts'
import type { EditedMessage } from './edited-message.ts'

/** What an editor decided, as it is recorded on the submission. */
export type Decision = {
  name: string
  /** Code of the reason, where the decision asks for one. */
  reason?: string
  /** What the editor writes: to the contributor or for the record, as the decision says. */
  note?: string
  /** The form it is accepted in. */
  form?: AcceptedForm
  /** The submission it goes on in, by its public id or row id. */
  into?: string
  /** Decided in private: the contributor is told when a person releases the message. */
  hold?: boolean
  /** The message goes out so many seconds later; taken back before that, nobody is told of either. */
  undoFor?: number
  /** The message as the editor wrote it, in place of the template. */
  message?: EditedMessage
  /** The revision of the submission the editor saw. */
  expectedRevision?: number
}

export type DecisionProblem = { field: string; code: string; message: string }

/** The longest a message is kept back so that its decision can be undone, in seconds. */
const LONGEST_UNDO = 60

/** Longest note, in UTF-16 units. */
export const DECISION_NOTE_LIMIT = 5000

const FIELDS = new Set([
  'decision',
  'reason',
  'note',
  'revision',
  'form',
  'into',
  'hold',
  'undoFor',
  'message',
])

/** Reads the body of a request to decide, and names everything that is wrong with it. */
export function readDecision(
  input: unknown,
):
  | { ok: true; decision: Decision; entry: DecisionEntry }
  | { ok: false; problems: DecisionProblem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refused({
      field: '',
      code: 'wrong-type',
      message: 'Send a JSON object with a decision.',
    })
  }
  const problems: DecisionProblem[] = Object.keys(input)
    .filter((key) => !FIELDS.has(key))
    .slice(0, 20)
    .map((key) => ({
      field: key.slice(0, 100),
      code: 'unknown-field',
      message: `There is no field “${key.slice(0, 100)}”: leave it out.`,
    }))
  const given = input as Record<string, unknown>
  const entry = decisionOf(given.decision)
  if (!entry) {
    const names = DECISIONS.map(({ name }) => name).join(', ')
    const message = `Choose a decision: ${names}.`
    return refused(...problems, { field: 'decision', code: 'not-a-choice', message })
  }
  const reason = readReason(entry, given.reason, problems)
  const note = readNote(entry, given.note, problems)
  const expectedRevision = readRevision(given.revision, problems)
  const form = readForm(entry, given.form, problems)
  const into = readInto(entry, given.into, problems)
  const hold = readHold(entry, given.hold, problems)
  const undoFor = readUndo(given.undoFor, problems)
  const message = readEditedMessage(entry, given.message, problems)
  if (problems.length > 0) return refused(...problems)
  return {
    ok: true,
    entry,
    decision: {
      name: entry.name,
      ...(reason === undefined ? {} : { reason }),
      ...(note === undefined ? {} : { note }),
      ...(expectedRevision === undefined ? {} : { expectedRevision }),
      ...(form === undefined ? {} : { form }),
      ...(into === undefined ? {} : { into }),
      ...(hold ? { hold } : {}),
      ...(undoFor ? { undoFor } : {}),
      ...(message === undefined ? {} : { message }),
    },
  }
}

const refused = (...problems: DecisionProblem[]) => ({ ok: false as const, problems })

function readUndo(given: unknown, problems: DecisionProblem[]): number | undefined {
  if (given === undefined || given === null) return undefined
  if (Number.isInteger(given) && Number(given) >= 0 && Number(given) <= LONGEST_UNDO) {
    return Number(given)
  }
  const message = `A decision can be undone for 0 to ${LONGEST_UNDO} seconds.`
  problems.push({ field: 'undoFor', code: 'wrong-type', message })
  return undefined
}

function readReason(entry: DecisionEntry, given: unknown, problems: DecisionProblem[]) {
  const codes = entry.reasons.map(({ code }) => code)
  if (given === undefined || given === null || given === '') {
    if (codes.length > 0) {
      const message = `Give the reason: ${codes.join(', ')}.`
      problems.push({ field: 'reason', code: 'required', message })
    }
    return undefined
  }
  if (typeof given === 'string' && codes.includes(given)) return given
  const message =
    codes.length > 0
      ? `Choose one of the reasons: ${codes.join(', ')}.`
      : 'This decision takes no reason: leave it out.'
  problems.push({ field: 'reason', code: 'not-a-choice', message })
  return undefined
}

function readNote(entry: DecisionEntry, given: unknown, problems: DecisionProblem[]) {
  const say = (code: string, message: string) => {
    problems.push({ field: 'note', code, message })
    return undefined
  }
  if (given !== undefined && given !== null && typeof given !== 'string') {
    return say('wrong-type', 'The note must be text.')
  }
  const note = (given ?? '').replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (note === '') {
    return entry.note === 'required'
      ? say(
          'required',
          entry.noteTo === 'desk'
            ? 'Write for the record why.'
            : 'Write to the contributor what the desk asks for.',
        )
      : undefined
  }
  if (entry.note === 'none') {
    return say('contradiction', 'Nobody reads a note on this decision: leave it out.')
  }
  if (/\p{Cs}|\0/u.test(note)) return say('broken-text', 'The note must be well-formed text.')
  if (note.length > DECISION_NOTE_LIMIT) {
    return say('too-long', `Shorten the note to ${DECISION_NOTE_LIMIT} characters.`)
  }
  return note
}

function readRevision(given: unknown, problems: DecisionProblem[]) {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'number' && Number.isSafeInteger(given) && given >= 0) return given
  const message = 'The revision is the whole number that the submission showed.'
  problems.push({ field: 'revision', code: 'wrong-type', message })
  return undefined
}

function readForm(entry: DecisionEntry, given: unknown, problems: DecisionProblem[]) {
  const form = ACCEPTED_FORMS.find(({ value }) => value === given)?.value
  const asked = entry.asks.includes('form')
  if (form && asked) return form
  const values = ACCEPTED_FORMS.map(({ value }) => value).join(', ')
  if (asked) {
    const code = given === undefined ? 'required' : 'not-a-choice'
    problems.push({ field: 'form', code, message: `Choose the form: ${values}.` })
  } else if (given !== undefined && given !== null) {
    const message = 'This decision takes no form: leave it out.'
    problems.push({ field: 'form', code: 'contradiction', message })
  }
  return undefined
}

function readInto(entry: DecisionEntry, given: unknown, problems: DecisionProblem[]) {
  const into = typeof given === 'number' ? String(given) : given
  const asked = entry.asks.includes('into')
  if (asked && typeof into === 'string' && /^[0-9a-f-]{1,36}$/.test(into)) return into
  if (asked) {
    const message = 'Choose the submission it goes on in.'
    problems.push({ field: 'into', code: given == null ? 'required' : 'wrong-type', message })
  } else if (given !== undefined && given !== null) {
    const message = 'This decision joins nothing: leave it out.'
    problems.push({ field: 'into', code: 'contradiction', message })
  }
  return undefined
}

function readHold(entry: DecisionEntry, given: unknown, problems: DecisionProblem[]) {
  if (given === undefined || given === null || given === false) return false
  if (given !== true) {
    const message = '“hold” is true or false.'
    problems.push({ field: 'hold', code: 'wrong-type', message })
  } else if (!entry.message) {
    const message = 'This decision sends no message that could wait: leave “hold” out.'
    problems.push({ field: 'hold', code: 'contradiction', message })
  }
  return given === true
}

/** A decision as an editor's screen shows it. */
export type PossibleDecision = Pick<
  DecisionEntry,
  'asks' | 'description' | 'label' | 'name' | 'note' | 'noteTo' | 'reasons' | 'to'
> & {
  /** Whether the contributor is written to. */
  tells: boolean
}

/** The decisions that somebody with `roles` may take about a submission in `stage`. */
export function possibleDecisions(
  stage: string,
  roles: readonly string[],
  rights?: RightsTable,
): PossibleDecision[] {
  return DECISIONS.filter(
    (entry) =>
      (entry.from as readonly string[]).includes(stage) && mayRoles(roles, entry.right, rights),
  ).map(({ name, label, description, note, noteTo, reasons, asks, message, to }) => ({
    name,
    label,
    description,
    note,
    noteTo,
    reasons,
    asks,
    to,
    tells: message !== undefined,
  }))
}

/** What stands in the message to the contributor: the editor's note, else the sentence of the reason. */
export function noteToContributor(entry: DecisionEntry, decision: Decision): string {
  const reason = entry.reasons.find(({ code }) => code === decision.reason)
  const note = entry.noteTo === 'contributor' ? decision.note : undefined
  return note ?? reason?.sentence ?? ''
}
