import { z } from 'zod'

import type { PartOfInterface } from '../delivery/index.ts'
import { FILE_FAULTS } from './files/file-faults.ts'
import { FILE_LIMITS, KINDS_IN_WORDS } from './files/file-limits.ts'
import { JSON_BODY_LIMIT } from './json-body.ts'
import { ANSWER_LIMITS, BYTES_AN_HOUR, MAILS_AN_HOUR } from './limits.ts'
import { PROBLEM_CODES } from './problem.ts'
import { submissionShape } from './submission-shape.ts'

const MB = 1024 * 1024
const text = z.string()
const time = z.iso.datetime()
const whole = z.int().nonnegative()

const Words = z.looseObject({ minWords: whole, maxWords: whole, maxCharacters: whole })

const IntakeLimits = z.looseObject({
  name: whole,
  title: whole,
  pitch: Words,
  text: Words,
  declaration: whole,
  publishedBefore: whole,
  note: whole,
  links: z.looseObject({ count: whole, characters: whole }),
})

const Terms = z.looseObject({
  text,
  hash: text.describe('Sent back as “agreedTerms”'),
  language: text.optional(),
})

const CallQuestion = z.looseObject({
  id: text.describe('Sent back as “question” of an answer'),
  question: text,
  hint: text.nullable(),
  kind: z
    .enum(['line', 'passage', 'choice'])
    .describe(
      `One line of ${ANSWER_LIMITS.line} characters, a passage of ${ANSWER_LIMITS.passage}, or one of the choices`,
    ),
  choices: z.array(text),
  shownChoices: z.array(text).describe('The choices as people are shown them, in the same order'),
  requiredFrom: time.nullable().describe('From then on an answer is needed'),
  frozenFrom: time.nullable().describe('From then on no answer is taken'),
})

const Call = z.looseObject({
  slug: text,
  title: text,
  guidelines: text,
  accepts: z.array(z.enum(['pitch', 'draft'])),
  opensAt: time,
  closesAt: time.nullable(),
  limits: IntakeLimits,
  questions: z.array(CallQuestion),
})

const Calls = z.looseObject({
  items: z.array(Call),
  next: z.null(),
  limits: IntakeLimits.describe('What holds where no call says otherwise'),
  languages: z.array(text),
  terms: Terms.nullable(),
  otherTerms: z.array(Terms).describe('The same in other languages; agreeing to one is enough'),
})

const Receipt = z.looseObject({
  receipt: text.describe('The reference: the same however often the same key is sent'),
  receivedAt: time,
})

const IntakeProblem = z.looseObject({
  field: text.describe('Path of the field, “interests.text” for example; empty for the whole body'),
  code: z.enum(PROBLEM_CODES),
  message: text,
  limit: whole.optional().describe('The number that was passed'),
  found: whole.optional().describe('How much there was'),
  about: text.optional(),
  fault: z
    .enum([...Object.keys(FILE_FAULTS), 'choose-again', 'too-many-files', 'too-much-together'])
    .optional()
    .describe('What is wrong with a file'),
})

const refusal = (details: z.ZodType) =>
  z.looseObject({
    error: z.looseObject({
      code: text.describe('Stable: programs may compare it'),
      message: text,
      details: z.array(details),
    }),
  })

const Challenge = z.looseObject({
  parameters: z.looseObject({ algorithm: text, cost: whole, keyPrefix: text }),
  signature: text.optional(),
})

const InboundMail = z.looseObject({ became: text, submission: text.nullable().optional() })

const SCHEMAS = {
  Submission: submissionShape,
  Receipt,
  Calls,
  IntakeProblem,
  SubmissionRefused: refusal(IntakeProblem),
  IntakeRefused: refusal(z.looseObject({ retryAfterSeconds: z.number().optional() })),
  Challenge,
  InboundMail,
} satisfies Record<string, z.ZodType>

type SchemaName = keyof typeof SCHEMAS

const content = (name: SchemaName) => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
})

const header = (description: string, schema: object) => ({ description, schema })

const WAIT = {
  'Retry-After': header('Seconds after which to try again', { type: 'integer', minimum: 0 }),
}

const answer = (description: string, name: SchemaName, headers?: object) => ({
  description,
  content: content(name),
  ...(headers ? { headers } : {}),
})

const BUSY = answer('Nothing is taken just now; nothing was changed.', 'IntakeRefused', WAIT)

/**
 * What the intake adds to the description of the public interface: the shapes by which it reads and those in
 * which it refuses.
 */
export const intakeInterface = (): PartOfInterface => ({
  title: 'and what may be sent in',
  paths: {
    '/v1/calls': {
      get: {
        operationId: 'calls',
        summary: 'Open calls, their questions, the limits that hold and the terms to agree to',
        responses: { 200: answer('What the desk takes now.', 'Calls'), 503: BUSY },
      },
    },
    '/v1/submissions': { post: sending() },
    '/v1/submissions/challenge': {
      get: {
        operationId: 'submissions-challenge',
        summary: 'Work that a sender may do; under load what comes without it is looked at first',
        responses: { 200: answer('The work, and until when it counts.', 'Challenge'), 503: BUSY },
      },
    },
    '/v1/inbound-email': { post: mail() },
  },
  schemas: Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as Record<
        string,
        unknown
      >
      return [name, rest]
    }),
  ),
})

const sending = () => ({
  operationId: 'send-submission',
  summary: 'Sends a pitch or a full draft',
  parameters: [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'The same key with the same body is answered as the first time, with “Idempotent-Replayed: true”; with another body 409. Without one, the same words from the same address within ten minutes are one submission.',
      schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
    },
    {
      name: 'Proof-Of-Work',
      in: 'header',
      required: false,
      description: 'Base64 of { challenge, solution }, see /v1/submissions/challenge.',
      schema: { type: 'string', maxLength: 2000 },
    },
  ],
  requestBody: {
    required: true,
    description: `JSON of at most ${JSON_BODY_LIMIT / 1024} kB; or a form with the JSON in its field “submission” and up to ${FILE_LIMITS.count} files, each at most ${FILE_LIMITS.bytes / MB} MB and ${FILE_LIMITS.totalBytes / MB} MB together: ${KINDS_IN_WORDS}.`,
    content: {
      ...content('Submission'),
      'multipart/form-data': {
        schema: {
          type: 'object',
          required: ['submission'],
          properties: {
            submission: {
              type: 'string',
              contentMediaType: 'application/json',
              contentSchema: { $ref: '#/components/schemas/Submission' },
            },
            files: {
              type: 'array',
              maxItems: FILE_LIMITS.count,
              items: { type: 'string', contentMediaType: 'application/octet-stream' },
            },
          },
        },
      },
    },
  },
  responses: {
    201: answer('Stored, with its event and its receipt.', 'Receipt', {
      'Idempotent-Replayed': header('Nothing was stored: it had been received before', {
        type: 'string',
        enum: ['true'],
      }),
    }),
    400: answer(
      'The body or the key is not what this describes; a program has to change.',
      'SubmissionRefused',
    ),
    404: answer('There is no such call.', 'SubmissionRefused'),
    409: answer(
      'The call takes nothing now or no more of this person, or the key came with another body.',
      'IntakeRefused',
    ),
    408: answer('It came in too slowly to be waited for.', 'IntakeRefused'),
    413: answer('The body is too large.', 'IntakeRefused'),
    415: answer('Neither JSON nor a form.', 'IntakeRefused'),
    422: answer('A person has something to change; each detail names it.', 'SubmissionRefused'),
    429: answer(
      `Too many came from one network (too-many-requests), or the files of this contributor take more than ${BYTES_AN_HOUR / MB} MB an hour (too-much-in-files).`,
      'IntakeRefused',
      WAIT,
    ),
    503: BUSY,
  },
})

const mail = () => ({
  operationId: 'inbound-email',
  summary: 'Hands on a mail to the desk, signed as Standard Webhooks describes',
  parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
    name,
    in: 'header',
    required: true,
    schema: { type: 'string' },
  })),
  requestBody: {
    required: true,
    content: { 'message/rfc822': { schema: { type: 'string' } } },
  },
  responses: {
    200: answer('Taken, now or before.', 'InboundMail'),
    401: answer('The signature is missing, wrong or too old.', 'IntakeRefused'),
    404: answer('This desk takes no mail here.', 'IntakeRefused'),
    413: answer('The mail is too large.', 'IntakeRefused'),
    429: answer(
      `This sender sends more than ${MAILS_AN_HOUR.ofSender} mails an hour, or their domain more than ${MAILS_AN_HOUR.ofDomain} (too-many-mails), or more than ${BYTES_AN_HOUR / MB} MB of files (too-much-in-files). Send it again later: its sender is told that it waits.`,
      'IntakeRefused',
      WAIT,
    ),
    503: BUSY,
  },
})
