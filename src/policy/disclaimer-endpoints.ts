import type { Endpoint, PayloadRequest, Where } from 'payload'

import { deskOf } from '../desk.ts'
import { versionName } from '../disclosure/index.ts'
import { DeskError } from '../errors.ts'
import { pageOfRequest, queryOfRequest, staffEndpoint } from '../workflow/index.ts'
import { standingOf } from './disclaimer-standing.ts'
import { findDisclaimer } from './find-disclaimer.ts'
import type { FoundDisclaimer } from './find-disclaimer.ts'

type RowId = number | string
type PublicationRow = {
  id: RowId
  publicId: string
  slug: string
  headline?: string | null
  state: string
  publishedAt?: string | null
  disclaimers?: string[] | null
}

/** A whole number from 1 on in the query; `undefined` where there is none. */
function numberOf(req: PayloadRequest, name: string): number | undefined {
  const text = queryOfRequest(req, name)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new DeskError('number-malformed', 400, `“${name}” is a whole number from 1 on.`, [
    { field: name },
  ])
}

/**
 * `GET …/:id/standing`, `GET …/:id/publications` and `GET …/:id/wordings` of a disclaimer. Of the publications
 * `?outdated=1` leaves those that show an older version than today's, and are still read.
 */
export const disclaimerEndpoints: Endpoint[] = [
  staffEndpoint({
    path: '/:id/standing',
    method: 'get',
    right: 'disclaimers.read',
    answer: standingOf,
  }),
  staffEndpoint({
    path: '/:id/publications',
    method: 'get',
    right: 'disclaimers.read',
    answer: async (req) => {
      const disclaimer = await findDisclaimer(req)
      const { code, version } = disclaimer
      const asked = numberOf(req, 'version')
      const outdated = queryOfRequest(req, 'outdated') === '1'
      const last = outdated ? version - 1 : version
      if (last === 0) {
        return { disclaimer: disclaimer.publicId, code, version, items: [], next: null }
      }
      const versions = asked ? [asked] : Array.from({ length: last }, (_, index) => index + 1)
      const names = new Set(versions.map((each) => versionName({ code, version: each })))
      const after = queryOfRequest(req, 'after')
      const limit = pageOfRequest(req)
      const where: Where[] = [
        { disclaimers: { in: [...names] } },
        ...(outdated ? [{ state: { in: ['live', 'retracted'] } }] : []),
        ...(after === undefined ? [] : [{ publicId: { greater_than: after } }]),
      ]
      const { docs } = await req.payload.db.find<PublicationRow>({
        collection: deskOf(req.payload).options.slugs.publications,
        where: { and: where },
        select: {
          publicId: true,
          slug: true,
          headline: true,
          state: true,
          publishedAt: true,
          disclaimers: true,
        },
        sort: 'publicId',
        limit: limit + 1,
        pagination: false,
        req,
      })
      const items = docs.slice(0, limit)
      return {
        disclaimer: disclaimer.publicId,
        code,
        version,
        items: items.map(({ publicId, slug, headline, state, publishedAt, disclaimers }) => ({
          id: publicId,
          slug,
          headline: headline ?? '',
          state,
          publishedAt: publishedAt ? new Date(publishedAt).toISOString() : null,
          versions: (disclaimers ?? [])
            .filter((name) => names.has(name))
            .map((name) => Number(name.slice(code.length + 1))),
        })),
        next: docs.length > limit ? (items.at(-1)?.publicId ?? null) : null,
      }
    },
  }),
  staffEndpoint({
    path: '/:id/wordings',
    method: 'get',
    right: 'disclaimers.read',
    answer: async (req) => {
      const { id, publicId, code, version } = await findDisclaimer(req)
      const asked = numberOf(req, 'version')
      const before = numberOf(req, 'before') ?? version + 1
      const limit = pageOfRequest(req)
      const numbers = asked
        ? [asked]
        : Array.from({ length: limit }, (_, index) => before - 1 - index).filter((each) => each > 0)
      const items: object[] = []
      for (const number of numbers) {
        const wording = await wordingOf(req, id, number)
        if (wording) items.push(wording)
      }
      if (asked && items.length === 0) {
        throw new DeskError('version-unknown', 404, `“${code}” has no version ${asked}.`)
      }
      const last = numbers.at(-1) ?? 1
      return { disclaimer: publicId, code, version, items, next: asked || last <= 1 ? null : last }
    },
  }),
]

/** A version in the words it had. */
async function wordingOf(req: PayloadRequest, parent: RowId, version: number) {
  const { docs } = await req.payload.db.findVersions<FoundDisclaimer>({
    collection: deskOf(req.payload).options.slugs.disclaimers,
    where: { parent: { equals: parent }, 'version.version': { equals: version } },
    // The first that bore the number: later saves of it changed no word.
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  const row = docs[0]
  if (!row) return undefined
  const { forNone, forOne, forSeveral, language, placement } = row.version
  return {
    version,
    language,
    placement,
    forOne: forOne ?? null,
    forSeveral: forSeveral ?? null,
    forNone: forNone ?? null,
    since: new Date(row.createdAt).toISOString(),
  }
}
