import type { PayloadRequest } from 'payload'

import { deskOf } from '../desk.ts'
import { rulePartsOf, timeOfRule, versionName } from '../disclosure/index.ts'
import { disclaimerOf } from '../publishing/index.ts'
import { findDisclaimer } from './find-disclaimer.ts'

type NamedRow = { id: number | string; name: string }

/**
 * Why a disclaimer comes to a piece, with the names of what it asks for, and in how many publications that are
 * read now it stands: as it is worded today, and as it was worded before.
 */
export async function standingOf(req: PayloadRequest): Promise<object> {
  const row = await findDisclaimer(req)
  const { code, version } = row
  const { slugs } = deskOf(req.payload).options
  const disclaimer = disclaimerOf(row)
  const count = async (versions: readonly number[]) => {
    if (versions.length === 0) return 0
    const names = versions.map((each) => versionName({ code, version: each }))
    const { totalDocs } = await req.payload.db.count({
      collection: slugs.publications,
      where: {
        and: [{ disclaimers: { in: names } }, { state: { in: ['live', 'retracted'] } }],
      },
      req,
    })
    return totalDocs
  }
  const namesOf = async (collection: string, ids: readonly string[]) => {
    if (ids.length === 0) return new Map<string, string>()
    const { docs } = await req.payload.db.find<NamedRow>({
      collection,
      where: { id: { in: ids } },
      select: { name: true },
      pagination: false,
      limit: ids.length,
      req,
    })
    return new Map(docs.map(({ id, name }) => [String(id), name]))
  }
  const [asToday, outdated, sections, topics, authors] = await Promise.all([
    count([version]),
    count(Array.from({ length: version - 1 }, (_, index) => index + 1)),
    namesOf(slugs.sections, disclaimer.sections ?? []),
    namesOf(slugs.topics, disclaimer.topics ?? []),
    namesOf(slugs.authors, disclaimer.authors ?? []),
  ])
  const names: Record<string, Map<string, string>> = {
    section: sections,
    topic: topics,
    author: authors,
  }
  return {
    disclaimer: row.publicId,
    version,
    requiredVersion: row.requiredVersion ?? null,
    rule: rulePartsOf(disclaimer).map(({ criterion, of }) => ({
      criterion,
      of: of.map((each) => names[criterion]?.get(each) ?? each),
    })),
    when: timeOfRule(disclaimer, new Date().toISOString()),
    from: row.effectiveFrom ? new Date(row.effectiveFrom).toISOString() : null,
    until: row.effectiveUntil ? new Date(row.effectiveUntil).toISOString() : null,
    family: row.family?.trim() || null,
    isMandatory: row.mandatory === true,
    standsIn: { asToday, outdated },
  }
}
