import { positionOf } from '../cursor.ts'
import type { ListScope } from '../list-scope.ts'
import { byChange, byDate, readPage } from '../paging.ts'
import { isReadable, type Readable } from '../piece-json.ts'
import type { ListFilter, PublicationSource } from '../source.ts'

/** Publications of one page of a list, and the cursor of the next. */
export type Listed = {
  publications: readonly Readable[]
  next: string | null
  first: boolean
  /** What the page is of; absent where more decides what it shows. */
  scope?: ListScope
}

export const PER_PAGE = 20

/**
 * The page of a list that the cursor of an address asks for; the first one without a cursor.
 *
 * @returns `null` for a cursor this site never gave out
 */
export async function readListed(
  source: PublicationSource,
  what: 'corrections' | ListFilter,
  cursor?: string,
): Promise<Listed | null> {
  const after = cursor === undefined ? undefined : positionOf(cursor)
  if (cursor !== undefined && !after) return null
  const page = { limit: PER_PAGE, after }
  const { rows, next, shows } =
    what === 'corrections'
      ? await readPage((asked) => source.noted(asked), page, byChange)
      : await readPage((asked) => source.list(what, asked), page, byDate)
  const first = cursor === undefined
  return {
    publications: rows.filter(isReadable),
    next,
    first,
    // A later page has the name of its author or topic from the newest piece, which it does not show.
    ...(first && what !== 'corrections' ? { scope: { filter: what, shows } } : {}),
  }
}
