import { isReadable, pieceJson } from '../delivery/index.ts'
import type { Publication } from '../delivery/index.ts'
import type { Desk } from '../desk.ts'
import { DeskError, errorAnswer } from '../errors.ts'
import { appendEvent } from '../ledger/index.ts'
import { hashOfToken } from '../security/index.ts'
import { inTransaction, isPublicId } from '../storage/index.ts'
import { copyPackage } from './copy-package.ts'
import type { CopyPackage } from './copy-package.ts'
import type { PartnerRow } from './house.ts'
import { noteCopy } from './note-copy.ts'
import { isWanted } from './partner-filter.ts'
import { KEY_USE } from './partner-key.ts'
import { hasHeardOf } from './queue-deliveries.ts'

/**
 * `GET /v1/partners/copies/:piece`: a piece with its licence, credit line and canonical address, for a partner
 * who shows its key as a bearer token. What the partner does not take is as unknown as what there is not.
 */
export async function getCopy(request: Request, desk: Desk): Promise<Response> {
  const headers = { 'Cache-Control': 'private, no-store', Vary: 'Authorization' }
  try {
    const partner = await partnerOf(desk, request.headers.get('authorization'))
    const piece = new URL(request.url).pathname.split('/').at(-1) ?? ''
    return Response.json(await copyFor(desk, partner, piece), { headers })
  } catch (error) {
    const { status, body } = errorAnswer(error)
    if (status === 500) {
      desk.payload.logger.error({ err: error, msg: 'A copy could not be given out.' })
    }
    const answer = Response.json(body, { status, headers })
    if (status === 401) answer.headers.set('WWW-Authenticate', 'Bearer')
    return answer
  }
}

async function partnerOf(
  { payload, options }: Desk,
  authorization: string | null,
): Promise<PartnerRow> {
  const [, token] = /^Bearer ([^\s]{1,200})$/i.exec(authorization ?? '') ?? []
  const keyHash = hashOfToken(token, KEY_USE, payload.secret)
  const partner = keyHash
    ? await payload.db.findOne<PartnerRow>({
        collection: options.slugs.partners,
        where: { keyHash: { equals: keyHash } },
      })
    : null
  if (!partner) {
    throw new DeskError('key-refused', 401, 'Send your key as “Authorization: Bearer …”.')
  }
  if (partner.state !== 'active') {
    throw new DeskError('partner-disabled', 403, 'Your access is switched off. Ask the desk.')
  }
  return partner
}

async function copyFor(desk: Desk, partner: PartnerRow, piece: string): Promise<CopyPackage> {
  const { delivery, payload } = desk
  const unknown = () => new DeskError('piece-unknown', 404, 'There is no such piece for you.')
  if (!isPublicId(piece)) throw unknown()
  const publication = await delivery.source.byPiece(piece)
  if (!publication) throw unknown()
  const isTheirs = await inTransaction(payload, (req) => hasHeardOf(req, partner.publicId, piece))
  if (!isTheirs && !(isReadable(publication) && isWanted(partner, filedOf(publication)))) {
    throw unknown()
  }
  await note(desk, partner, publication)
  if (!isReadable(publication)) {
    throw new DeskError(
      'removed',
      410,
      'This piece was removed by the desk: take your copy down.',
      [
        {
          piece,
          removedAt: publication.modifiedAt,
          ...(publication.publicNote ? { reason: publication.publicNote } : {}),
        },
      ],
    )
  }
  const site = await delivery.source.site()
  return copyPackage(pieceJson(publication, site), {
    licence: partner.licence ?? '',
    credit: partner.credit ?? '',
    house: site.name,
  })
}

/** Writes down which text the partner has from now on; the first time for each, an event as well. */
const note = (desk: Desk, partner: PartnerRow, publication: Publication): Promise<void> =>
  inTransaction(desk.payload, async (req) => {
    const { piece: id, slug, state, release, sequence } = publication
    const seen = { at: new Date().toISOString(), state, release, sequence }
    const isNews = await noteCopy(req, partner, { id, slug }, 'fetched', seen)
    if (!isNews) return
    await appendEvent(req, {
      type: 'copy.fetched',
      subjectType: 'partner',
      subject: partner.publicId,
      actor: { kind: 'partner', id: partner.publicId },
      detail: { piece: id, sequence },
    })
  })

const filedOf = ({ content }: Publication) => ({
  section: content?.section?.slug ?? null,
  topics: content?.topics.map(({ slug }) => slug) ?? [],
  kind: content?.kind ?? null,
  language: content?.language ?? null,
})
