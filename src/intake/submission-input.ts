import { readAnswers } from './answers.ts'
import type { Answer } from './answers.ts'
import { callStanding, CLOSING_GRACE_MS } from './call.ts'
import type { Call, SubmissionKind } from './call.ts'
import { readEmailAddress } from './email-address.ts'
import type { EmailAddress } from './email-address.ts'
import { FieldReader } from './field-reader.ts'
import { limitsOf } from './limits.ts'
import type { Limits } from './limits.ts'
import type { Problem } from './problem.ts'
import { readShape } from './submission-shape.ts'
import type { SubmissionInput } from './submission-shape.ts'
import type { Submission } from './submission.ts'
import { termsOfHash } from './terms.ts'
import type { Terms } from './terms.ts'
import { writtenTime } from './written-time.ts'

/** What the desk takes at this moment. */
export type IntakeRules = {
  /** Unix milliseconds, by the clock of the database. */
  now: number
  calls: readonly Call[]
  /** The first is taken when none is named. */
  languages: readonly { code: string; label: string }[]
  /** Zone in which times are told to people, as an IANA name; UTC without one. */
  timeZone?: string
  /** Absent when the desk asks for no agreement. */
  terms?: Terms
  /** The same terms in other languages; whoever agrees to one of them agrees. */
  otherTerms?: readonly Terms[]
}

export type SubmissionReading =
  | {
      ok: true
      submission: Submission
      /** The field that people cannot see was filled. */ trapped: boolean
    }
  | { ok: false; problems: Problem[] }

/**
 * Reads what somebody sent, from any surface, and answers with the submission or with every problem at
 * once. It changes nothing a person wrote but the form of its characters (NFC), the kind of its line
 * breaks and blanks at its ends.
 */
export function readSubmission(input: unknown, rules: IntakeRules): SubmissionReading {
  const shape = readShape(input)
  if (!shape.ok) return shape
  const reader = new Reader(shape.input, rules)
  const submission = reader.read()
  if (submission === undefined) return { ok: false, problems: reader.problems }
  return { ok: true, submission, trapped: (shape.input.website ?? '') !== '' }
}

/** Goes through the fields in the order of the form and gathers problems in that order. */
class Reader extends FieldReader {
  constructor(
    input: SubmissionInput,
    private readonly rules: IntakeRules,
  ) {
    super(input)
  }

  read(): Submission | undefined {
    const call = this.call()
    const limits = limitsOf(call)
    const kind = this.kind(call)
    const title = this.line('title', 'The title', limits.title)
    const language = this.language()
    const pitch = this.counted('pitch', 'The pitch', limits.pitch, language)
    const text = this.draft(kind, limits, language)
    const links = this.links(limits)
    const answers = this.answers(call)
    const note = this.optional('note', 'The note', limits.note)
    const exclusive = this.exclusive()
    const publishedBefore = this.optional(
      'publishedBefore',
      'Where it appeared before',
      limits.publishedBefore,
    )
    const interests = this.declaration('interests', 'interests', limits.declaration)
    const aiUse = this.declaration('aiUse', 'the use of AI', limits.declaration)
    const name = this.line('name', 'Your name', limits.name)
    const email = this.email()
    const agreedTerms = this.agreement()
    if (
      this.problems.length > 0 ||
      kind === undefined ||
      title === undefined ||
      pitch === undefined ||
      language === undefined ||
      exclusive === undefined ||
      interests === undefined ||
      aiUse === undefined ||
      name === undefined ||
      email === undefined
    ) {
      return undefined
    }
    return {
      kind,
      ...(call ? { call: call.slug } : {}),
      name,
      email: email.address,
      emailIdentity: email.identity,
      title,
      pitch,
      ...(text === undefined ? {} : { text }),
      language,
      interests,
      aiUse,
      exclusive,
      ...(publishedBefore === undefined ? {} : { publishedBefore }),
      links,
      ...(note === undefined ? {} : { note }),
      ...(answers.length === 0 ? {} : { answers }),
      ...(agreedTerms === undefined ? {} : { agreedTerms }),
    }
  }

  private call(): Call | undefined {
    const slug = this.input.call?.trim() ?? ''
    if (slug === '') return undefined
    const call = this.rules.calls.find((known) => known.slug === slug)
    if (!call) {
      return this.refuse(
        'call',
        'call-unknown',
        'There is no such call: choose one that is listed.',
      )
    }
    const standing = callStanding(call, this.rules.now, CLOSING_GRACE_MS)
    if (standing === 'not-open-yet') {
      const opens = new Date(call.opensAt).toISOString()
      const { timeZone = 'UTC' } = this.rules
      this.refuse(
        'call',
        'call-not-open',
        `This call opens on ${writtenTime(new Date(call.opensAt), 'en', timeZone)}: send it then, or without a call.`,
        { about: opens, timeZone },
      )
    }
    if (standing === 'closed') {
      this.refuse(
        'call',
        'call-closed',
        'This call has closed. Nothing you wrote is lost: choose another call, or send it without one.',
      )
    }
    return call
  }

  private kind(call: Call | undefined): SubmissionKind | undefined {
    const { kind } = this.input
    if (kind === undefined) {
      return this.refuse('kind', 'required', 'Say whether you send a pitch or a full draft.')
    }
    if (call && !call.accepts.includes(kind)) {
      const taken = call.accepts[0] === 'pitch' ? 'pitches' : 'full drafts'
      this.refuse(
        'kind',
        'kind-not-accepted',
        `This call takes ${taken} only: choose that, or no call.`,
        call.accepts[0] ? { about: call.accepts[0] } : {},
      )
    }
    return kind
  }

  private draft(kind: SubmissionKind | undefined, limits: Limits, language: string | undefined) {
    const given = (this.input.text ?? '').trim() !== ''
    if (kind === 'pitch' && given) {
      return this.refuse(
        'text',
        'contradiction',
        'You chose to send a pitch, and there is a full draft here: choose “full draft”, or empty this field.',
      )
    }
    return kind === 'draft' ? this.counted('text', 'The draft', limits.text, language) : undefined
  }

  private language(): string | undefined {
    const wanted = this.input.language?.trim() || this.rules.languages[0]?.code
    const known = this.rules.languages.find(
      ({ code }) => code.toLowerCase() === wanted?.toLowerCase(),
    )
    if (known) return known.code
    const codes = this.rules.languages.map(({ code }) => code).join(', ')
    return this.refuse(
      'language',
      'language-unknown',
      `Choose a language the desk works in: ${codes}.`,
      { about: codes },
    )
  }

  private answers(call: Call | undefined): Answer[] {
    const given = new Map(
      (this.input.answers ?? []).map(({ question, answer }) => [question, answer]),
    )
    const { answers, problems } = readAnswers(call?.questions ?? [], given, this.rules.now)
    this.problems.push(...problems)
    return answers
  }

  private exclusive(): boolean | undefined {
    if (this.input.exclusive !== undefined) return this.input.exclusive
    return this.refuse('exclusive', 'required', 'Say whether you offer this to the desk only.')
  }

  private email(): EmailAddress | undefined {
    const given = this.input.email ?? ''
    if (given.trim() === '') {
      return this.refuse('email', 'required', 'Give the e-mail address that answers go to.')
    }
    return (
      readEmailAddress(given) ??
      this.refuse('email', 'not-an-address', 'Give one e-mail address, like name@example.org.')
    )
  }

  private agreement(): string | undefined {
    if (!this.rules.terms) return undefined
    const agreed = this.input.agreedTerms?.trim() ?? ''
    if (agreed === '') {
      return this.refuse(
        'agreedTerms',
        'required',
        'Read the terms and agree to them before you send.',
      )
    }
    if (!termsOfHash(this.rules, agreed)) {
      return this.refuse(
        'agreedTerms',
        'terms-changed',
        'The terms have changed since you read them: read them again and agree once more.',
      )
    }
    return agreed
  }
}
