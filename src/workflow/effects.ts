import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import type { EventDetail } from '../ledger/index.ts'
import { makeProof, publishedText, release, workingHash } from '../publishing/index.ts'
import type { LoadedPiece, PieceRow } from '../publishing/index.ts'
import { newPublicId } from '../storage/index.ts'
import type { Actor } from './gate-facts.ts'
import type { PieceEffect } from './transitions.ts'

type Circumstances = {
  req: PayloadRequest
  loaded: LoadedPiece
  actor: Actor
  /** ISO 8601. */
  now: string
  note?: string
  dueAt?: string
  zone?: string
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
  { req, loaded, now, note }: Circumstances,
  decision: 'approved' | 'withdrawn',
  people: readonly string[],
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
        kind: 'editor',
        decision,
        approvedBy: person,
        approvedAt: now,
        note: note ?? null,
      },
      req,
    })
  }
  return { row: {}, detail: { proof: proof.publicId, proofHash: proof.hash, decision } }
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
  'withdraw-approval': (circumstances) =>
    sign(circumstances, 'withdrawn', standingApprovers(circumstances.loaded)),
  release: async ({ req, loaded, actor, now }) => {
    const released = await release(req, loaded, { by: String(actor.id), at: now })
    return {
      row: {
        publication: released.publication.id,
        noteType: null,
        noteText: null,
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
