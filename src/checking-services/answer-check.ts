import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { sha256Hex } from '../publishing/index.ts'
import type { ProofRow } from '../publishing/index.ts'
import { answerOnce, isPublicId } from '../storage/index.ts'
import { findPiece, transition } from '../workflow/index.ts'
import type { CheckingService, ServiceWord } from './checking-service.ts'

/** What became of a service's word. A late one is no fault of the service: it need not be sent again. */
export type WordTaken = {
  taken: boolean
  /** Why it was not: the desk has moved on since the service looked. */
  why: 'check-closed' | 'proof-replaced' | null
}

/**
 * Takes the word of a service on a proof, in the transaction of `req`, through the same door as a colleague's.
 * The same delivery again is answered as the first time. A word that comes after the text or the stage has
 * changed counts for nothing, and stands in the ledger as such.
 *
 * @throws DeskError `proof-unknown` 404, also where the hash is not the proof's; `idempotency-key-reused` 409.
 */
export async function answerCheck(
  req: PayloadRequest,
  service: CheckingService,
  call: { delivery: string; proof: string; word: ServiceWord },
): Promise<WordTaken> {
  const { delivery, word } = call
  const { slugs } = deskOf(req.payload).options
  const proof = isPublicId(call.proof)
    ? await req.payload.db.findOne<ProofRow>({
        collection: slugs.proofs,
        where: { publicId: { equals: call.proof } },
        req,
      })
    : null
  if (!proof || proof.hash !== word.proofHash) {
    throw new DeskError('proof-unknown', 404, 'There is no such proof with this hash.')
  }
  const once = {
    collection: slugs.idempotencyRecords,
    key: `check:${service.name}:${delivery}`,
    fingerprint: sha256Hex(JSON.stringify([proof.publicId, word])),
  }
  return (await answerOnce(req, once, () => takeWord(req, service, proof, word))).answer
}

async function takeWord(
  req: PayloadRequest,
  service: CheckingService,
  proof: ProofRow,
  word: ServiceWord,
): Promise<WordTaken> {
  const piece = await findPiece(req, proof.piece)
  const actor = {
    kind: 'service' as const,
    id: service.name,
    roles: [],
    name: service.label,
    signs: service.check,
  }
  const late = async (why: NonNullable<WordTaken['why']>): Promise<WordTaken> => {
    await appendEvent(req, {
      type: 'check.ignored',
      subjectType: 'piece',
      subject: piece.publicId,
      actor,
      detail: { check: service.check, answer: word.answer, proof: proof.publicId, why },
    })
    return { taken: false, why }
  }
  if (piece.proof !== proof.publicId) return late('proof-replaced')
  try {
    await transition(
      req.payload,
      {
        actor,
        piece: piece.publicId,
        name: word.answer === 'pass' ? 'pass-check' : 'fail-check',
        expectedRevision: piece.revision,
        check: service.check,
        note: word.reason || undefined,
      },
      req,
    )
  } catch (error) {
    const code = error instanceof DeskError ? error.code : ''
    // Refused before anything was written, so that the transaction can go on.
    if (code === 'gate-closed') return late('proof-replaced')
    if (code === 'transition-not-from-here') return late('check-closed')
    throw error
  }
  return { taken: true, why: null }
}
