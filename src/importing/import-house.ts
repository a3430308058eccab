import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { HouseForImport } from './reading.ts'

type RowId = number | string

type DisclaimerRow = {
  id: RowId
  code: string
  forOne?: string | null
  forSeveral?: string | null
  forNone?: string | null
}

/** What an import must know of the house, and where in the database that stands. */
export type ImportHouse = HouseForImport & {
  /** Rows of the disclaimers in force, by code. */
  disclaimerRows: ReadonlyMap<string, RowId>
  /** BCP 47 codes a piece may be filed under, the default first. */
  languages: readonly string[]
}

/** More disclaimers than a house has in force. */
const MAX_DISCLAIMERS = 500

/** Reads the name of the house and its disclaimers in force. The caller has checked who asks. */
export async function readImportHouse(payload: Payload): Promise<ImportHouse> {
  const { slugs, languages } = deskOf(payload).options
  const settings = (await payload.findGlobal({
    slug: slugs.settings as never,
    depth: 0,
    overrideAccess: true,
  })) as { name?: string | null }
  const { docs } = await payload.find({
    collection: slugs.disclaimers as never,
    where: { inForce: { equals: true } },
    sort: 'code',
    limit: MAX_DISCLAIMERS,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const rows = docs as unknown as DisclaimerRow[]
  return {
    name: settings.name?.trim() || 'the house',
    disclaimers: rows.map(({ code, forNone, forOne, forSeveral }) => ({
      code,
      wordings: [forOne, forSeveral, forNone].flatMap((wording) => wording?.trim() || []),
    })),
    disclaimerRows: new Map(rows.map(({ code, id }) => [code, id])),
    languages: languages.map(({ code }) => code),
  }
}
