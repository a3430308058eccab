import type { PayloadRequest } from 'payload'

import { placeOf, sentencesOfText, VERDICTS } from '../claims/index.ts'
import type { Verdict } from '../claims/index.ts'
import { blocksOfPiece } from '../copydesk/index.ts'
import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { loadPiece, sha256Hex } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { BeingSecond, inTransaction, isDuplicate, newPublicId } from '../storage/index.ts'
import { actorOf, findPiece, isSamePerson, mayDo, rowsOfPiece } from '../workflow/index.ts'
import { changeRow } from './change-row.ts'
import { FACT_LIMITS } from './claim-row.ts'
import type { ClaimRow } from './claim-row.ts'

/** What somebody says of a claim; what is left out stays. */
export type ClaimGiven = {
  sentence?: string | undefined
  sources?: string | undefined
  note?: string | undefined
  verdict?: string | undefined
}

const sentenceWanted = () =>
  new DeskError('sentence-unknown', 422, 'Choose a sentence of the text as it was saved last.', [
    { field: 'sentence' },
  ])

const markedAlready = () =>
  new DeskError(
    'claim-known',
    409,
    'This sentence is marked as another claim. Drop one of the two.',
  )

/** The sentence as the saved text has it. */
function sentenceIn(piece: PieceRow, sentence: string): string {
  const place = placeOf(sentence, sentencesOfText(blocksOfPiece(piece)))
  if (!place) throw sentenceWanted()
  return place.text
}

/**
 * Marks a sentence of the saved text as a claim. Marked already, it is answered as it stands.
 *
 * @throws DeskError `sentence-unknown` 422, `too-many-claims` 409.
 */
export function markClaim(
  req: PayloadRequest,
  id: number | string,
  given: ClaimGiven,
): Promise<{ id: string; first: boolean }> {
  const collection = deskOf(req.payload).options.slugs.claims
  return inTransaction(
    req.payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      const sentence = sentenceIn(piece, given.sentence ?? '')
      const claims = await rowsOfPiece<ClaimRow>(joined, collection, piece.publicId)
      const known = claims.find(
        (claim) => claim.sentence === sentence && claim.verdict !== 'dropped',
      )
      if (known) return { id: known.publicId, first: false }
      if (claims.length >= FACT_LIMITS.claims) {
        throw new DeskError(
          'too-many-claims',
          409,
          `${FACT_LIMITS.claims} claims of this piece are kept already.`,
        )
      }
      const publicId = newPublicId()
      const data = {
        publicId,
        piece: piece.publicId,
        sentence,
        mark: sha256Hex(sentence),
        sources: given.sources ?? '',
        note: given.note ?? '',
        verdict: 'open',
        by: String(actorOf(req).id),
        at: new Date().toISOString(),
        revision: 0,
      }
      try {
        await joined.payload.db.create({ collection, data, req: joined })
      } catch (error) {
        throw isDuplicate(error) ? new BeingSecond(error) : error
      }
      await appendEvent(joined, {
        type: 'piece.claim-marked',
        subjectType: 'piece',
        subject: piece.publicId,
        actor: actorOf(req),
        detail: { claim: publicId, sentence: sha256Hex(sentence) },
      })
      return { id: publicId, first: true }
    },
    { user: req.user },
  )
}

const isVerdict = (value: string): value is Verdict =>
  (VERDICTS as readonly string[]).includes(value)

/**
 * Changes a claim: its sentence, sources, note, or the verdict on it. Another sentence takes the verdict
 * away, and so does another source.
 *
 * @throws DeskError `right-missing` 403, `own-claim` 403, `verdict-unknown` 422, `source-wanted` 422,
 * `sentence-unknown` 422, and those of `changeRow`.
 */
export function changeClaim(
  req: PayloadRequest,
  id: number | string,
  asked: { claim: string; revision: unknown },
  given: ClaimGiven,
): Promise<{ id: string; revision: number; verdict: Verdict }> {
  const { verdict } = given
  if (verdict !== undefined && !isVerdict(verdict)) {
    throw new DeskError('verdict-unknown', 422, `A verdict is one of ${VERDICTS.join(', ')}.`)
  }
  const isChecked = verdict !== undefined && !['open', 'dropped'].includes(verdict)
  if (isChecked && !mayDo(req, 'claims.check')) {
    throw new DeskError('right-missing', 403, 'Your roles do not allow this. Ask a fact checker.')
  }
  const actor = actorOf(req)
  return inTransaction(
    req.payload,
    async (joined) => {
      const piece = await findPiece(joined, id)
      if (isChecked) await refuseOwn(joined, piece)
      const sentence = given.sentence === undefined ? undefined : sentenceIn(piece, given.sentence)
      const row = await changeRow<ClaimRow>(
        joined,
        deskOf(req.payload).options.slugs.claims,
        { piece: piece.publicId, publicId: asked.claim, revision: asked.revision },
        (before) => changed(before, { ...given, sentence }, verdict, String(actor.id)),
      ).catch((error: unknown) => {
        throw isDuplicate(error) ? markedAlready() : error
      })
      const text = sentencesOfText(blocksOfPiece(piece))
      if (isChecked && !placeOf(row.sentence, text)) throw sentenceWanted()
      await appendEvent(joined, {
        type: verdict === undefined ? 'piece.claim-changed' : 'piece.claim-checked',
        subjectType: 'piece',
        subject: piece.publicId,
        actor,
        detail: {
          claim: row.publicId,
          sentence: sha256Hex(row.sentence),
          sources: sha256Hex(row.sources ?? ''),
          note: sha256Hex(row.note ?? ''),
          verdict: row.verdict,
        },
      })
      return { id: row.publicId, revision: row.revision, verdict: row.verdict }
    },
    { user: req.user },
  )
}

function changed(
  before: ClaimRow,
  given: ClaimGiven,
  verdict: Verdict | undefined,
  checker: string,
): Partial<ClaimRow> {
  const sentence = given.sentence ?? before.sentence
  const sources = given.sources ?? before.sources ?? ''
  const isOther = sentence !== before.sentence || sources !== (before.sources ?? '')
  if (verdict === 'supported' && sources.trim() === '') {
    throw new DeskError('source-wanted', 422, 'Say where it is known from: a source supports it.', [
      { field: 'sources' },
    ])
  }
  const now: Verdict = verdict ?? (isOther ? 'open' : before.verdict)
  const stays = verdict === undefined && !isOther
  return {
    sentence,
    mark: now === 'dropped' ? before.publicId : sha256Hex(sentence),
    sources,
    note: given.note ?? before.note ?? '',
    verdict: now,
    checker: stays ? (before.checker ?? null) : now === 'open' ? null : checker,
    checkedAt: stays
      ? (before.checkedAt ?? null)
      : now === 'open'
        ? null
        : new Date().toISOString(),
  }
}

async function refuseOwn(req: PayloadRequest, piece: PieceRow): Promise<void> {
  const { authors } = await loadPiece(req, piece)
  const me = actorOf(req).id
  const isOwn = authors.some(({ author: { user, accountBehind } }) =>
    isSamePerson(user ?? accountBehind ?? undefined, me),
  )
  if (isOwn) {
    throw new DeskError(
      'own-claim',
      403,
      'You wrote this. Somebody else must say whether it is supported.',
    )
  }
}
