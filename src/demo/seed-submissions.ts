import type { PayloadRequest } from 'payload'

import { decideSubmission, DECISIONS } from '../decisions/index.ts'
import { openIntake, receiveSubmission } from '../intake/index.ts'
import { newsroom } from './newsroom.ts'
import { furnishingOf } from './seed-pieces.ts'
import type { House } from './seed-house.ts'
import type { Seeding } from './seeding.ts'
import type { DemoSubmission } from './story.ts'

const SOURCES = { api: 'api', 'e-mail': 'email', hand: 'desk', web: 'web' } as const

/**
 * What came in, through the intake and the decisions of the desk. What the story calls received stands in
 * triage, where the intake puts everything that gives no cause for doubt.
 *
 * @returns slugs of the pieces that accepting made.
 */
export async function seedSubmissions(seeding: Seeding, house: House): Promise<Set<string>> {
  const made = new Set<string>()
  const oldestFirst = [...newsroom.submissions].sort((one, other) => one.received - other.received)
  for (const item of oldestFirst) {
    const receipt = await receive(seeding, item)
    await seeding.once(`submission:${item.slug}`, item.decision?.by ?? 'editor', (req) =>
      decide(seeding, house, item, receipt, req),
    )
    if (item.decision?.piece) made.add(item.decision.piece)
  }
  return made
}

/** @returns public id of the submission, the same however often it is asked. */
async function receive({ payload, at }: Seeding, item: DemoSubmission): Promise<string> {
  const intake = await openIntake(payload, at(item.received))
  const contributor = newsroom.contributors.find(({ email }) => email === item.contributor)
  const { receipt } = await receiveSubmission(
    payload,
    {
      submission: {
        kind: item.form,
        ...(item.call ? { call: item.call } : {}),
        name: contributor?.name ?? item.contributor,
        email: item.contributor,
        emailIdentity: item.contributor,
        title: item.title,
        pitch: item.form === 'pitch' ? item.text : '',
        ...(item.form === 'draft' ? { text: item.text } : {}),
        language: newsroom.site.language,
        interests: { declared: 'none' },
        aiUse: { declared: 'none' },
        exclusive: true,
        links: [],
        ...(intake.rules.terms ? { agreedTerms: intake.rules.terms.hash } : {}),
      },
      source: SOURCES[item.channel],
      trapped: false,
      idempotencyKey: `demo:${item.slug}`,
    },
    intake,
  )
  return receipt.receipt
}

async function decide(
  seeding: Seeding,
  house: House,
  { decision }: DemoSubmission,
  receipt: string,
  req: PayloadRequest,
): Promise<{ submission: string }> {
  const { payload, colleague } = seeding
  const accepted = decision?.outcome === 'accepted'
  const entry = DECISIONS.find(({ name }) => name === (accepted ? 'accept' : 'decline'))
  if (decision && entry) {
    const { piece } = await decideSubmission(
      payload,
      {
        actor: colleague(decision.by).actor,
        submission: receipt,
        entry,
        decision: {
          name: entry.name,
          note: wordsBetween(decision.message),
          ...(accepted ? {} : { reason: 'no-argument' }),
          expectedRevision: 1,
        },
      },
      req,
    )
    if (piece && decision.piece) await furnish(seeding, house, piece.id, decision.piece, req)
  }
  await holdMessages(seeding, receipt, req)
  return { submission: receipt }
}

/** The template of the message greets and signs by itself. */
const wordsBetween = (message: string) => message.split('\n\n').slice(1, -1).join('\n\n')

async function furnish(
  seeding: Seeding,
  house: House,
  id: number | string,
  slug: string,
  req: PayloadRequest,
): Promise<void> {
  const story = newsroom.pieces.find((piece) => piece.slug === slug)
  if (!story) throw new Error(`The demo tells of no piece ${slug}.`)
  await seeding.payload.update({
    collection: seeding.slugs.pieces as never,
    id,
    data: { ...furnishingOf(seeding, house, story), slug, revision: 1 } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** Nobody in the story has a letter box: what would be sent stays in the outbox, to be looked at. */
async function holdMessages(
  { payload, slugs }: Seeding,
  submission: string,
  req: PayloadRequest,
): Promise<void> {
  await payload.update({
    collection: slugs.outbox as never,
    where: { submission: { equals: submission }, state: { equals: 'waiting' } },
    data: { state: 'held' } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
