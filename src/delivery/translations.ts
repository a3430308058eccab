import type { Payload, Where } from 'payload'

import { deskOf } from '../desk.ts'
import type { Translation } from './source.ts'

/** What tells of a row which text it is, in which language. */
export type Translated = { piece: string; original?: string | null }

type Member = Translated & { slug: string; language?: string | null }

/** The text that a row is, whatever the language: named by the piece that is no translation. */
const textOf = ({ piece, original }: Translated): string => original ?? piece

/** Whether they are one text in two languages. */
export const areTranslations = (one: Translated, other: Translated): boolean =>
  one.piece !== other.piece && textOf(one) === textOf(other)

/**
 * The others of each row's text that are live, by the piece of the row, in the order of their languages. One
 * question for all rows.
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
    select: { piece: true, original: true, slug: true, language: true },
    overrideAccess: false,
    user: null,
  })
  const members = (docs as unknown as Member[])
    .flatMap(({ language, ...member }) => (language ? [{ ...member, language }] : []))
    .sort((one, other) => (one.language < other.language ? -1 : 1))
  for (const row of rows) {
    const others = members.filter((member) => areTranslations(member, row))
    if (others.length === 0) continue
    found.set(
      row.piece,
      others.map(({ piece, slug, language }) => ({ piece, slug, language })),
    )
  }
  return found
}

/** Every row of the texts that these rows are, themselves among them. */
export const ofTexts = (rows: readonly Translated[]): Where => ({
  original: { in: [...new Set(rows.map(textOf))] },
})
