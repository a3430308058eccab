import { readWords } from '../messages/message-words.ts'
import type { MessageWords } from '../messages/message-words.ts'
import type { DecisionEntry } from './decision-table.ts'

/** A message as an editor wrote it over what the template made. */
export type EditedMessage = MessageWords

type Problem = { field: string; code: string; message: string }

/** Reads the edited message of a decision; what is wrong with it is added to `problems`. */
export function readEditedMessage(
  entry: Pick<DecisionEntry, 'message'>,
  given: unknown,
  problems: Problem[],
): EditedMessage | undefined {
  if (given === undefined || given === null) return undefined
  if (!entry.message) {
    const message = 'This decision sends no message: leave “message” out.'
    problems.push({ field: 'message', code: 'contradiction', message })
    return undefined
  }
  const read = readWords(given)
  if (read.ok) return read.words
  problems.push({ field: 'message', code: read.code, message: read.message })
  return undefined
}
