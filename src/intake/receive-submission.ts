import type { Payload, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { messageToContributor, queueMessage } from '../messages/index.ts'
import { answerOnce, inTransaction, newPublicId } from '../storage/index.ts'
import type { Actor } from '../workflow/index.ts'
import { findOrMakeContributor } from './contributor.ts'
import { receiptKey } from './earlier-receipt.ts'
import { recordFiles } from './files/attachment-store.ts'
import type { WrittenFile } from './files/attachment-store.ts'
import { fingerprint } from './fingerprint.ts'
import type { Intake } from './open-intake.ts'
import { askedNow, useProof } from './proof-of-work/asked-now.ts'
import type { JudgedProof } from './proof-of-work/proof.ts'
import { screen } from './screening.ts'
import type { ScreeningContext } from './screening.ts'
import { rowOfSubmission } from './submission-row.ts'
import type { Submission } from './submission.ts'

type RowId = number | string

/** What whoever sent it is told, however often they ask. */
export type Receipt = {
  /** Public id of the submission. */
  receipt: string
  /** ISO 8601. */
  receivedAt: string
}

export type Received = {
  receipt: Receipt
  /** It had been received before; nothing was stored. */ repeated: boolean
}

export type Sending = {
  submission: Submission
  source: 'api' | 'desk' | 'email' | 'web'
  /** The field that people cannot see was filled. */
  trapped: boolean
  /** For what came from the page: when its form was made, if the desk signed it. */
  form?: { issuedAt?: number }
  /** Who entered what came by phone or on paper, and whether the contributor gets a receipt. */
  enteredBy?: { actor: Actor; sendReceipt: boolean }
  /** What its sender's machine did for it; without, it came by a way that asks for none. */
  proof?: JudgedProof
  /** The same key again is answered as the first time. */
  idempotencyKey?: string
  /** Files on the disk, whose rows are made with that of the submission. */
  files?: readonly WrittenFile[]
  /** What was asked for under that key; the submission itself unless told otherwise. */
  requestPrint?: string
}

/** The same words from the same address within this time are the same submission. */
export const SAME_AGAIN_MS = 10 * 60_000
const HOUR_MS = 3_600_000

/**
 * Takes a submission in: its row, its contributor, its event and its receipt, in one transaction. Asked
 * again with the same key, or without one and with the same words within ten minutes, it answers with
 * the first receipt and stores nothing. What is doubtful is answered alike and waits in `screening`, its
 * receipt held until an editor lets it through.
 *
 * @throws DeskError `idempotency-key-reused` 409.
 */
export async function receiveSubmission(
  payload: Payload,
  sending: Sending,
  intake: Intake,
): Promise<Received> {
  const { now } = intake.rules
  const print = fingerprint(sending.submission)
  const asked = sending.proof ? await askedNow(payload, now) : { isExpected: false }
  return inTransaction(payload, async (req) => {
    const first = sending.idempotencyKey ? undefined : await findSameAgain(req, print, now)
    if (first) return { receipt: first, repeated: true }
    const once = {
      collection: deskOf(payload).options.slugs.idempotencyRecords,
      key: sending.idempotencyKey
        ? receiptKey(sending.idempotencyKey)
        : `submission-text:${print}:${Math.floor(now / SAME_AGAIN_MS)}`,
      fingerprint: sending.idempotencyKey ? (sending.requestPrint ?? print) : print,
    }
    const { answer, repeated } = await answerOnce(req, once, () =>
      store(req, sending, intake, { print, isExpected: asked.isExpected }),
    )
    return { receipt: answer, repeated }
  })
}

async function findSameAgain(
  req: PayloadRequest,
  print: string,
  now: number,
): Promise<Receipt | undefined> {
  const row = await req.payload.db.findOne<{ id: RowId; publicId: string; receivedAt: string }>({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      fingerprint: { equals: print },
      receivedAt: { greater_than: new Date(now - SAME_AGAIN_MS).toISOString() },
    },
    req,
  })
  if (!row) return undefined
  return { receipt: row.publicId, receivedAt: new Date(row.receivedAt).toISOString() }
}

async function store(
  req: PayloadRequest,
  { submission, source, trapped, enteredBy, form, proof, files = [] }: Sending,
  { rules }: Intake,
  { print, isExpected }: { print: string; isExpected: boolean },
): Promise<Receipt> {
  const { slugs } = deskOf(req.payload).options
  const { now, terms } = rules
  const receivedAt = new Date(now).toISOString()
  const contributor = await findOrMakeContributor(req, submission)
  const call = submission.call === undefined ? null : await callRow(req, submission.call)
  if (call?.maxPerContributor && !contributor.isNew) {
    await refuseMore(req, call.id, contributor.id, call.maxPerContributor)
  }
  const fromAddressWithinHour = contributor.isNew ? 0 : await countRecent(req, contributor.id, now)
  const reasons = screen(submission, {
    trapped,
    proof: { is: await worthOf(req, proof), isExpected },
    now,
    fromAddressWithinHour,
    ...(form ? { form } : {}),
  })
  // A colleague has looked at what they enter.
  const doubts = enteredBy ? [] : reasons
  const stage = doubts.length > 0 ? 'screening' : 'triage'
  const publicId = newPublicId()
  await req.payload.db.create({
    collection: slugs.submissions,
    data: {
      publicId,
      ...rowOfSubmission(submission, terms?.text),
      stage,
      revision: 1,
      contributor: contributor.id,
      call: call?.id ?? null,
      receivedAt,
      source,
      screening: doubts,
      fingerprint: print,
      namesHidden: call?.namesHidden ?? false,
    },
    req,
  })
  await recordFiles(req, files, publicId)
  await appendEvent(req, {
    type: 'submission.received',
    subjectType: 'submission',
    subject: publicId,
    actor: enteredBy?.actor ?? { kind: 'contributor', id: contributor.publicId },
    detail: {
      source,
      kind: submission.kind,
      stage,
      call: submission.call ?? null,
      terms: submission.agreedTerms ?? null,
      screening: doubts,
      files: files.map(({ sha256 }) => sha256),
    },
  })
  const answer = { receipt: publicId, receivedAt }
  if (enteredBy && !enteredBy.sendReceipt) return answer
  const { message, waits } = await messageToContributor(req, {
    template: 'submission-received',
    to: { name: submission.name, email: submission.email, language: submission.language },
    submission: { publicId, title: submission.title, kind: submission.kind },
  })
  await queueMessage(req, message, { submission: publicId, held: waits || doubts.length > 0 })
  return answer
}

/** A proof is good for one submission; one that lapsed while somebody wrote is as good as none. */
async function worthOf(
  req: PayloadRequest,
  proof: JudgedProof | undefined,
): Promise<ScreeningContext['proof']['is']> {
  if (proof?.is === 'solved') return (await useProof(req, proof)) ? 'good' : 'wrong'
  return proof?.is === 'wrong' ? 'wrong' : 'none'
}

async function countRecent(req: PayloadRequest, contributor: RowId, now: number): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      contributor: { equals: contributor },
      receivedAt: { greater_than: new Date(now - HOUR_MS).toISOString() },
    },
    req,
  })
  return totalDocs
}

type CallRow = { id: RowId; namesHidden?: boolean | null; maxPerContributor?: number | null }

/** @throws DeskError `call-limit` 409 for one who has sent as much as the call takes of one person. */
async function refuseMore(
  req: PayloadRequest,
  call: RowId,
  contributor: RowId,
  most: number,
): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: deskOf(req.payload).options.slugs.submissions,
    where: {
      contributor: { equals: contributor },
      call: { equals: call },
      stage: { not_in: ['withdrawn', 'spam'] },
    },
    req,
  })
  if (totalDocs < most) return
  throw new DeskError(
    'call-limit',
    409,
    most === 1
      ? 'This call takes one submission of each person, and yours has arrived.'
      : `This call takes ${most} submissions of each person, and yours have arrived.`,
    [{ field: 'call', limit: most }],
  )
}

const callRow = (req: PayloadRequest, slug: string) =>
  req.payload.db.findOne<CallRow>({
    collection: deskOf(req.payload).options.slugs.calls,
    where: { slug: { equals: slug } },
    req,
  })
