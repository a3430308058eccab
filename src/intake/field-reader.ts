import { countWords } from './count.ts'
import type { Limits } from './limits.ts'
import { readLine, readPassage } from './plain-text.ts'
import type { Read } from './plain-text.ts'
import type { Problem, ProblemCode } from './problem.ts'
import type { SubmissionInput } from './submission-shape.ts'
import type { Declaration } from './submission.ts'

/** Reads fields by their limits, and gathers what stands against them in the order in which they are read. */
export class FieldReader {
  readonly problems: Problem[] = []

  constructor(protected readonly input: SubmissionInput) {}

  protected declaration(
    field: 'aiUse' | 'interests',
    label: string,
    maxCharacters: number,
  ): Declaration | undefined {
    const given = this.input[field]
    if (given === undefined) {
      return this.refuse(
        field,
        'required',
        `Declare ${label}: choose “nothing to declare” or say what.`,
      )
    }
    const at = `${field}.text`
    const written = (given.text ?? '').trim() !== ''
    if (given.declared === 'none') {
      if (!written) return { declared: 'none' }
      return this.refuse(
        at,
        'contradiction',
        `You chose “nothing to declare” about ${label} and wrote something: choose the other answer, or empty this field.`,
      )
    }
    if (!written) {
      return this.refuse(
        at,
        'required',
        `Say in a sentence or two what you declare about ${label}.`,
      )
    }
    const rule = { field: at, label: `What you declare about ${label}`, maxCharacters }
    const text = this.take(readPassage(given.text ?? '', rule))
    return text === undefined ? undefined : { declared: 'some', text }
  }

  protected links(limits: Limits): string[] {
    const given = (this.input.links ?? []).map((link) => link.trim()).filter((link) => link !== '')
    if (given.length > limits.links.count) {
      this.refuse(
        'links',
        'too-many',
        `Give at most ${limits.links.count} links, the most important ones.`,
        { limit: limits.links.count, found: given.length },
      )
      return []
    }
    return given.flatMap((link) => {
      const rule = { field: 'links', label: 'A link', maxCharacters: limits.links.characters }
      const value = this.take(readLine(link, rule))
      if (value === undefined) return []
      if (isWebAddress(value)) return [value]
      this.refuse(
        'links',
        'not-a-link',
        'Every link must be a whole web address that begins with https:// or http://.',
      )
      return []
    })
  }

  protected line(
    field: 'name' | 'title',
    label: string,
    maxCharacters: number,
  ): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return this.refuse(field, 'required', `${label} is missing.`)
    return this.take(readLine(given, { field, label, maxCharacters }))
  }

  protected optional(
    field: 'note' | 'publishedBefore',
    label: string,
    maxCharacters: number,
  ): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return undefined
    return this.take(readPassage(given, { field, label, maxCharacters }))
  }

  protected counted(
    field: 'pitch' | 'text',
    label: string,
    limit: Limits['pitch'],
    language: string | undefined,
  ): string | undefined {
    const given = this.input[field] ?? ''
    if (given.trim() === '') return this.refuse(field, 'required', `${label} is missing.`)
    const rule = { field, label, maxCharacters: limit.maxCharacters }
    const value = this.take(readPassage(given, rule))
    if (value === undefined) return undefined
    const words = countWords(value, language)
    const has = `It has ${inEnglish(words)}.`
    if (words < limit.minWords) {
      const message = `${label} needs at least ${inEnglish(limit.minWords)} words. ${has}`
      return this.refuse(field, 'too-few-words', message, {
        limit: limit.minWords,
        found: words,
      })
    }
    if (words > limit.maxWords) {
      const message = `${label} may have at most ${inEnglish(limit.maxWords)} words. ${has}`
      return this.refuse(field, 'too-many-words', message, {
        limit: limit.maxWords,
        found: words,
      })
    }
    return value
  }

  protected take<T>(read: Read<T>): T | undefined {
    if (read.ok) return read.value
    this.problems.push(read.problem)
    return undefined
  }

  protected refuse(
    field: string,
    code: ProblemCode,
    message: string,
    facts: Pick<Problem, 'about' | 'found' | 'limit' | 'timeZone'> = {},
  ): undefined {
    if (this.problems.some((known) => known.field === field && known.code === code)) {
      return undefined
    }
    this.problems.push({ field, code, message, ...facts })
    return undefined
  }
}

const inEnglish = (count: number) => count.toLocaleString('en-GB')

function isWebAddress(text: string): boolean {
  if (/\s/.test(text)) return false
  try {
    const { protocol, hostname, username, password } = new URL(text)
    return (
      /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
    )
  } catch {
    return false
  }
}
