import type { Endpoint, PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { DeskError } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { sha256Hex, sourceOfTranslation } from '../publishing/index.ts'
import type { PieceRow } from '../publishing/index.ts'
import { inTransaction } from '../storage/index.ts'
import {
  actorOf,
  bodyOfRequest,
  findPiece,
  idOfRequest,
  mayDo,
  staffEndpoint,
  textOfBody,
} from '../workflow/index.ts'

/** What a text was translated from, by what it can be compared as; `null` where nothing was public then. */
async function textOfRelease(
  req: PayloadRequest,
  stamp: string | null | undefined,
): Promise<string | null> {
  const [release] = (stamp ?? '').split(' ')
  if (!release) return null
  const row = await req.payload.db.findOne<{ id: number | string; proof: string }>({
    collection: deskOf(req.payload).options.slugs.releases,
    where: { publicId: { equals: release } },
    select: { proof: true },
    req,
  })
  return row ? `proof:${row.proof}` : null
}

const MOST = 200
const LONGEST_STAMP = 200

/** `GET …/:id/translations` and `POST …/:id/source-seen` of a piece. */
export const translationEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/translations',
    method: 'get',
    right: 'pieces.read',
    answer: async (req) => {
      const piece = await findPiece(req, idOfRequest(req))
      const source = piece.translationOf
        ? await sourceOfTranslation(req, piece.translationOf)
        : null
      const { docs } = await req.payload.db.find<PieceRow>({
        collection: deskOf(req.payload).options.slugs.pieces,
        where: { translationOf: { equals: piece.id } },
        select: { publicId: true, headline: true, language: true, stage: true },
        sort: 'publicId',
        limit: MOST,
        pagination: false,
        req,
      })
      return {
        piece: piece.publicId,
        source: source
          ? {
              id: source.publicId,
              row: String(source.id),
              headline: source.headline,
              state: source.state,
              stamp: source.stamp,
              changed: source.stamp !== (piece.translatedRelease ?? ''),
              translated: await textOfRelease(req, piece.translatedRelease),
            }
          : null,
        may: { settle: mayDo(req, 'pieces.edit') },
        translations: docs.map(({ id, publicId, headline, language, stage }) => ({
          id: publicId,
          row: String(id),
          headline,
          language,
          stage,
        })),
      }
    },
  }),
  staffEndpoint({
    path: '/:id/source-seen',
    method: 'post',
    right: 'pieces.edit',
    answer: async (req) => {
      const seen = textOfBody(await bodyOfRequest(req), 'stamp', LONGEST_STAMP)
      return inTransaction(
        req.payload,
        async (joined) => {
          const piece = await findPiece(joined, idOfRequest(req))
          const source = piece.translationOf
            ? await sourceOfTranslation(joined, piece.translationOf)
            : null
          if (!source) throw new DeskError('no-translation', 409, 'This piece is no translation.')
          if (source.stamp !== seen) {
            throw new DeskError(
              'source-changed-again',
              409,
              'The source has changed once more meanwhile. Compare the two again.',
            )
          }
          await joined.payload.db.updateOne({
            collection: deskOf(req.payload).options.slugs.pieces,
            where: { id: { equals: piece.id } },
            data: { translatedRelease: seen },
            options: { atomic: true },
            req: joined,
          })
          await appendEvent(joined, {
            type: 'piece.source-seen',
            subjectType: 'piece',
            subject: piece.publicId,
            actor: actorOf(req),
            detail: { source: source.publicId, seen: sha256Hex(seen) },
          })
          return { piece: piece.publicId, source: source.publicId, stamp: seen }
        },
        { user: req.user },
      )
    },
  }),
]
