import type { Disclaimer } from '../disclosure/index.ts'
import type { RowId } from './house.ts'

/** A disclaimer as the database keeps it. */
export type DisclaimerRow = Omit<Disclaimer, 'authors' | 'kinds' | 'sections' | 'topics'> & {
  id: RowId
  kinds?: Disclaimer['kinds'] | null
  sections?: RowId[] | null
  topics?: RowId[] | null
  authors?: RowId[] | null
}

/** The same as the rules read it: ids as text, and no list missing. */
export const disclaimerOf = ({
  authors,
  kinds,
  sections,
  topics,
  ...row
}: DisclaimerRow): Disclaimer => ({
  ...row,
  kinds: kinds ?? [],
  sections: (sections ?? []).map(String),
  topics: (topics ?? []).map(String),
  authors: (authors ?? []).map(String),
})
