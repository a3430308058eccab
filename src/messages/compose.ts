import { isolated, lines, oneLine, shortened } from './mail-text.ts'
import { fill } from './template.ts'
import type { Template } from './template.ts'

/** A message as it waits in the outbox. */
export type Message = {
  template: string
  /** One bare address. */
  to: string
  /** One line, at most 200 characters. */
  subject: string
  text: string
  /** BCP 47, of the words. */
  language?: string
}

/** An address that a message cannot go to. */
export class RecipientError extends Error {
  override name = 'RecipientError'
}

const SUBJECT_LIMIT = 200
/** What a value takes of the subject, so that the words of the template stay. */
const SUBJECT_VALUE_LIMIT = 120
const BARE_ADDRESS = /^[^\s,;:<>()[\]"\\\p{Cc}@]+@[^\s,;:<>()[\]"\\\p{Cc}@]+$/u

/**
 * Fills a template for one recipient. Values stand in it as text and nothing else: no line break of theirs
 * reaches a header, none names a second recipient, none is evaluated.
 *
 * @throws RecipientError when `to` is anything but one bare address.
 */
export function composeMessage(
  template: Template,
  to: string,
  values: Readonly<Record<string, string>>,
): Message {
  if (!BARE_ADDRESS.test(to) || to.length > 320) {
    throw new RecipientError('A message goes to one e-mail address, like name@example.org.')
  }
  const inSubject = mapped(values, (value) =>
    isolated(shortened(oneLine(value), SUBJECT_VALUE_LIMIT)),
  )
  const inText = mapped(values, (value) => isolated(lines(value).trim()))
  return {
    template: template.name,
    to,
    subject: shortened(oneLine(fill(template.subject, inSubject)), SUBJECT_LIMIT),
    text: closedUp(fill(template.text, inText)),
    language: template.language,
  }
}

function mapped(values: Readonly<Record<string, string>>, change: (value: string) => string) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]))
}

/** A place left empty leaves no gap of its own. */
const closedUp = (text: string) => text.replace(/\n{3,}/g, '\n\n')
