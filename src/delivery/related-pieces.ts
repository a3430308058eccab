import type { Payload } from 'payload'

import { deskOf } from '../desk.ts'
import type { Content, RelatedFound } from '../publishing/content.ts'
import { relatedIn } from '../publishing/related.ts'

type Row = {
  piece: string
  slug: string
  headline?: string | null
  language?: string | null
  content?: Content | null
}

/**
 * Texts with what is found now of the other pieces that they lead to, as a stranger finds it: of one that is not
 * live, and of the piece itself, nothing. One question for all of them, and none where no text leads anywhere.
 */
export async function withRelated<Told extends Content>(
  payload: Payload,
  contents: readonly Told[],
): Promise<Told[]> {
  const pieces = [...new Set(contents.flatMap(({ body }) => relatedIn(body)))]
  if (pieces.length === 0) return [...contents]
  const { docs } = await payload.find({
    collection: deskOf(payload).options.slugs.publications,
    where: { and: [{ state: { equals: 'live' } }, { piece: { in: pieces } }] },
    limit: pieces.length,
    pagination: false,
    depth: 0,
    select: { piece: true, slug: true, headline: true, language: true, content: true },
    overrideAccess: false,
    user: null,
  })
  const found = new Map(
    (docs as unknown as Row[]).map(({ piece, slug, headline, language, content }) => [
      piece,
      {
        slug,
        headline: headline ?? content?.headline ?? slug,
        byline: content?.byline.line ?? '',
        language: language ?? content?.language ?? 'en',
      } satisfies RelatedFound,
    ]),
  )
  return contents.map((content) => ({
    ...content,
    body: content.body.map((block) => {
      if (block.type !== 'related') return block
      const { found: _, ...asked } = block
      const other = asked.piece === content.piece ? undefined : found.get(asked.piece)
      return other ? { ...asked, found: other } : asked
    }),
  }))
}
