/** Subject and text of a message as a person wrote them; nothing in them is filled in. */
export type MessageWords = { subject: string; text: string }

export const SUBJECT_LIMIT = 200
export const TEXT_LIMIT = 20_000

/** Reads subject and text, or says what is wrong with them. */
export function readWords(
  given: unknown,
): { ok: false; code: string; message: string } | { ok: true; words: MessageWords } {
  const { subject, text, ...more } = (
    typeof given === 'object' && given !== null ? given : {}
  ) as Record<string, unknown>
  if (typeof subject !== 'string' || typeof text !== 'string' || Object.keys(more).length > 0) {
    return wrong('wrong-type', 'A message has a subject and a text, and nothing else.')
  }
  const line = subject.trim().normalize('NFC')
  const body = text.replace(/\r\n?/g, '\n').trim().normalize('NFC')
  if (line === '' || body === '') return wrong('required', 'A message needs a subject and a text.')
  if (/[\p{Cc}\u2028\u2029]/u.test(line)) {
    return wrong('line-break', 'The subject is one line, without control characters.')
  }
  if (/\p{Cs}|\0/u.test(line + body)) return wrong('broken-text', 'Send well-formed text.')
  if (line.length > SUBJECT_LIMIT || body.length > TEXT_LIMIT) {
    return wrong(
      'too-long',
      `A subject has at most ${SUBJECT_LIMIT} characters, a text ${TEXT_LIMIT}.`,
    )
  }
  return { ok: true, words: { subject: line, text: `${body}\n` } }
}

const wrong = (code: string, message: string) => ({ ok: false as const, code, message })
