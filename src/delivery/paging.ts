import { cursorOf } from './cursor.ts'
import type { Page, Position, Publication } from './source.ts'

/** One page of a list, and the cursor of the next or `null`. */
export type PagedRows = {
  rows: Publication[]
  next: string | null
  /** Slugs of all that decides how the page looks: its rows, and the one that makes a next page of it. */
  shows: string[]
}

/** Reads one page, and whether there is a next: found by asking for one row more. */
export async function readPage(
  read: (page: Page) => Promise<Publication[]>,
  { limit, after }: { limit: number; after?: Position | undefined },
  positionOf: (row: Publication) => Position,
): Promise<PagedRows> {
  const found = await read({ limit: limit + 1, ...(after ? { after } : {}) })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  return {
    rows,
    next: found.length > limit && last ? cursorOf(positionOf(last)) : null,
    shows: found.map(({ slug }) => slug),
  }
}

/** The place of a row in lists by date. */
export const byDate = ({ publishedAt, id }: Publication): Position => ({ at: publishedAt, id })
/** The place of a row in lists by last change. */
export const byChange = ({ modifiedAt, id }: Publication): Position => ({ at: modifiedAt, id })
