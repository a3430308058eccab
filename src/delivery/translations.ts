import type { Payload, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type { Translation } from './source.ts'

/** What tells of a row which text it is, in which language. */
export type Translated = { piece: string; translationOf?: string | null }

type Member = Translated & { slug: string; language?: string | null }

/** The text that a row is, whatever the language: named by the piece that is no translation. */
const textOf = ({ piece, translationOf }: Translated): string => translationOf ?? piece

/**
 * The others of each row's text that are live, by the piece of the row, in the order of their languages. One
 * question for all rows, which finds nothing where nothing was translated.
 */
export async function translationsOf(
  payload: Payload,
  rows: readonly Translated[],
): Promise<Map<string, Translation[]>> {
  const found = new Map<string, Translation[]>()
  if (rows.length === 0) return found
  const { docs } = await payload.find({
    collection: deskOf(payload).options.slugs.publications,
    where: { and: [{ state: { equals: 'live' } }, ofTexts(rows)] },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { piece: true, translationOf: true, slug: true, language: true },
    overrideAccess: false,
    user: null,
  })
  const members = (docs as unknown as Member[])
    .flatMap(({ language, ...member }) => (language ? [{ ...member, language }] : []))
    .sort((one, other) => (one.language < other.language ? -1 : 1))
  for (const row of rows) {
    const others = members.filter(
      (member) => member.piece !== row.piece && textOf(member) === textOf(row),
    )
    if (others.length === 0) continue
    found.set(
      row.piece,
      others.map(({ piece, slug, language }) => ({ piece, slug, language })),
    )
  }
  return found
}

/** Every row of the texts that these rows are; the rows themselves only where they are translations. */
export function ofTexts(rows: readonly Translated[]): Where {
  const sources = rows.flatMap(({ translationOf }) => translationOf ?? [])
  return {
    or: [
      { translationOf: { in: [...new Set(rows.map(textOf))] } },
      ...(sources.length > 0 ? [{ piece: { in: [...new Set(sources)] } }] : []),
    ],
  }
}
