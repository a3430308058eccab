import { changeJson } from './changes.ts'
import { wordCursorOf } from './cursor.ts'
import { isReadable, pieceJson } from './piece-json.ts'
import { badParameter, problemJson } from './problem.ts'
import { DEFAULT_LIMIT, type Parameters } from './query.ts'
import { jsonAnswer, type Rendered } from './rendered.ts'
import type { PublicationSource, Site } from './source.ts'

/**
 * What happened since a position, oldest first. `position` is where to ask from next time, also when there
 * was nothing; `next` is the same while more waits already.
 */
export async function changesAnswer(
  { limit = DEFAULT_LIMIT, since }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const changes = await source.changes({
    limit: limit + 1,
    ...(since === undefined ? {} : { since }),
  })
  if (!changes) return unknownPosition()
  const shown = changes.slice(0, limit)
  const position = shown.at(-1)?.id ?? since ?? null
  return jsonAnswer(
    {
      items: shown.map((change) => changeJson(change, site)),
      next: changes.length > limit ? position : null,
      position,
    },
    site,
  )
}

/**
 * Everything that is published, whole, in an order that no change disturbs. `changes` is the position to
 * follow from afterwards: where things stood before the first page was read, so nothing falls between.
 */
export async function snapshotAnswer(
  { limit = DEFAULT_LIMIT, afterWord }: Parameters,
  source: PublicationSource,
  site: Site,
): Promise<Rendered> {
  const [began = '', last = ''] = afterWord?.split(' ') ?? []
  const changes = afterWord === undefined ? await source.lastChange() : began || null
  const rows = await source.everything({ limit: limit + 1, ...(last ? { after: last } : {}) })
  const shown = rows.slice(0, limit)
  const end = shown.at(-1)
  return jsonAnswer(
    {
      items: shown.filter(isReadable).map((publication) => pieceJson(publication, site)),
      next: rows.length > limit && end ? wordCursorOf(`${changes ?? ''} ${end.id}`) : null,
      changes,
    },
    site,
  )
}

const unknownPosition = (): Rendered => ({
  status: 400,
  type: 'application/json; charset=utf-8',
  body: problemJson(
    badParameter(
      'since',
      'is no position of this desk. Take a new snapshot and go on from its “changes”.',
    ),
  ),
  surrogateKeys: [],
})
