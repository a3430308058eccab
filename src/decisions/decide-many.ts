import type { PayloadRequest } from 'payload'

import { DeskError, errorAnswer } from '../errors.ts'
import type { ErrorBody } from '../errors.ts'
import type { Actor } from '../workflow/index.ts'
import { decideSubmission } from './decide-submission.ts'
import type { DecisionAnswer } from './decide-submission.ts'
import { readDecision } from './decision.ts'

/** The most that is decided by one request. */
export const DECISIONS_AT_ONCE = 100

/** What became of each, in the order asked. */
export type DecidedItem = { submission: string } & (
  ({ ok: true } & { answer: DecisionAnswer }) | ({ ok: false } & ErrorBody)
)

/**
 * Takes many decisions, each by the rules of one and in a transaction of its own: what one is refused keeps
 * nothing from the others. Asked again with the same key, what was done is answered and the rest is tried.
 *
 * @throws DeskError `decisions-malformed` 400 when the list itself cannot be read.
 */
export async function decideMany(
  req: PayloadRequest,
  { input, actor, key }: { input: unknown; actor: Actor; key: string | undefined },
): Promise<{ items: DecidedItem[] }> {
  const list = listOf(input)
  const items: DecidedItem[] = []
  for (const [place, item] of list.entries()) {
    items.push(await decideOne(req, item, actor, key === undefined ? undefined : `${key}:${place}`))
  }
  return { items }
}

function listOf(input: unknown): unknown[] {
  const { decisions, ...more } = (
    typeof input === 'object' && input !== null && !Array.isArray(input) ? input : {}
  ) as { decisions?: unknown }
  if (!Array.isArray(decisions) || Object.keys(more).length > 0 || decisions.length === 0) {
    throw new DeskError(
      'decisions-malformed',
      400,
      'Send { "decisions": [ … ] }, each with “submission”, “decision” and “revision”.',
    )
  }
  if (decisions.length > DECISIONS_AT_ONCE) {
    throw new DeskError(
      'decisions-malformed',
      400,
      `Send at most ${DECISIONS_AT_ONCE} decisions at once.`,
      [{ limit: DECISIONS_AT_ONCE }],
    )
  }
  return decisions
}

async function decideOne(
  req: PayloadRequest,
  item: unknown,
  actor: Actor,
  idempotencyKey: string | undefined,
): Promise<DecidedItem> {
  const { submission, ...rest } = (typeof item === 'object' && item !== null ? item : {}) as Record<
    string,
    unknown
  >
  const name = ['string', 'number'].includes(typeof submission) ? String(submission) : ''
  try {
    const read = readDecision(rest)
    if (!read.ok) {
      const [first] = read.problems
      throw new DeskError('decision-malformed', 400, first?.message ?? '', read.problems)
    }
    const answer = await decideSubmission(
      req.payload,
      { actor, submission: name, entry: read.entry, decision: read.decision, idempotencyKey },
      req,
    )
    return { submission: name, ok: true, answer }
  } catch (error) {
    const { status, body } = errorAnswer(error, req)
    if (status === 500) req.payload.logger.error({ err: error, msg: 'A decision failed.' })
    return { submission: name.slice(0, 36), ok: false, ...body }
  }
}
