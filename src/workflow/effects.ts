import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { EventDetail } from '../ledger/index.ts'
import { makeProof, publishedText, release, undoRelease, workingHash } from '../publishing/index.ts'
import type { ApprovalRow, LoadedPiece, PieceRow } from '../publishing/index.ts'
import { newPublicId } from '../storage/index.ts'
import { queueDeliveries } from '../syndication/index.ts'
import { keptSentence } from '../words/index.ts'
import { CHECKS, findCheck } from './checks.ts'
import type { Check } from './checks.ts'
import type { Actor, GateFacts } from './gate-facts.ts'
import type { PieceEffect } from './transitions.ts'

type Circumstances = {
  req: PayloadRequest
  loaded: LoadedPiece
  facts: GateFacts
  /** Where the transition leads. */
  stage: string
  actor: Actor
  /** ISO 8601. */
  now: string
  note?: string
  dueAt?: string
  zone?: string
  check?: string
}

/** What an effect made, and what it writes into the row of the piece. */
export type EffectResult = {
  row: Partial<Omit<PieceRow, 'id'>> & Record<string, unknown>
  detail: EventDetail
  /** Text to put back, written after the row was moved. */
  text?: Partial<PieceRow>
  release?: string
  publication?: { id: string; slug: string }
}

type Effect = (circumstances: Circumstances) => Promise<EffectResult>

const nothing: Effect = () => Promise.resolve({ row: {}, detail: {} })

/** Writes the word of each of these people on the current proof. */
async function sign(
  { req, loaded, actor, now, note }: Circumstances,
  decision: 'approved' | 'refused' | 'withdrawn',
  people: readonly string[],
  kind: ApprovalRow['kind'] = 'editor',
): Promise<EffectResult> {
  const { proof, piece } = loaded
  if (!proof) throw new Error('An approval needs a proof; the gate asks for one.')
  for (const person of people) {
    await req.payload.db.create({
      collection: deskOf(req.payload).options.slugs.approvals,
      data: {
        publicId: newPublicId(),
        piece: piece.publicId,
        proof: proof.publicId,
        proofHash: proof.hash,
        kind,
        decision,
        approvedBy: person,
        approverKind: actor.kind === 'guest' || actor.kind === 'service' ? actor.kind : 'user',
        approvedAt: now,
        note: note ?? null,
      },
      req,
    })
  }
  return {
    row: {},
    detail: {
      proof: proof.publicId,
      proofHash: proof.hash,
      decision,
      ...(kind === 'editor' ? {} : { check: kind }),
    },
  }
}

/** Whoever acts says a word on the check that was named. */
const signCheck = (circumstances: Circumstances, decision: 'approved' | 'refused') =>
  sign(circumstances, decision, [String(circumstances.actor.id)], checkOf(circumstances).code)

function checkOf({ check }: Circumstances): Check {
  const found = findCheck(check)
  if (!found) throw new Error('This takes a check; the input asks for one.')
  return found
}

/** Sets what the piece says of one check, and writes out what it said of the others by its kind alone. */
function needOf(circumstances: Circumstances, isNeeded: boolean): Promise<EffectResult> {
  const { code } = checkOf(circumstances)
  const before = circumstances.facts.piece.needs ?? []
  const needs = Object.fromEntries(
    CHECKS.map((check) => {
      const needed = check.code === code ? isNeeded : before.includes(check.code)
      return [check.code, needed ? 'needed' : 'not-needed']
    }),
  )
  return Promise.resolve({ row: { needs }, detail: { check: code, needed: isNeeded } })
}

/** Everyone whose approval of the proof still stands. */
function standingApprovers({ approvals }: LoadedPiece): string[] {
  const last = new Map(
    approvals
      .filter(({ kind }) => kind === 'editor')
      .map(({ approvedBy, decision }) => [approvedBy, decision]),
  )
  return [...last].flatMap(([person, decision]) => (decision === 'approved' ? [person] : []))
}

/** What each transition does besides moving the stage. */
export const EFFECTS: Readonly<Record<PieceEffect, Effect>> = {
  none: nothing,
  'send-back': ({ loaded }) =>
    Promise.resolve({
      row: { scheduledFor: null, scheduledZone: null, blockedReason: null },
      detail: { lapsed: loaded.proof?.publicId ?? null },
    }),
  'start-correction': nothing,
  'make-proof': async ({ req, loaded, actor, now }) => {
    const proof = await makeProof(req, loaded, { by: String(actor.id), at: now })
    return {
      row: { proof: proof.publicId, scheduledFor: null, scheduledZone: null, blockedReason: null },
      detail: {
        proof: proof.publicId,
        proofHash: proof.hash,
        replaces: loaded.proof?.publicId ?? null,
      },
    }
  },
  approve: (circumstances) => sign(circumstances, 'approved', [String(circumstances.actor.id)]),
  'pass-check': (circumstances) => signCheck(circumstances, 'approved'),
  'fail-check': async (circumstances) => {
    const signed = await signCheck(circumstances, 'refused')
    const { loaded, note, stage } = circumstances
    const { label } = checkOf(circumstances)
    return loaded.piece.stage === 'scheduled' && stage === 'blocked'
      ? {
          ...signed,
          row: { blockedReason: keptSentence('check-failed', { check: label, note: note ?? '' }) },
        }
      : signed
  },
  'need-check': (circumstances) => needOf(circumstances, true),
  'drop-check': (circumstances) => needOf(circumstances, false),
  'withdraw-approval': (circumstances) =>
    sign(circumstances, 'withdrawn', standingApprovers(circumstances.loaded)),
  release: async ({ req, loaded, actor, now }) => {
    const released = await release(req, loaded, { by: String(actor.id), at: now })
    await queueDeliveries(req, released.publication.id)
    return {
      row: {
        publication: released.publication.id,
        noteType: null,
        noteText: null,
        noteSupersedes: null,
        workingHash: released.workingHash,
        scheduledFor: null,
        scheduledZone: null,
      },
      detail: {
        release: released.release,
        proof: released.proof,
        proofHash: released.hash,
        publication: released.publication.id,
      },
      release: released.release,
      publication: released.publication,
    }
  },
  schedule: ({ dueAt, zone }) =>
    Promise.resolve({
      row: { scheduledFor: new Date(dueAt ?? '').toISOString(), scheduledZone: zone ?? 'UTC' },
      detail: { dueAt: new Date(dueAt ?? '').toISOString(), zone: zone ?? 'UTC' },
    }),
  unschedule: () =>
    Promise.resolve({
      row: { scheduledFor: null, scheduledZone: null, blockedReason: null },
      detail: {},
    }),
  block: ({ note }) => Promise.resolve({ row: { blockedReason: note ?? '' }, detail: {} }),
  'undo-release': async ({ req, loaded, actor, now }) => {
    const undone = await undoRelease(req, loaded, { by: String(actor.id), at: now })
    await queueDeliveries(req, undone.publication.id)
    return {
      row: { ...undone.text, workingHash: undone.workingHash },
      detail: {
        publication: undone.publication.id,
        release: undone.release,
        proof: undone.proof,
      },
      ...(undone.release ? { release: undone.release } : {}),
      publication: undone.publication,
    }
  },
  'cancel-correction': async ({ req, loaded }) => {
    const text = await publishedText(req, loaded)
    return {
      row: {
        proof: loaded.publication?.proof ?? null,
        workingHash: workingHash({ ...loaded.piece, ...text }),
        scheduledFor: null,
        scheduledZone: null,
        blockedReason: null,
      },
      text,
      detail: { dropped: loaded.proof?.publicId ?? null },
    }
  },
}
